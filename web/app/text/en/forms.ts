// How English counts in the steps of the candidate’s page.
import { pluralsOf } from '#core/text/plurals.ts';

export const { plural } = pluralsOf('en');

/** "1 minute", "2 minutes" */
export const count = (n: number, one: string, other = `${one}s`) => `${n} ${plural(n, { one, other })}`;

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
/** A number at the beginning of a sentence. */
export const word = (n: number) => NUMBERS[n] ?? String(n);
