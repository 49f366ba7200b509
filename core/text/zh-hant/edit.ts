// The form that changes a draft as a whole, in Traditional Chinese.
import type { Words } from '../en.ts';
import { list, say } from './forms.ts';

export const edit: Words['edit'] = {
  title: '編輯草稿',
  jobTitle: '職稱',
  closesHint: '留空則由您自行結束。以電子郵件邀請且尚未完成的應徵者會收到新截止時間的通知。',
  weightsNote: '權重總和為 100。權重設為 0，就會略過該評估項目及其題目。',
  criterion: (number) => say`評估項目${number}`,
  weightOf: (number) => say`評估項目${number}的權重`,
  questions: '要保留的題目',

  meanwhile: '您開啟表單後，有同事修改了這一項。請關閉表單後重新開啟，再繼續編輯。',
  titleMissing: '請填寫職稱。',
  nameMissing: '請為這個評估項目命名，或將權重設為 0。',
  weightUnreadable: '請填寫 0 到 100 的整數。',
  sum: (sum) => say`目前權重總和是${sum}，請調整為 100。`,
  sameName: (number) => say`與評估項目${number}同名。`,
  noQuestion: (names) => `${list(names)}沒有保留任何題目。請至少保留一題，或將權重設為 0。`,
};
