// A member's change of a score, in Simplified Chinese.
import type { Words } from '../en.ts';
import { say } from './forms.ts';

export const rescore: Words['rescore'] = {
  button: '修改分数',
  title: '修改分数',
  intro: '原来的分数会连同您的姓名和理由留在记录中。排名会采用您给的分数。',
  criterion: '要修改哪一项分数',
  now: (criterion, score) => `${criterion}：${score}`,
  none: '没有分数',
  score: '您给的分数（0 到 100）',
  why: '理由',
  whyHint: '会连同您的姓名写在报告中；候选人可以要求查看。',
  save: '保存分数',
  undo: '撤销这次修改',
  criterionMissing: '请选择要修改的分数。',
  scoreOff: '分数是 0 到 100 的数字。',
  same: '目前就是这个分数。',
  reasonMissing: '请简单说明理由。修改分数需要理由。',
  reasonShort: '请再多写一点：至少 3 个字符。',
  changed: (criterion, was, score) => say`${criterion}：由 ${was} 改为 ${score}`,
  by: (who, at) => say`${who}，${at}`,
  undoneBy: (who, at) => say`${who}已于${at}撤销。`,
  changedMeanwhile: '您看到这些分数之后，有同事修改过分数。什么都没有更改，请重新打开这位候选人。',
  criterionGone: '这个维度不属于这份测评。',
  undoOver: '十分钟的撤销时间已过。请再修改一次分数，并说明理由。',
};
