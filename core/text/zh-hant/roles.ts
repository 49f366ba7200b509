// What somebody hears who may not, in Traditional Chinese.
import type { Command } from '../command.ts';
import type { Words } from '../en.ts';
import { say } from './forms.ts';

export const roles = (command: Command): Words['roles'] => ({
  only: {
    author: '只有招募人員可以建立或修改評量。',
    invite: '只有招募人員可以邀請應徵者。',
    close: '只有招募人員可以結束評量。',
    erase: '只有招募人員可以永久刪除應徵者的資料。',
    export: '只有招募人員可以匯出結果。',
    review: '只有招募人員可以查看結果。',
    decide: '只有招募人員可以作決定。',
    answer: '只有招募人員可以寫信給應徵者。',
    rescore: '只有招募人員可以修改分數。',
    administer: '只有管理員可以變更角色。',
    join: '只有管理員可以連接 Slack 和 Teams。',
  },
  somebodyCan: (name) => say`您可以找${name}處理。`,
  askForRole: (name) => say`${name}可以用 ${command('settings')} 給您這個角色。`,
  noGuests: '訪客無法使用 Shortlist。請洽這個工作空間的招募人員。',
});
