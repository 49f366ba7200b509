// A member's settings, in Traditional Chinese.
import type { Role } from '../../ports/members.ts';
import type { Command } from '../command.ts';
import type { Words } from '../en.ts';
import { say } from './forms.ts';

const ROLE = { admin: '管理員', recruiter: '招募人員', reviewer: '評審人員' } as const satisfies Record<Role, string>;

export const settings = (command: Command): Words['settings'] => ({
  title: '設定',
  save: '儲存',
  cancel: '取消',
  tell: '結果通知',
  tellHint: '以私訊通知，限您自己的評量或您參與過的評量。',
  notify: {
    every: { label: '每份結果', what: '結果一出來就通知' },
    digest: { label: '每天一次', what: '您當地時間 9:00，有新消息的日子' },
    finished: { label: '結束時', what: '所有人都已完成，或評量已結束' },
    none: { label: '不通知', what: '卡片仍會自動保持最新' },
  },
  language: '語言',
  automatic: (platform) => say`自動，與${platform}相同`,
  roles: '設定成員的角色。兩欄都留空則不變更。',
  member: '成員',
  role: '角色',
  roleOption: {
    admin: { label: ROLE.admin, what: '可執行所有操作，並管理成員的角色' },
    recruiter: { label: ROLE.recruiter, what: '建立評量、邀請、作決定、結束評量' },
    reviewer: { label: ROLE.reviewer, what: '閱讀結果並作決定' },
  },
  chooseNotify: '請選擇四項之一。',
  chooseLanguage: '請選擇語言。',
  chooseMember: '請選擇這個角色要給哪位成員，或清除角色。',
  chooseRole: '請為這位成員選擇角色。',
  unknownMember: '在這個工作空間裡找不到這個人。',
  ownRole: '您不能取消自己的管理員角色，請洽其他管理員。',
  saved: '您的設定已儲存',
  now: {
    every: '每份結果一出來，我就會通知您。',
    digest: '有新結果的日子，我會在 9:00 通知您一次。',
    finished: '所有人都已完成，或評量結束時，我會通知您。',
    none: '我不會通知您結果；卡片仍會自動保持最新。',
  },
  speaks: (language) => say`我會用${language}與您溝通。`,
  speaksAs: (language, platform) => say`我會用${language}與您溝通，與${platform}相同。`,
  isNow: (name, role) => say`${name}現在是${ROLE[role]}。`,
  promoted: (by, role, company) =>
    say`${by}已將您設為${company}的${ROLE[role]}。輸入 ${command('help')} 可查看您能做什麼。`,
  change: `隨時可用 ${command('settings')} 更改。`,
});
