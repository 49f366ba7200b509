// What an installer reads on the pages that add the app to Slack, in Simplified Chinese.
import type { Command } from '../command.ts';
import type { Words } from '../en.ts';

export const install = (command: Command): Words['install'] => ({
  title: '将 Shortlist 添加到 Slack',
  lead: 'Shortlist 根据职位描述拟定测评，并在您的招聘频道中保持一张最新的排名卡片。决定由人来做。',
  asks: '接下来 Slack 会先列出 Shortlist 可以做的事，再由您决定是否同意。如果只有管理员可以添加应用，则会向管理员提出请求。',
  button: '添加到 Slack',
  done: (team) => `Shortlist 已添加到“${team}”`,
  doneLead: `在 Slack 输入 ${command('help')} 即可开始。`,
  donePrivate: '在私密频道中，请先用 /invite 把它加进来。',
  cancelled: '未添加 Shortlist',
  cancelledLead: '已在 Slack 取消。没有任何更改。',
  tooOld: '此页面已失效',
  tooOldLead: '添加 Shortlist 须在十分钟内、在开始时的同一浏览器中完成，且只能用一次。没有任何更改。',
  refused: 'Slack 没有添加 Shortlist',
  refusedLead: '无法使用 Slack 的答复。没有任何更改。',
  ours: '无法添加 Shortlist',
  code: (code) => `代码 ${code}`,
  again: '重新开始',
});
