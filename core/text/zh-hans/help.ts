// What is said about the commands, in Simplified Chinese. Their names stay as they are typed.
import type { Words } from '../en.ts';

export const help: Words['help'] = {
  title: '您可以输入的命令',
  note: '试试其中一个。每个命令在 Slack 和 Teams 中都可使用。',
  summary: (names) => `Shortlist 帮助：${names}`,
  example: {
    new: 'new',
    invite: 'invite 后端',
    list: 'list',
    show: 'show 后端',
    rank: 'rank 后端',
    compare: 'compare 后端',
    remind: 'remind 后端',
    link: 'link 后端',
    unlink: 'unlink 后端',
    close: 'close 后端',
    settings: 'settings',
    help: 'help',
  },
  does: {
    new: '根据职位描述生成一份测评草稿',
    invite: '按姓名和邮箱添加候选人，或分享同一个链接',
    list: '进行中的测评；后面加上“closed”则列出已结束的',
    show: '查看某个测评的卡片',
    rank: '查看排名，仅您可见',
    compare: '并排对比二至四位候选人',
    remind: '发邮件提醒尚未完成的人',
    link: '在另一个 Slack 或 Teams 讨论串中也显示该测评',
    unlink: '不再在此讨论串中显示',
    close: '停止接收作答，之后可以重新开放',
    settings: '设置通知、语言和成员的角色',
    help: '本列表',
  },
};
