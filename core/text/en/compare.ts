// Candidates side by side: the card, and the form that asks whom.
import { count, list } from './forms.ts';

export const compare = {
  summary: (names: readonly string[]) => `${list(names)} side by side`,
  title: (names: readonly string[]) => `Compare: ${names.join(', ')}`,
  criterion: 'Criterion',
  place: 'Place',
  inAll: 'In all',
  mustHaves: 'Must-haves',
  noEvidence: 'no evidence',
  tellsApart: 'What tells them apart: ',
  chooseOthers: 'Choose others',

  ahead: (ahead: readonly string[], behind: readonly string[]) =>
    `${list(ahead)} ${ahead.length > 1 ? 'are' : 'is'} ahead of ${list(behind)}`,
  /** `ahead` are some of the above. */
  apart: (criterion: string, ahead: readonly string[]) => `In ${criterion}, ${list(ahead)}.`,
  tooLittle: (names: readonly string[], criterion: string) =>
    `There is too little to go on for ${list(names)} in ${criterion}.`,
  nothing: 'No criterion tells them apart by score. The reports say more than the numbers.',
  more: (criteria: number) => `So do ${count(criteria, 'more', 'more')}, in the table.`,
  rest: 'Everything else can’t be told apart.',

  compare: 'Compare',
  who: 'Two to four candidates',
  tooFew: 'Choose two, three or four.',
  tooMany: 'Four fit side by side. Take some away.',
};
