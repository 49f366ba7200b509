// The card of one candidate, in Traditional Chinese.
import type { Words } from '../en.ts';
import { say } from './forms.ts';

export const person: Words['person'] = {
  summary: (name, standing) => `${name}：${standing}`,
  placed: (place, result) => `${place}，${result}`,
  tooLittle: '依據不足',
  noEvidence: '依據不足',
  ask: '建議詢問：',
  askMissing: (criterion) => `「${criterion}」的依據不足，請詢問這方面。`,
  askWeak: (criterion) => `請詢問「${criterion}」這方面。`,
  unread: (n) => say`有${n}個答案等待由人閱讀`,
  undoUntil: (time) => say`${time}前可以復原；之後若要更改，請另作決定並說明原因。`,
  back: '回到排名',
};
