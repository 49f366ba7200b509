// The sentences of practice before the questions, and of the check of the connection, in Traditional Chinese.
import type { Steps } from '../types.ts';

export const practice: Steps['practice'] = {
  eyebrow: (n, all) => `練習 ${n} / ${all}`,
  lead: '您可以先試做每一種題型。不會保留、不會計分，也不計時。',
  start: '先練習',
  next: '繼續下一種題型',
  finish: '完成練習',
  right: '答對了。正式題目不會告訴您對錯。',
  notYet: '還沒對。想改幾次都可以；正式答案在提交前也可以修改。',
  anything: '就是這樣。',
  choice: { prompt: '下列哪一個是星期中的一天？', options: ['三月', '星期二', '中午'] },
  multi: { prompt: '下列哪些是水果？', options: ['蘋果', '胡蘿蔔', '梨子', '麵包'] },
  numeric: { prompt: '會議從9:00開始，10:30結束，一共多久？', unit: '分鐘' },
  ranking: { prompt: '請按一天的先後排列。', options: ['晚上', '早上', '中午'] },
  written: { prompt: '您早餐吃了什麼？', told: '正式答案看的是內容，不是文筆。您一邊輸入，一邊就會儲存。' },
};

export const check: Steps['check'] = {
  asking: '正在檢查您的連線…',
  fine: '您的連線正常。如果中斷，請繼續作答：答案會先保留在這台裝置上。',
  slow: '您的連線較慢。答案會先保留在這台裝置上，等到送出為止。',
  none: '服務目前沒有回應。請檢查連線；您仍然可以開始。',
  again: '再檢查一次',
};
