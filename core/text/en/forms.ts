// What English sentences are put together with.
import { formsOf } from '../forms.ts';
import { pluralsOf } from '../plurals.ts';

export const { figure, list } = formsOf('en');
export const { plural, ordinal } = pluralsOf('en');

/** "1 minute", "1,240 minutes" */
export function count(n: number, one: string, other = `${one}s`): string {
  return `${figure(n)} ${plural(n, { one, other })}`;
}

/** 1st, 2nd, 3rd, 4th, 11th, 1,021st */
export function nth(n: number): string {
  return `${figure(n)}${ordinal(n, { one: 'st', two: 'nd', few: 'rd', other: 'th' })}`;
}
