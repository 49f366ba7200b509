// What members are told by direct message about results, in Traditional Chinese.
import type { Command } from '../command.ts';
import type { Words } from '../en.ts';
import { figure, say } from './forms.ts';

const results = (n: number) => say`${figure(n)}份新結果`;
const far = (finished: number, invited: number) => say`共${figure(invited)}位，${figure(finished)}位已完成`;

export const news = (command: Command): Words['news'] => ({
  result: (name) => say`${name}已完成`,
  results,
  resultSummary: (name, assessment) => say`${name}已完成「${assessment}」。`,
  resultsSummary: (n, assessment) => say`「${assessment}」有${results(n)}。`,
  score: (score, low, high) => say`${figure(score)}分，可能範圍${figure(low)}–${figure(high)}`,
  noScore: '依據不足，無法評分，請閱讀作答內容。',
  more: (n) => say`卡片上還有${figure(n)}位。`,
  look: '查看',
  lookAt: (name) => say`查看${name}的結果`,
  show: '顯示排名',
  showOf: (assessment) => `顯示「${assessment}」的排名`,
  day: '昨天以來的新消息',
  daySummary: (n, assessments) =>
    assessments === 1 ? `${results(n)}。` : say`${figure(assessments)}項評量有${results(n)}。`,
  dayLine: (n, finished, invited) => `${results(n)}，${far(finished, invited)}`,
  dayMore: (n) => say`另有${figure(n)}項評量。輸入 ${command('list')} 可全部查看。`,
  allFinished: (assessment) => `所有人都已完成：${assessment}`,
  closed: (assessment) => `已結束：${assessment}`,
  allIn: (n) => (n === 1 ? '唯一的一份結果已出來。' : say`${figure(n)}份結果都已出來。`),
  isClosed: (finished, invited) => (finished === 0 ? '結束時還沒有人完成。' : `結束時${far(finished, invited)}。`),
  everySetting: `每份結果都會通知您。可用 ${command('settings')} 更改。`,
  digestSetting: `每天最多通知您一次。可用 ${command('settings')} 更改。`,
  finishedSetting: `評量結束時會通知您。可用 ${command('settings')} 更改。`,
});
