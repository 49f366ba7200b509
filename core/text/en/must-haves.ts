// Must-haves: how they are marked in the form, and who misses one.
import { count, list, plural } from './forms.ts';

const questions = ({ length }: readonly string[]) =>
  plural(length, { one: 'Knock-out question', other: 'Knock-out questions' });

export const mustHaves = {
  leastOf: (number: number) => `Least score in criterion ${number}, if it is a must-have`,
  leastHint: 'Who is clearly below it, with their whole likely range, is marked. Nobody is rejected by it.',
  leastUnreadable: 'Give a whole number of 1 to 100, or nothing.',
  knockouts: 'Knock-out questions',
  knockoutsHint: 'Who doesn’t get one right is marked on the card. Nobody is rejected by it.',
  /** Of criteria: the whole likely range lies below the least score. */
  misses: (names: readonly string[]) => `Scored below must-have: ${list(names)}`,
  reaches: (names: readonly string[]) => `Reaches must-have: ${list(names)}`,
  /** Of questions, in quotation marks. */
  fails: (prompts: readonly string[]) => `${questions(prompts)} not passed: ${list(prompts)}`,
  passes: (prompts: readonly string[]) => `${questions(prompts)} passed: ${list(prompts)}`,
  /** On a draft: after a criterion’s weight, and after how a question is answered. */
  weighs: (weight: string, least: number) => `${weight}, must-have: at least ${least}`,
  answered: (kind: string, mark: string) => `${kind}, ${mark}`,
  mark: { both: 'knock-out', only: 'knock-out, no score' },
  counts: 'Counts',
  countsHint: 'A requirement marks who doesn’t get it right. Nobody is rejected by it.',
  countsFor: {
    score: 'for the score',
    both: 'for the score and as a requirement',
    only: 'only as a requirement',
  },
  lastScored: 'Its criterion has no other question for the score. Add one first.',
  /** In a table, after a name. */
  flags: { mustHave: 'below a must-have', knockout: 'knock-out question not passed' },
  hide: (many: number) => `Hide ${many} who miss a must-have or knock-out`,
  show: (many: number) => `Show all, also the ${many} who miss a must-have or knock-out`,
  hidden: (many: number) =>
    `${count(many, 'person who misses', 'people who miss')} a must-have or knock-out question ${many === 1 ? 'is' : 'are'} hidden here. Nobody is rejected by that, and places stay as they are.`,
};
