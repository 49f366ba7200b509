// The form that starts an assessment, in Traditional Chinese.
import type { Words } from '../en.ts';
import { count, say } from './forms.ts';

export const start: Words['start'] = {
  jobTitle: '職稱',
  jobTitleHint: '應徵者會看到。',
  job: '職務說明',
  jobHint: '先寫一句話就夠了。評估項目和題目會據此擬定。最多 3,000 個字元：請先寫此人必須會做的事。',
  template: '從哪裡開始',
  templateHint: '作為起點的題目，核准之前可以任意修改。範本自帶評量內容；未選時間限制時，沿用範本的限制。',
  drafted: '依職務說明重新草擬',
  sameQuestions: (minutes) => say`沿用其評估項目與題目，${minutes} 分鐘`,
  beganWith: (title) => say`評估項目與題目沿用自${title}。`,
  templateGone: '這份評量已不存在，無法以它為起點。',
  parts: '評量內容',
  cv: '履歷',
  cvNote: '由應徵者上傳，並校正讀取的內容',
  questions: '題目',
  questionsNote: '根據職務說明擬定，由您核准',
  interview: '面談',
  interviewNote: '以對話方式詢問三到五題過去的工作經驗，每個人的題目都相同',
  closes: '截止時間',
  closesHint: '若要自行結束，請留空。',
  limit: '作答時間限制',
  noLimit: '不限時',
  minutes: (many) => count(many, '分鐘'),
  submit: '開始擬稿',

  titleMissing: '請填寫職稱，用應徵者熟悉的名稱。',
  jobMissing: '請貼上職務說明，或用一句話描述這份工作。',
  jobShort: '請再多說一點，完整的一句話就夠了。',
  partsMissing: '請至少選擇履歷、題目或面談其中一項。',
  closesUnreadable: '請填寫日期和時間。',
  closesPast: '這個時間已過，請選擇較晚的時間。',
};
