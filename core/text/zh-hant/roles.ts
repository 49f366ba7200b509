// Who may do what, in Traditional Chinese.
import type { Words } from '../en.ts';
import { say } from './forms.ts';

export const roles: Words['roles'] = {
  title: '角色',
  who: '成員',
  role: '角色',
  name: { admin: '管理員', recruiter: '招募人員', reviewer: '評審人員' },
  does: {
    admin: '可執行所有操作，並管理成員的角色',
    recruiter: '建立評量、邀請、作決定、結束評量',
    reviewer: '閱讀結果並作決定',
  },
  whoMissing: '請選擇一位成員。',
  roleMissing: '請選擇角色。',
  notFound: '在這個工作空間裡找不到這個人。',
  ownRole: '您不能取消自己的管理員角色，請洽其他管理員。',
  now: {
    admin: (name) => say`${name}現在是管理員。`,
    recruiter: (name) => say`${name}現在是招募人員。`,
    reviewer: (name) => say`${name}現在是評審人員。`,
  },

  only: {
    author: '只有招募人員可以建立或修改評量。',
    invite: '只有招募人員可以邀請應徵者。',
    close: '只有招募人員可以結束評量。',
    review: '只有招募人員可以查看結果。',
    decide: '只有招募人員可以作決定。',
    administer: '只有管理員可以變更角色。',
    join: '只有管理員可以連接 Slack 和 Teams。',
  },
  somebodyCan: (name) => say`您可以找${name}處理。`,
  askForRole: (name) => say`${name}可以用 /assess settings 給您這個角色。`,
  noGuests: '訪客無法使用 Shortlist。請洽這個工作空間的招募人員。',
};
