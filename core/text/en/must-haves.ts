// Must-haves: how they are marked in the form, and who misses one.
import { count, list } from './forms.ts';

export const mustHaves = {
  leastOf: (number: number) => `Least score in criterion ${number}, if it is a must-have`,
  leastHint: 'Who is clearly below it, with their whole likely range, is marked. Nobody is rejected by it.',
  leastUnreadable: 'Give a whole number of 1 to 100, or nothing.',
  knockouts: 'Knock-out questions',
  knockoutsHint: 'Who doesn’t get one right is marked on the card. Nobody is rejected by it.',
  misses: (names: readonly string[]) => `Misses must-have: ${list(names)}`,
  meets: (names: readonly string[]) => `Meets must-have: ${list(names)}`,
  counts: 'Counts',
  countsHint: 'A requirement marks who doesn’t get it right. Nobody is rejected by it.',
  countsFor: {
    score: 'for the score',
    both: 'for the score and as a requirement',
    only: 'only as a requirement',
  },
  lastScored: 'Its criterion has no other question for the score. Add one first.',
  /** In a table, after a name. */
  flag: 'misses a must-have',
  hide: (many: number) => `Hide ${many} who miss a must-have`,
  show: (many: number) => `Show all, also the ${many} who miss a must-have`,
  hidden: (many: number) =>
    `${count(many, 'person who misses', 'people who miss')} a must-have ${many === 1 ? 'is' : 'are'} hidden here. Nobody is rejected by that, and places stay as they are.`,
};
