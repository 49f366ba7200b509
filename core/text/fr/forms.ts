// What French sentences are put together with.
import { formsOf } from '../forms.ts';
import { pluralsOf } from '../plurals.ts';

export const { figure, list } = formsOf('fr');
const french = pluralsOf('fr');

/** French says “de” after whole millions; a sentence that counts no noun has nothing of its own for them. */
export function plural(n: number, forms: { one: string; other: string; many?: string }): string {
  return french.plural(n, { many: forms.other, ...forms });
}

/** "1 minute", "1 240 minutes", "2 000 000 de minutes" */
export function count(n: number, one: string, other = `${one}s`): string {
  return `${figure(n)} ${plural(n, { one, other, many: de(other) })}`;
}

/** 1er, 2e, 11e: of a rank, which is masculine. */
export function nth(n: number): string {
  return `${figure(n)}${french.ordinal(n, { one: 'er', other: 'e' })}`;
}

/** "de Tom", "d’Amara". An h or y is taken as spoken: nobody can tell Hugo from Hélène by the letter. */
export function de(name: string): string {
  return /^[aeiouàâäéèêëîïôöùûüœæ]/iu.test(name) ? `d’${name}` : `de ${name}`;
}
