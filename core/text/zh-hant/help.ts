// What is said about the commands, in Traditional Chinese. Their names stay as they are typed.
import type { Words } from '../en.ts';

export const help: Words['help'] = {
  title: '您可以輸入的指令',
  note: '試試其中一個。每個指令在 Slack 和 Teams 都能使用。',
  summary: (names) => `Shortlist 說明：${names}`,
  example: {
    new: 'new',
    invite: 'invite 後端',
    list: 'list',
    show: 'show 後端',
    rank: 'rank 後端',
    compare: 'compare 後端',
    remind: 'remind 後端',
    link: 'link 後端',
    unlink: 'unlink 後端',
    close: 'close 後端',
    settings: 'settings',
    help: 'help',
  },
  does: {
    new: '根據職務說明擬一份評量',
    invite: '以姓名和電子郵件新增應徵者，或分享同一個連結',
    list: '進行中的評量；後面加上「closed」則列出已結束的',
    show: '查看一項評量的卡片',
    rank: '查看排名，只有您看得到',
    compare: '並排比較二到四位應徵者',
    remind: '寄信提醒尚未完成的人',
    link: '在另一個 Slack 或 Teams 討論串也顯示這項評量',
    unlink: '不再於這個討論串顯示',
    close: '不再接受作答，之後可以重新開放',
    settings: '設定通知、語言和成員的角色',
    help: '這份清單',
  },
};
