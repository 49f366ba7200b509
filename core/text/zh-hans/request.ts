// A candidate asks people for something, in Simplified Chinese.
import type { Words } from '../en.ts';
import { figure, say } from './forms.ts';

export const request: Words['request'] = {
  asks: {
    review: (name) => say`${name}申请人工复核`,
    correct: (name) => say`${name}申请更正信息`,
    erase: (name) => say`${name}申请删除个人数据`,
  },
  when: (assessment, at) => `${assessment}，${at}。仅您可见。`,
  reply: {
    review: '请由没有看过分数的人重新阅读作答内容。',
    correct: '请在一个月内回复更正了哪些内容，或为何不更正。',
    erase: '请在一个月内回复。此人邀请上的“永久删除”会立即删除一切：请先回复，或记下地址。',
  },
  invitation: '此人的邀请',
  address: (email) => `对方邮箱：${email}。`,
  ask: (people, due) => say`${figure(people)}人申请人工复核，最早须在${due}前回复。`,
  look: '查看',
  waits: (name) => say`${name}在等待人工复核`,
  asked: (at) => say`${at}申请人工复核`,
  due: (due) => say`请在${due}前回复。`,
  late: (due) => say`原应在${due}前回复。`,
  answer: '回复',
  answerSpoken: (name) => say`回复${name}`,
  answered: (by, at) => say`${by}于${at}回复`,
  somethingChanged: '有所更改。',
  nothingChanged: '没有更改。',
  mailFailed: '邮件服务器拒收该地址；回复显示在对方的页面上。',
  nothingAsked: '此人没有申请复核。',
  answeredAlready: '已经有人回复了。',
  answerForm: {
    title: '回复复核申请',
    label: '您的回复',
    hint: '对方会在结果页面上读到，并看到您的姓名；邮件只会通知已有回复。',
    hintNoMail: '对方会在结果页面上读到，并看到您的姓名。不会发送邮件：邮箱未经确认。',
    language: (language) => say`对方的页面使用${language}。`,
    changed: '有任何更改吗？',
    changedOption: { no: '没有更改', yes: '有所更改' },
    missing: '请写下您的回复。',
    short: '请多写一些：至少 10 个字符。',
    changedMissing: '请说明是否有更改。',
    send: '发送回复',
  },
};
