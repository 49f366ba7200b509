// Why a candidate's own score is what it is, in a few plain sentences.
import { plural } from './forms.ts';

export const reasons = {
  right: (n: number, all: number) => `${n} of ${all} ${plural(all, { one: 'question', other: 'questions' })} right.`,
  /** Of those that aren’t right. */
  partly: (n: number) => `${n} ${plural(n, { one: 'is', other: 'are' })} right in part.`,
  points: (found: number, all: number) => `Written answers made ${found} of ${all} points that were looked for.`,
  /** No point was found in a written answer that has points all the same. */
  near: 'What they say comes near to what was looked for, which counts for a part.',
  /** Answers that the machine couldn't judge; they have no score yet. */
  unread: (n: number) =>
    `${plural(n, { one: 'One written answer has', other: `${n} written answers have` })} no score yet: a person has to read ${plural(n, { one: 'it', other: 'them' })}.`,
  aPersonReads: 'A person reads at least one answer themselves.',
  empty: (n: number) => plural(n, { one: 'One was left empty.', other: `${n} were left empty.` }),
  /** Who read the written answers. */
  offlineEngine: (version: string) => `offline encoder and keyword coverage, version ${version}`,
  cvEngine: (version: string) => `offline CV reading ${version}`,
  modelEngine: (model: string, version: string) => `${model}, grading prompt ${version}`,
};
