// A member's settings, in Simplified Chinese.
import type { Role } from '../../ports/members.ts';
import type { Command } from '../command.ts';
import type { Words } from '../en.ts';
import { say } from './forms.ts';

const ROLE = { admin: '管理员', recruiter: '招聘人员', reviewer: '评审人员' } as const satisfies Record<Role, string>;

export const settings = (command: Command): Words['settings'] => ({
  title: '设置',
  save: '保存',
  cancel: '取消',
  tell: '结果通知',
  tellHint: '通过私信通知，仅限您自己的测评或您参与过的测评。',
  notify: {
    every: { label: '每份结果', what: '结果一出来就通知' },
    digest: { label: '每天一次', what: '您当地时间 9:00，有新消息的日子' },
    finished: { label: '结束时', what: '所有人都已完成，或测评已结束' },
    none: { label: '不通知', what: '卡片仍会自动保持最新' },
  },
  language: '语言',
  automatic: (platform) => say`自动，与${platform}一致`,
  roles: '设置成员的角色。两项都留空则不作更改。',
  member: '成员',
  role: '角色',
  roleOption: {
    admin: { label: ROLE.admin, what: '可执行所有操作，并管理成员的角色' },
    recruiter: { label: ROLE.recruiter, what: '创建测评、邀请、作决定、结束测评' },
    reviewer: { label: ROLE.reviewer, what: '查看结果并作决定' },
  },
  chooseNotify: '请从四项中选择一项。',
  chooseLanguage: '请选择语言。',
  chooseMember: '请选择要设置此角色的成员，或清除角色。',
  chooseRole: '请为该成员选择角色。',
  unknownMember: '在此工作区中找不到该成员。',
  ownRole: '您不能取消自己的管理员角色，请联系其他管理员。',
  saved: '您的设置已保存',
  now: {
    every: '每份结果一出来，我就会通知您。',
    digest: '有新结果的日子，我会在 9:00 通知您一次。',
    finished: '所有人都已完成，或测评结束时，我会通知您。',
    none: '我不会通知您结果；卡片仍会自动保持最新。',
  },
  speaks: (language) => say`我会用${language}与您交流。`,
  speaksAs: (language, platform) => say`我会用${language}与您交流，与${platform}一致。`,
  isNow: (name, role) => say`${name}现在是${ROLE[role]}。`,
  promoted: (by, role, company) =>
    say`${by}已将您设为${company}的${ROLE[role]}。输入 ${command('help')} 可查看您能做什么。`,
  change: `随时可用 ${command('settings')} 更改。`,
});
