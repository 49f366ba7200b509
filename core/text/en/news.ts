// What members are told by direct message about results.
import type { Command } from '../command.ts';
import { figure, plural } from './forms.ts';

const results = (n: number) => `${figure(n)} ${plural(n, { one: 'new result', other: 'new results' })}`;
const far = (finished: number, invited: number) => `${figure(finished)} of ${figure(invited)} finished`;

export const news = (command: Command) => ({
  /** One person. */
  result: (name: string) => `${name} has finished`,
  results,
  resultSummary: (name: string, assessment: string) => `${name} has finished ${assessment}.`,
  resultsSummary: (n: number, assessment: string) => `${results(n)} in ${assessment}.`,
  score: (score: number, low: number, high: number) => `${figure(score)}, likely ${figure(low)}–${figure(high)}`,
  noScore: 'Too little to go on for a score: please read the answers.',
  more: (n: number) => `${figure(n)} more on the card.`,
  look: 'Look',
  lookAt: (name: string) => `Look at the result of ${name}`,
  show: 'Show the ranking',
  showOf: (assessment: string) => `Show the ranking of ${assessment}`,
  day: 'What is new since yesterday',
  daySummary: (n: number, assessments: number) =>
    assessments === 1 ? `${results(n)}.` : `${results(n)} in ${figure(assessments)} assessments.`,
  dayLine: (n: number, finished: number, invited: number) => `${results(n)}, ${far(finished, invited)}`,
  dayMore: (n: number) =>
    `And ${figure(n)} more ${plural(n, { one: 'assessment', other: 'assessments' })}. Type ${command('list')} to see them all.`,
  allFinished: (assessment: string) => `Everybody has finished: ${assessment}`,
  closed: (assessment: string) => `Closed: ${assessment}`,
  allIn: (n: number) => plural(n, { one: 'The one result is in.', other: `All ${figure(n)} results are in.` }),
  isClosed: (finished: number, invited: number) =>
    finished === 0 ? 'Nobody had finished when it closed.' : `${far(finished, invited)} when it closed.`,
  everySetting: `You hear of every result. Change that with ${command('settings')}.`,
  digestSetting: `You get one message a day at most. Change that with ${command('settings')}.`,
  finishedSetting: `You hear when an assessment is over. Change that with ${command('settings')}.`,
});
