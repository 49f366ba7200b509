// What was noticed while an assessment was taken.
import { count, figure } from './forms.ts';

export const integrity = {
  tier: { none: 'Nothing was noticed', some: 'Noticed: usually harmless', look: 'Noticed: worth asking about' },
  never: 'Noticed things are never part of the score. Ask the candidate before you conclude anything.',
  more: (n: number) => `${figure(n)} more in the report.`,
  pasted: (question: number, chars: number) => `Question ${question}: ${count(chars, 'character')} pasted.`,
  mostPasted: (question: number, chars: number) =>
    `Question ${question}: ${count(chars, 'character')} pasted, at least half of the answer.`,
  away: (question: number, times: number, seconds: number) =>
    `Question ${question}: away from the page ${count(times, 'time')}, ${count(seconds, 'second')} in all.`,
  fast: (question: number, chars: number, seconds: number) =>
    `Question ${question}: ${count(chars, 'character')} in ${count(seconds, 'second')}, faster than anybody types.`,
  late: (question: number, minutes: number) =>
    `Question ${question}: the answer arrived ${count(minutes, 'minute')} after the time. It counts: the device says it was typed before, without a connection.`,
  alike: (question: number, percent: number, other: string) =>
    `Question ${question}: ${percent} % the same as the answer of ${other}.`,
  words: (words: string) => `“${words}”`,
  machine: (question: number) => `Question ${question} addresses a machine.`,
};
