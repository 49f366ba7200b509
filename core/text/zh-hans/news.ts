// What members are told by direct message about results, in Simplified Chinese.
import type { Command } from '../command.ts';
import type { Words } from '../en.ts';
import { figure, say } from './forms.ts';

const results = (n: number) => say`${figure(n)}份新结果`;
const far = (finished: number, invited: number) => say`共${figure(invited)}人，${figure(finished)}人已完成`;

export const news = (command: Command): Words['news'] => ({
  result: (name) => say`${name}已完成`,
  results,
  resultSummary: (name, assessment) => say`${name}已完成“${assessment}”。`,
  resultsSummary: (n, assessment) => say`“${assessment}”有${results(n)}。`,
  score: (score, low, high) => say`${figure(score)}分，可能区间${figure(low)}–${figure(high)}`,
  noScore: '依据不足，无法评分，请阅读作答内容。',
  more: (n) => say`卡片上还有${figure(n)}人。`,
  look: '查看',
  lookAt: (name) => say`查看${name}的结果`,
  show: '显示排名',
  showOf: (assessment) => `显示“${assessment}”的排名`,
  day: '昨天以来的新消息',
  daySummary: (n, assessments) =>
    assessments === 1 ? `${results(n)}。` : say`${figure(assessments)}个测评有${results(n)}。`,
  dayLine: (n, finished, invited) => `${results(n)}，${far(finished, invited)}`,
  dayMore: (n) => say`另有${figure(n)}个测评。输入 ${command('list')} 可查看全部。`,
  allFinished: (assessment) => `所有人都已完成：${assessment}`,
  closed: (assessment) => `已结束：${assessment}`,
  allIn: (n) => (n === 1 ? '唯一的一份结果已出。' : say`${figure(n)}份结果已全部出来。`),
  isClosed: (finished, invited) => (finished === 0 ? '结束时还没有人完成。' : `结束时${far(finished, invited)}。`),
  everySetting: `每份结果都会通知您。可用 ${command('settings')} 更改。`,
  digestSetting: `每天最多通知您一次。可用 ${command('settings')} 更改。`,
  finishedSetting: `测评结束时会通知您。可用 ${command('settings')} 更改。`,
});
