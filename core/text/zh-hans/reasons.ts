import { say } from '../han.ts';
import type { Words } from '../en.ts';

export const reasons: Words['reasons'] = {
  right: (n, all) => say`${all}题中答对${n}题。`,
  partly: (n) => say`另有${n}题部分答对。`,
  points: (found, all) => say`书面答案提到了所要找的${all}个要点中的${found}个。`,
  near: '内容与所要找的相近，因此得到部分分数。',
  unread: (n) => say`有${n}个书面答案还没有分数，要由人来阅读。`,
  aPersonReads: '至少有一个答案由人亲自阅读。',
  empty: (n) => say`有${n}题空白。`,
  offlineEngine: (version) => say`离线语义编码器与关键词比对，第${version}版`,
  cvEngine: (version) => say`离线简历判读，第${version}版`,
  modelEngine: (model, version) => say`${model}，评分提示第${version}版`,
};
