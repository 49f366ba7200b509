import { say } from '../han.ts';
import type { Words } from '../en.ts';

export const mail: Words['mail'] = {
  open: '打开您的测评',
  copy: (url) => `或复制此网址：${url}`,
  hello: (name) => (name === '' ? '您好：' : say`${name}，您好：`),
  subject: (company, assessment) => say`${company}：您的“${assessment}”测评`,
  of: (member, workspace) => `${workspace}的 ${member}`,
  invites: (company, assessment) => say`${company}邀请您参加“${assessment}”的测评。`,
  minutes: (n) => say`约需${n}分钟。`,
  limit: (n) => say`题目的答题时限为${n}分钟，您开始作答时才开始计时。`,
  until: (at, timeZone) => say`您可以在${at}（${timeZone}）之前随时作答。`,
  whenever: '您可以随时作答。',
  link: '这是您专属的链接。手机和电脑都能使用，不需要账号，可以多次打开。您写的内容会随时保存。',
  decide: '软件给出初步分数并说明依据，由公司里的人来决定。',
  questions: (contact) => say`有问题吗？请写信至${contact}。`,
  unexpected: '如果这不是您预期的邮件，可以不予理会：在您同意之前，不会收集任何数据。',
  deadline: {
    subject: (company, assessment) => say`${company}：${assessment}测评的截止时间已更改`,
    until: ({ company, assessment, at, timeZone }) =>
      say`${company}更改了截止时间。您可以在${at}（${timeZone}）之前完成${assessment}的测评。`,
    link: '链接和之前一样，您保存的内容都还在。',
  },
  reminder: {
    subject: (company, assessment) => say`${company}：您的“${assessment}”测评仍可作答`,
    waiting: (company, assessment) => say`${company}邀请您参加“${assessment}”的测评，目前仍可作答。`,
    started: (company, assessment) => say`您已开始${company}的“${assessment}”测评，但尚未提交。`,
    until: (at, timeZone) => say`您可以作答到${at}（${timeZone}）。`,
    minutes: (n) => say`全部约需${n}分钟。`,
    saved: '链接会带您回到先前的地方。您写的内容都已保存。',
    contact: (address) => say`有问题，或不再感兴趣？请写信至${address}。`,
    notInterested: '如果您不再感兴趣，可以不予理会。您未提交的内容不会评分。',
  },
  answer: {
    subject: (company, assessment) => say`${company}：关于您的“${assessment}”测评的回复`,
    there: (company, assessment) => say`${company}已回复您就“${assessment}”测评提出的人工复核申请。`,
    link: '回复显示在您的结果页面上，链接和之前一样。',
    open: '阅读回复',
  },
};
