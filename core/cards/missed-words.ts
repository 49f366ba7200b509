// A score below a must-have and a knock-out question that wasn’t passed are two things, and are said as two.
import type { Missed } from '../model/missed.ts';
import type { Words } from '../text/en.ts';
import { quoted, short } from './words.ts';

const NAME = 60;

/** Up to two lines: the criteria by name, the questions by their words. */
export function missedLines({ criteria, questions }: Missed, t: Words): string[] {
  return [
    ...(criteria.length > 0 ? [t.mustHaves.misses(named(criteria))] : []),
    ...(questions.length > 0 ? [t.mustHaves.fails(asked(questions, t))] : []),
  ];
}

/** The same of what is reached and passed. */
export function metLines({ criteria, questions }: Missed, t: Words): string[] {
  return [
    ...(criteria.length > 0 ? [t.mustHaves.reaches(named(criteria))] : []),
    ...(questions.length > 0 ? [t.mustHaves.passes(asked(questions, t))] : []),
  ];
}

/** For a table, after a name. */
export function missedFlags({ criteria, questions }: Missed, t: Words): string[] {
  const { mustHave, knockout } = t.mustHaves.flags;
  return [...(criteria.length > 0 ? [mustHave] : []), ...(questions.length > 0 ? [knockout] : [])];
}

const named = (names: readonly string[]) => names.map((name) => short(name, NAME));
const asked = (prompts: readonly string[], t: Words) => prompts.map((prompt) => quoted(prompt, NAME, t));
