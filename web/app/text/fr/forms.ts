// How French counts on the candidate's page; it says “de” after whole millions.
import { pluralsOf } from '#core/text/plurals.ts';

const french = pluralsOf('fr');

export function plural(n: number, one: string, other = `${one}s`): string {
  return french.plural(n, { one, other, many: other });
}

/** "1 minute", "2 minutes" */
export const count = (n: number, one: string, other?: string) => `${n} ${plural(n, one, other)}`;

const NUMBERS = ['Aucune', 'Une', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept', 'Huit', 'Neuf'];
/** A number of feminine things at the beginning of a sentence. */
export const word = (n: number) => NUMBERS[n] ?? String(n);
