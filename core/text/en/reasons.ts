// Why a candidate's own score is what it is, in a few plain sentences.
import { plural } from './forms.ts';

export const reasons = {
  right: (n: number, all: number) => `${n} of ${all} ${plural(all, { one: 'question', other: 'questions' })} right.`,
  points: (found: number, all: number) => `Written answers made ${found} of ${all} points that were looked for.`,
  aPersonReads: 'A person reads at least one answer themselves.',
  empty: (n: number) => plural(n, { one: 'One was left empty.', other: `${n} were left empty.` }),
};
