// Who may do what, in Simplified Chinese.
import type { Words } from '../en.ts';
import { say } from './forms.ts';

export const roles: Words['roles'] = {
  title: '角色',
  who: '成员',
  role: '角色',
  name: { admin: '管理员', recruiter: '招聘人员', reviewer: '评审人员' },
  does: {
    admin: '可执行所有操作，并管理成员的角色',
    recruiter: '创建测评、邀请、作决定、结束测评',
    reviewer: '查看结果并作决定',
  },
  whoMissing: '请选择一位成员。',
  roleMissing: '请选择角色。',
  notFound: '在此工作区中找不到该成员。',
  ownRole: '您不能取消自己的管理员角色，请联系其他管理员。',
  now: {
    admin: (name) => say`${name}现在是管理员。`,
    recruiter: (name) => say`${name}现在是招聘人员。`,
    reviewer: (name) => say`${name}现在是评审人员。`,
  },

  only: {
    author: '只有招聘人员可以创建或修改测评。',
    invite: '只有招聘人员可以邀请候选人。',
    close: '只有招聘人员可以结束测评。',
    review: '只有招聘人员可以查看结果。',
    decide: '只有招聘人员可以作决定。',
    administer: '只有管理员可以更改角色。',
    join: '只有管理员可以连接 Slack 和 Teams。',
  },
  somebodyCan: (name) => say`您可以请${name}处理。`,
  askForRole: (name) => say`${name}可以用 /assess settings 为您设置该角色。`,
  noGuests: '访客无法使用 Shortlist。请联系此工作区的招聘人员。',
};
