// A candidate asks people for something, in Simplified Chinese.
import type { Words } from '../en.ts';
import { say } from './forms.ts';

export const request: Words['request'] = {
  asks: {
    review: (name) => say`${name}申请人工复核`,
    correct: (name) => say`${name}申请更正信息`,
    erase: (name) => say`${name}申请删除个人数据`,
  },
  when: (assessment, at) => `${assessment}，${at}。仅您可见。`,
  reply: {
    review: '请由没有看过分数的人重新阅读作答内容，并在 5 个工作日内回复。',
    correct: '请在一个月内回复更正了哪些内容，或为何不更正。',
    erase: '请在一个月内回复。此人邀请上的“永久删除”会立即删除一切：请先回复，或记下地址。',
  },
  invitation: '此人的邀请',
  address: (email) => `对方邮箱：${email}。`,
};
