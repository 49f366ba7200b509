// 成員的首頁，以及到新地方時的第一句話。
import type { Words } from '../en.ts';
import { count, say } from './forms.ts';

export const home: Words['home'] = {
  hello: '您好，我是 Shortlist',
  helloNote: '我根據職務說明擬出評量，並在討論串中維護一張排名卡片。做決定的是人。複製其中一行就能開始：',
  title: '您的評量',
  count: (many) => say`首頁上有${count(many, '項評量')}。`,
  waiting: (what) => `等候您處理：${what}`,
  scorecards: (many) => say`填寫${count(many, '份評分表')}`,
  undecided: (many) => say`決定${count(many, '位應徵者的結果')}`,
  tryThis: '試試這一行，或在後面貼上完整的職務說明：',
  exampleJob: 'new 夜班護理師，八床病房。需要：用藥安全、交班清楚、能沉著面對家屬、三年病房經驗',
  reviewerEmpty: '評量由招募人員建立。需要您處理的事會顯示在這裡。',
  help: '說明',
  back: '所有評量',
  which: '邀請參加哪項評量',
  noneOpen: '目前沒有開放的評量，還不能邀請任何人。請先核准草稿，或建立新的評量。',
  chooseOpen: '請選擇一項開放中的評量。',
  preview: (assessment) => `「${assessment}」的一份結果`,
  previewNote: '姓名和分數只會個別顯示給有權查看的人。',
};
