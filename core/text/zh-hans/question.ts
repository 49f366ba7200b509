// The form that changes one question, in Simplified Chinese.
import type { Words } from '../en.ts';
import { figure, list, say } from './forms.ts';

export const question: Words['question'] = {
  title: (number) => say`第${number}题`,
  prompt: '题干',
  context: '阅读材料',
  minutes: '作答所需分钟数',
  options: '选项',
  choiceHint: '每行一个，2 到 6 个。在正确选项前加上 *。',
  multiHint: '每行一个，4 到 8 个。在每个正确选项前加上 *。',
  rankingHint: '每行一个，共 3 到 8 个，按正确顺序排列。候选人看到的顺序会不同。',
  optionTwice: '有一个选项出现两次。',
  key: '正确答案',
  tolerance: '允许误差',
  unit: '单位',
  points: '好答案应包含的要点',
  pointsHint: '每行一个，2 到 8 个。系统会对照这些要点判读作答内容；题目改问别的，要点也要改。',
  rewritten: (was) =>
    say`题目已改写，但好答案的要点和参考答案是为${was}写的。请一并修改，否则会按不合适的要点判读作答。`,
  rewrittenIn: (numbers) =>
    say`第${list(numbers.map(figure))}题已改写，但好答案的要点是为旧题目写的。请一并修改，否则会按不合适的要点判读作答。`,
  followUps: '追问',
  followUpsHint: '每行一题：先写要点编号，再写答案未提到该点时要问的话，例如 2：您测量了什么？',
  followUpsOff: '每行请以上面要点的编号开头，例如 2：您测量了什么？',
  reference: '一份令您满意的答案',
  because: '为什么这是正确答案',
  becauseHint: '会显示在报告中。',

  newTitle: '新题目',
  newCriterion: '或计入一个新维度：填写名称',
  newCriterionHint: '在此命名的维度会取代上面的选择。',
  newWeight: '新维度的权重',
  newWeightHint: '以百分比表示，其余部分按原有比例分给其他维度。',
  manyCriteria: (most) => say`最多${most}个维度。`,
  weightOff: (most) => say`请填写 1 到${most}之间的整数。`,
  lines: '选项、要点或数字',
  linesHint:
    '选项：每行一个，正确的前面加 *。排序题：每行一个，按正确顺序。数字：42，或 3.5 ± 0.1 kg。书写题：好答案会提到的内容，每行一点。',
  why: '为什么这是对的',
  whyHint: '书写题请写一个您会满意的答案。',
  chooseCriterion: '请选择计入哪一个维度。',
  chooseKind: '请选择作答方式。',
  /** What an answer of each level shows, 0 to 4, where nobody wrote more. */
  levels: [
    '没有谈到所问的内容，或没有一点是对的。',
    '只提到其中一点，或列出数点却未加说明。',
    '提到约一半的要点，或全部提到但都不完整。',
    '清楚提到大部分要点；有一点缺漏或较薄弱。',
    '清楚提到各要点，并附上切题的理由或例子。',
  ],

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
