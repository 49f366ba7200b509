// The card of one candidate.
import type { MetCounts } from '../../matching/counts.ts';
import { figure, list, plural } from './forms.ts';

export const person = {
  summary: (name: string, standing: string) => `${name}. ${standing}`,
  /** "Tied for 1st with 2 others: 84, likely 78–90" */
  placed: (place: string, result: string) => `${place}: ${result}`,
  tooLittle: 'Too little to go on',
  noEvidence: 'not enough evidence',
  ask: 'Ask about: ',
  askMissing: (criterion: string) => `${criterion}. There was too little to go on.`,
  askWeak: (criterion: string) => `${criterion}.`,
  unread: (n: number) => plural(n, { one: '1 answer waits for a person', other: `${n} answers wait for a person` }),
  cv: 'CV: ',
  /** "4 of 6 requirements met, 1 partly" */
  cvMeets: ({ met, partly, not, all }: MetCounts) =>
    [
      `${figure(met)} of ${plural(all, { one: 'one requirement', other: `${figure(all)} requirements` })} met`,
      ...(partly > 0 ? [`${figure(partly)} partly`] : []),
      ...(not > 0 ? [`${figure(not)} not`] : []),
    ].join(', '),
  /** Where the CV speaks of it and falls short. */
  cvNotMet: (names: readonly string[]) => `Not met by the CV’s own words: ${list(names)}`,
  cvApart: 'Read by software, not part of the score. What a CV doesn’t say isn’t missing: ask.',
  cvOdd: 'The CV holds text that people can’t see, or that addresses a machine. It was left out of everything.',
  undoUntil: (time: string) => `Undo until ${time}; after that, make a new decision with a reason.`,
  back: 'Back to the ranking',
};
