// A look at one question with its key or rubric, in Simplified Chinese.
import type { Words } from '../en.ts';
import { figure, say } from './forms.ts';

export const item: Words['item'] = {
  look: '查看题目',
  summary: (number, assessment) => say`${assessment}：第${figure(number)}题`,
  title: (number, of) => say`第${figure(number)}题，共${figure(of)}题`,
  right: (option) => `${option}（正确）`,
  rightIs: (key) => `正确答案：${key}`,
  tolerance: ({ tolerance }) => (tolerance === 0 ? '' : say`误差在${figure(tolerance)}以内也算正确。`),
  levels: '各等级的答案会呈现什么',
  countsFor: '计入维度',
  measures: '考查内容',
  kind: '作答方式',
  difficulty: '难度',
  difficulties: { 1: '容易', 2: '中等', 3: '困难' },
  source: '来源',
  fromBank: (id) => `题库，${id}`,
  byMember: '由成员撰写或修改',
  shown: '已给',
  shownTo: (many) => (many === 0 ? '还没有人' : say`${figure(many)}位候选人`),
  previous: '上一题',
  next: '下一题',
  swap: '换成另一题',
  up: '上移',
  down: '下移',
  orderNote: '这是您的团队看到的顺序；每位候选人的题目顺序各不相同。',
  add: '添加题目',
  remove: '移除',
  removeAsk: {
    title: '要移除这道题吗？',
    text: '在草稿中移除后无法恢复。批准之后则会创建不含这道题的新版本；在尚无人开始作答新版本之前，可以回到上一版本。',
    yes: '移除',
    no: '保留',
  },
  noOther: '题库中没有其他考查这项能力而尚未采用的题目。',
};
