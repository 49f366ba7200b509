// What somebody hears who may not, in Simplified Chinese.
import type { Command } from '../command.ts';
import type { Words } from '../en.ts';
import { say } from './forms.ts';

export const roles = (command: Command): Words['roles'] => ({
  only: {
    author: '只有招聘人员可以创建或修改测评。',
    invite: '只有招聘人员可以邀请候选人。',
    close: '只有招聘人员可以结束测评。',
    erase: '只有招聘人员可以永久删除候选人的数据。',
    export: '只有招聘人员可以导出结果。',
    review: '只有招聘人员可以查看结果。',
    decide: '只有招聘人员可以作决定。',
    answer: '只有招聘人员可以写信给候选人。',
    rescore: '只有招聘人员可以修改分数。',
    administer: '只有管理员可以更改角色。',
    join: '只有管理员可以连接 Slack 和 Teams。',
  },
  somebodyCan: (name) => say`您可以请${name}处理。`,
  askForRole: (name) => say`${name}可以用 ${command('settings')} 为您设置该角色。`,
  noGuests: '访客无法使用 Shortlist。请联系此工作区的招聘人员。',
});
