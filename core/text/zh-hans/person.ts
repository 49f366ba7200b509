// The card of one candidate, in Simplified Chinese.
import type { Words } from '../en.ts';
import { list, say } from './forms.ts';

export const person: Words['person'] = {
  summary: (name, standing) => `${name}：${standing}`,
  placed: (place, result) => `${place}，${result}`,
  tooLittle: '依据不足',
  noEvidence: '依据不足',
  ask: '建议追问：',
  askMissing: (criterion) => `“${criterion}”的依据不足，请就此追问。`,
  askWeak: (criterion) => `请就“${criterion}”追问。`,
  unread: (n) => say`有${n}个答案待人阅读`,
  cv: '简历：',
  cvMeets: ({ met, partly, not, all }) =>
    [
      say`${all}项要求中符合${met}项`,
      ...(partly > 0 ? [say`部分符合${partly}项`] : []),
      ...(not > 0 ? [say`不符合${not}项`] : []),
    ].join('，'),
  cvNotMet: (names) => say`简历自述不符合：${list(names)}`,
  cvApart: '由软件阅读，不计入分数。简历没写不等于没有，请询问候选人。',
  cvOdd: '简历中有人看不见的文字，或写给机器的话。这些都未采用。',
  undoUntil: (time) => say`${time}前可以撤销；之后如需更改，请重新决定并说明理由。`,
  back: '返回排名',
};
