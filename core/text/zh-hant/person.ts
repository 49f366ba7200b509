// The card of one candidate, in Traditional Chinese.
import type { Words } from '../en.ts';
import { list, say } from './forms.ts';

export const person: Words['person'] = {
  summary: (name, standing) => `${name}：${standing}`,
  placed: (place, result) => `${place}，${result}`,
  tooLittle: '依據不足',
  noEvidence: '依據不足',
  ask: '建議詢問：',
  askMissing: (criterion) => `「${criterion}」的依據不足，請詢問這方面。`,
  askWeak: (criterion) => `請詢問「${criterion}」這方面。`,
  unread: (n) => say`有${n}個答案待人閱讀`,
  cv: '履歷：',
  cvMeets: ({ met, partly, not, all }) =>
    [
      say`${all}項要求中符合${met}項`,
      ...(partly > 0 ? [say`部分符合${partly}項`] : []),
      ...(not > 0 ? [say`不符合${not}項`] : []),
    ].join('，'),
  cvNotMet: (names) => say`履歷自述未符合：${list(names)}`,
  cvApart: '由軟體閱讀，不計入分數。履歷沒寫不等於沒有，請詢問應徵者。',
  cvOdd: '履歷中有人看不見的文字，或寫給機器的話。這些都未採用。',
  undoUntil: (time) => say`${time}前可以復原；之後若要更改，請另作決定並說明原因。`,
  back: '回到排名',
};
