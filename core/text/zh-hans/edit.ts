// The form that changes a draft as a whole, in Simplified Chinese.
import type { Words } from '../en.ts';
import { list, say } from './forms.ts';

export const edit: Words['edit'] = {
  title: '编辑草稿',
  jobTitle: '职位名称',
  closesHint: '留空则由您手动结束。以电子邮件邀请且尚未完成的候选人会收到新截止时间的通知。',
  weightsNote: '权重之和为 100。将权重设为 0，即可去掉该维度及其题目。',
  criterion: (number) => say`维度${number}`,
  weightOf: (number) => say`维度${number}的权重`,
  questions: '要保留的题目',

  meanwhile: '您打开表单后，有同事修改了此项。请关闭表单后重新打开，再继续编辑。',
  titleMissing: '请填写职位名称。',
  nameMissing: '请为该维度命名，或将权重设为 0。',
  weightUnreadable: '请填写 0 到 100 之间的整数。',
  sum: (sum) => say`目前权重之和为${sum}，请调整为 100。`,
  sameName: (number) => say`与维度${number}重名。`,
  noQuestion: (names) => `${list(names)}没有保留任何题目。请至少保留一道，或将权重设为 0。`,
};
