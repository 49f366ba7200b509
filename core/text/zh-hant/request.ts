// A candidate asks people for something, in Traditional Chinese.
import type { Words } from '../en.ts';
import { say } from './forms.ts';

export const request: Words['request'] = {
  asks: {
    review: (name) => say`${name}要求由人重新審閱`,
    correct: (name) => say`${name}要求更正資料`,
    erase: (name) => say`${name}要求刪除個人資料`,
  },
  when: (assessment, at) => `${assessment}，${at}。只有您看得到。`,
  reply: {
    review: '請由沒有看過分數的人重新閱讀作答內容，並在 5 個工作天內回覆。',
    correct: '請在一個月內回覆更正了哪些內容，或為何不更正。',
    erase: '請在一個月內回覆。此人邀請上的「永久刪除」會立即刪除一切：請先回覆，或記下地址。',
  },
  invitation: '此人的邀請',
  address: (email) => `對方的電子郵件：${email}。`,
};
