// What an installer reads on the pages that add the app to Slack, in Traditional Chinese.
import type { Command } from '../command.ts';
import type { Words } from '../en.ts';

export const install = (command: Command): Words['install'] => ({
  title: '將 Shortlist 加入 Slack',
  lead: 'Shortlist 依職缺說明擬定評量，並在您的招募頻道中維持一張最新的排名卡片。決定由人來作。',
  asks: '接下來 Slack 會先列出 Shortlist 可以做的事，再由您決定是否同意。若只有管理員可以新增應用程式，則會向管理員提出請求。',
  button: '加入 Slack',
  done: (team) => `Shortlist 已加入「${team}」`,
  doneLead: `在 Slack 輸入 ${command('help')} 即可開始。`,
  donePrivate: '若在私人頻道，請先用 /invite 把它加進來。',
  cancelled: 'Shortlist 未加入',
  cancelledLead: '已在 Slack 取消。沒有任何變更。',
  tooOld: '此頁面已失效',
  tooOldLead: '加入 Shortlist 的步驟須在十分鐘內、於開始時的同一個瀏覽器中完成，且只能用一次。沒有任何變更。',
  refused: 'Slack 沒有加入 Shortlist',
  refusedLead: 'Slack 的回覆無法使用。沒有任何變更。',
  ours: '無法加入 Shortlist',
  code: (code) => `代碼 ${code}`,
  again: '重新開始',
});
