// The form that changes a draft as a whole.
import { list, plural } from './forms.ts';

export const edit = {
  title: 'Edit the draft',
  jobTitle: 'Job title',
  closesHint: 'Empty: you close it yourself. Who was invited by e-mail and hasn’t finished is told of a new deadline.',
  weightsNote: 'Weights add up to 100. A weight of 0 leaves the criterion out, with its questions.',
  criterion: (number: number) => `Criterion ${number}`,
  weightOf: (number: number) => `Weight of criterion ${number}`,
  questions: 'Questions to keep',

  meanwhile: 'A colleague has changed this since you opened the form. Close it and open it again to go on from there.',
  titleMissing: 'Give it a title.',
  nameMissing: 'Name this criterion, or set its weight to 0.',
  weightUnreadable: 'Give a whole number of 0 to 100.',
  sum: (sum: number) => `The weights add up to ${sum}. Make them 100.`,
  sameName: (number: number) => `Criterion ${number} has this name too.`,
  /** `names` come in quotation marks. */
  noQuestion: (names: readonly string[]) =>
    `${list(names)} ${plural(names.length, { one: 'has', other: 'have' })} no question left. Keep one, or set the weight to 0.`,
};
