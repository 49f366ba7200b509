// A member's change of a score, in Traditional Chinese.
import type { Words } from '../en.ts';
import { say } from './forms.ts';

export const rescore: Words['rescore'] = {
  button: '修改分數',
  title: '修改分數',
  intro: '原來的分數會連同您的姓名和原因留在紀錄中。排名會採用您給的分數。',
  criterion: '要修改哪一項分數',
  now: (criterion, score) => `${criterion}：${score}`,
  none: '沒有分數',
  score: '您給的分數（0 到 100）',
  why: '原因',
  whyHint: '會連同您的姓名寫在報告中；應徵者可以要求查看。',
  save: '儲存分數',
  undo: '復原這次修改',
  criterionMissing: '請選擇要修改的分數。',
  scoreOff: '分數是 0 到 100 的數字。',
  same: '目前就是這個分數。',
  reasonMissing: '請簡單說明原因。修改分數需要原因。',
  reasonShort: '請再多寫一點：至少 3 個字元。',
  changed: (criterion, was, score) => say`${criterion}：由 ${was} 改為 ${score}`,
  by: (who, at) => say`${who}，${at}`,
  undoneBy: (who, at) => say`${who}已於${at}復原。`,
  changedMeanwhile: '您看到這些分數之後，有同事修改過分數。什麼都沒有變更，請重新開啟這位應徵者。',
  criterionGone: '這個評估項目不屬於這份評量。',
  undoOver: '十分鐘的復原時間已過。請再修改一次分數，並說明原因。',
};
