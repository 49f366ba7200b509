import { say } from '../han.ts';
import type { Words } from '../en.ts';

export const mail: Words['mail'] = {
  open: '開啟您的評量',
  copy: (url) => `或複製此網址：${url}`,
  hello: (name) => (name === '' ? '您好：' : say`${name}，您好：`),
  subject: (company, assessment) => say`${company}：您的「${assessment}」評量`,
  of: (member, workspace) => `${workspace}的 ${member}`,
  invites: (company, assessment) => say`${company}邀請您參加「${assessment}」的評量。`,
  minutes: (n) => say`約需${n}分鐘。`,
  limit: (n) => say`題目的作答時間限制為${n}分鐘，您開始作答時才開始計時。`,
  until: (at, timeZone) => say`您可以在${at}（${timeZone}）之前隨時作答。`,
  whenever: '您可以隨時作答。',
  link: '這是您專屬的連結。手機和電腦都能使用，不需要帳號，可以開啟任意多次。您寫的內容會隨時儲存。',
  decide: '軟體給出初步分數並說明依據，由公司裡的人來決定。',
  questions: (contact) => say`有問題嗎？請寫信至${contact}。`,
  unexpected: '如果這不是您預期的郵件，可以不予理會：在您同意之前，不會蒐集任何資料。',
  deadline: {
    subject: (company, assessment) => say`${company}：${assessment}評量的截止時間已更改`,
    until: ({ company, assessment, at, timeZone }) =>
      say`${company}更改了截止時間。您可以在${at}（${timeZone}）之前完成${assessment}的評量。`,
    link: '連結和之前一樣，您儲存的內容都還在。',
  },
  reminder: {
    subject: (company, assessment) => say`${company}：您的「${assessment}」評量仍可作答`,
    waiting: (company, assessment) => say`${company}邀請您參加「${assessment}」的評量，目前仍可作答。`,
    started: (company, assessment) => say`您已開始${company}的「${assessment}」評量，但尚未提交。`,
    until: (at, timeZone) => say`您可以作答到${at}（${timeZone}）。`,
    minutes: (n) => say`全部約需${n}分鐘。`,
    saved: '連結會帶您回到先前的地方。您寫的內容都已儲存。',
    contact: (address) => say`有問題，或不再感興趣？請寫信至${address}。`,
    notInterested: '如果您不再感興趣，可以不予理會。您未提交的內容不會評分。',
  },
  answer: {
    subject: (company, assessment) => say`${company}：關於您的「${assessment}」評量的回覆`,
    there: (company, assessment) => say`${company}已回覆您就「${assessment}」評量提出的人工審閱要求。`,
    link: '回覆顯示在您的結果頁面上，連結和之前一樣。',
    open: '閱讀回覆',
  },
};
