// The form that changes one question, in Simplified Chinese.
import type { Words } from '../en.ts';
import { say } from './forms.ts';

export const question: Words['question'] = {
  title: (number) => say`第${number}题`,
  prompt: '题干',
  context: '阅读材料',
  minutes: '作答所需分钟数',
  options: '选项',
  choiceHint: '每行一个，3 到 6 个。在正确选项前加上 *。',
  multiHint: '每行一个，4 到 8 个。在每个正确选项前加上 *。',
  rankingHint: '每行一个，共 3 到 8 个，按正确顺序排列。候选人看到的顺序会不同。',
  optionTwice: '有一个选项出现两次。',
  key: '正确答案',
  tolerance: '允许误差',
  unit: '单位',
  points: '好答案应包含的要点',
  pointsHint: '每行一个，2 到 8 个。系统会对照这些要点判读作答内容。',
  reference: '一份令您满意的答案',
  because: '为什么这是正确答案',
  becauseHint: '会显示在报告中。',

  noneRight: '没有以 * 开头的行。请在正确选项前加上 *。',
  manyRight: (lines) => say`有${lines}行以 * 开头，但此处只能有一个正确选项。`,
  fewRight: '请在每个正确选项前加上 *；此处需要两个或更多。',
  allRight: '不能所有选项都正确。请去掉其中一个 *。',
  notANumber: '请填写数字，例如 42 或 3.5。',
  negative: '请填写 0 或更大的数字。',
  promptMissing: '请填写题干。',
  minutesOff: '请填写 1 到 60 分钟。',
  becauseMissing: '请用一句话说明为什么这是正确答案。',
  optionsOff: (few, many) => say`请填写${few}到${many}个选项，每行一个，每个不超过 300 个字符。`,
  optionsCount: (few, many) => say`请填写${few}到${many}个选项，每行一个。`,
  pointsOff: '请填写 2 到 8 个要点，每行一个，每个不超过 300 个字符，并写一份令您满意的答案。',
};
