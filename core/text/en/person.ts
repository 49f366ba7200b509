// The card of one candidate.
import { plural } from './forms.ts';

export const person = {
  summary: (name: string, standing: string) => `${name}. ${standing}`,
  /** "Tied for 1st with 2 others: 84, likely 78–90" */
  placed: (place: string, result: string) => `${place}: ${result}`,
  tooLittle: 'Too little to go on',
  noEvidence: 'not enough evidence',
  ask: 'Ask about: ',
  askMissing: (criterion: string) => `${criterion}. There was too little to go on.`,
  askWeak: (criterion: string) => `${criterion}.`,
  unread: (n: number) =>
    plural(n, { one: 'One answer waits to be read by a person', other: `${n} answers wait to be read by a person` }),
  undoUntil: (time: string) => `Undo until ${time}; after that, make a new decision with a reason.`,
  back: 'Back to the ranking',
};
