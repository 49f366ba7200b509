// The form that changes one question.
import { figure, list, plural } from './forms.ts';

export const question = {
  title: (number: number) => `Question ${number}`,
  prompt: 'Question',
  context: 'To read with it',
  minutes: 'Minutes that it takes',
  options: 'Options',
  choiceHint: 'One a line, 2 to 6. Put * before the right one.',
  multiHint: 'One a line, 4 to 8. Put * before each right one.',
  rankingHint: 'One a line, 3 to 8, in the right order. Candidates see them in another one.',
  optionTwice: 'An option stands there twice.',
  key: 'Right answer',
  tolerance: 'How far off is still right',
  unit: 'Unit',
  points: 'What a good answer says',
  pointsHint: 'One a line, 2 to 8. An answer is read against these: a question that asks something else needs others.',
  /** Its words were changed, and what an answer is read against wasn’t. `was` is the text before, in quotation marks. */
  rewritten: (was: string) =>
    `The question was rewritten. What a good answer says and the model answer were written for ${was}. Change them too, or answers are read against the wrong points.`,
  /** On a draft; `numbers` of such questions. */
  rewrittenIn: (numbers: readonly number[]) =>
    `${plural(numbers.length, { one: 'Question', other: 'Questions' })} ${list(numbers.map(figure))}: rewritten, but what a good answer says was written for the old text. Change that too, or answers are read against the wrong points.`,
  followUps: 'Follow-ups',
  followUpsHint:
    'One a line: the number of the point, then what is asked where an answer leaves it out, such as 2: What did you measure?',
  followUpsOff: 'Begin each line with the number of a point above, like 2: What did you measure?',
  reference: 'An answer that you would be glad of',
  because: 'Why this is right',
  becauseHint: 'Shown in the report.',

  newTitle: 'New question',
  newCriterion: 'Or for a new criterion: its name',
  newCriterionHint: 'What is named here counts instead of the choice above.',
  newWeight: 'Weight of the new criterion',
  newWeightHint: 'In percent. The others share the rest as they did before.',
  manyCriteria: (most: number) => `${most} criteria are the most.`,
  weightOff: (most: number) => `Give a whole number of 1 to ${most}.`,
  lines: 'Options, points or the number',
  linesHint:
    'Options: one a line, * before each right one. A ranking: one a line, in the right order. A number: 42, or 3.5 ± 0.1 kg. Written: what a good answer says, one point a line.',
  why: 'Why this is right',
  whyHint: 'For a written question: an answer that you would be glad of.',
  chooseCriterion: 'Choose what it counts for.',
  chooseKind: 'Choose how it is answered.',
  /** What an answer of each level shows, 0 to 4, where nobody wrote more. */
  levels: [
    'Says nothing of what was asked, or nothing that is right.',
    'Makes one of the points, or names several without saying anything about them.',
    'Makes about half of the points, or all of them only in part.',
    'Makes most of the points clearly; one is missing or thin.',
    'Makes the points clearly, with reasons or examples that fit the question.',
  ],

  noneRight: 'No line begins with *. Put it before the right option.',
  manyRight: (lines: number) => `${lines} lines begin with *. One option is right here.`,
  fewRight: 'Put * before each right option; here two or more are right.',
  allRight: 'Not every option can be right. Take the * from one.',
  notANumber: 'Give a number, like 42 or 3.5.',
  negative: 'Give 0 or more.',
  promptMissing: 'Write the question.',
  minutesOff: 'Give 1 to 60 minutes.',
  becauseMissing: 'Say in one sentence why this is right.',
  optionsOff: (few: number, many: number) => `Give ${few} to ${many} options of at most 300 characters, one a line.`,
  optionsCount: (few: number, many: number) => `Give ${few} to ${many} options, one a line.`,
  pointsOff: 'Give 2 to 8 points of at most 300 characters, one a line, and one answer that you would be glad of.',
};
