// A candidate asks people for something, in Traditional Chinese.
import type { Words } from '../en.ts';
import { figure, say } from './forms.ts';

export const request: Words['request'] = {
  asks: {
    review: (name) => say`${name}要求由人重新審閱`,
    correct: (name) => say`${name}要求更正資料`,
    erase: (name) => say`${name}要求刪除個人資料`,
  },
  when: (assessment, at) => `${assessment}，${at}。只有您看得到。`,
  reply: {
    review: '請由沒有看過分數的人重新閱讀作答內容。',
    correct: '請在一個月內回覆更正了哪些內容，或為何不更正。',
    erase: '請在一個月內回覆。此人邀請上的「永久刪除」會立即刪除一切：請先回覆，或記下地址。',
  },
  invitation: '此人的邀請',
  address: (email) => `對方的電子郵件：${email}。`,
  ask: (people, due) => say`${figure(people)}人要求由人重新審閱，最早須在${due}前回覆。`,
  look: '查看',
  waits: (name) => say`${name}在等待由人重新審閱`,
  asked: (at) => say`${at}要求由人重新審閱`,
  due: (due) => say`請在${due}前回覆。`,
  late: (due) => say`原應在${due}前回覆。`,
  answer: '回覆',
  answerSpoken: (name) => say`回覆${name}`,
  answered: (by, at) => say`${by}於${at}回覆`,
  somethingChanged: '有所更改。',
  nothingChanged: '沒有更改。',
  mailFailed: '郵件伺服器拒收這個地址；回覆顯示在對方的頁面上。',
  nothingAsked: '此人沒有要求重新審閱。',
  answeredAlready: '已經有人回覆了。',
  answerForm: {
    title: '回覆審閱要求',
    label: '您的回覆',
    hint: '對方會在結果頁面上讀到，並看到您的姓名；電子郵件只會通知已有回覆。',
    hintNoMail: '對方會在結果頁面上讀到，並看到您的姓名。不會寄信：地址未經確認。',
    language: (language) => say`對方的頁面使用${language}。`,
    changed: '有任何更改嗎？',
    changedOption: { no: '沒有更改', yes: '有所更改' },
    missing: '請寫下您的回覆。',
    short: '請多寫一些：至少 10 個字元。',
    changedMissing: '請說明是否有更改。',
    send: '送出回覆',
  },
};
