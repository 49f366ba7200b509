// What English sentences are put together with.
import { formsOf } from '../forms.ts';

const forms = formsOf('en');
export const { figure, plural, list } = forms;

/** "1 minute", "1,240 minutes" */
export function count(n: number, one: string, other = `${one}s`): string {
  return `${figure(n)} ${plural(n, { one, other })}`;
}

/** 1st, 2nd, 3rd, 4th, 11th, 1,021st */
export function nth(n: number): string {
  return `${figure(n)}${forms.ordinal(n, { one: 'st', two: 'nd', few: 'rd', other: 'th' })}`;
}
