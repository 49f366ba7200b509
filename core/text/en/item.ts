// A look at one question with its key or rubric.
import { count, figure } from './forms.ts';

export const item = {
  look: 'Look at the questions',
  summary: (number: number, assessment: string) => `Question ${figure(number)} of ${assessment}`,
  title: (number: number, of: number) => `Question ${figure(number)} of ${figure(of)}`,
  right: (option: string) => `${option} (right)`,
  rightIs: (key: string) => `Right: ${key}`,
  tolerance: ({ tolerance }: { tolerance: number }) =>
    tolerance === 0 ? '' : `Up to ${tolerance} more or less is right too.`,
  levels: 'What an answer of each level shows',
  countsFor: 'Counts for',
  measures: 'Measures',
  kind: 'Answered by',
  difficulty: 'Difficulty',
  difficulties: { 1: 'easy', 2: 'medium', 3: 'hard' },
  source: 'Source',
  fromBank: (id: string) => `item bank, ${id}`,
  byMember: 'written or changed by a member',
  shown: 'Given to',
  shownTo: (many: number) => (many === 0 ? 'nobody yet' : count(many, 'candidate')),
  previous: 'Question before',
  next: 'Next question',
  swap: 'Swap for another',
  up: 'Move up',
  down: 'Move down',
  orderNote: 'This order is your team’s. Each candidate gets the questions in an order of their own.',
  add: 'Add a question',
  remove: 'Remove',
  removeAsk: {
    title: 'Remove this question?',
    text: 'In a draft it can’t be brought back. After approval a new version is made without it, and the version before can be brought back while nobody has begun the new one.',
    yes: 'Remove',
    no: 'Keep it',
  },
  noOther: 'The item bank has no other question for this skill that isn’t asked already.',
};
