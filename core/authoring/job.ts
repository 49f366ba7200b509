// Reads a pasted job description: its title, language, requirements, and wording that can exclude.
import { tamed } from '#core/scoring/tame.ts';
import { cleanJob } from './clean.ts';
import { flagsIn } from './flags.ts';
import type { Flag } from './flags.ts';
import { languageOf } from './language.ts';
import { isKnockOut } from './knock-outs.ts';
import { withoutOrders } from './orders.ts';
import { requirementsIn } from './requirements.ts';
import type { Requirement } from './requirements.ts';
import { titleOf } from './title.ts';

export type Job = {
  title: string;
  /** The title as it stands in the text; empty when none was found. */
  titleQuote: string;
  /** `en`, `fr`, `de`, `es`, `zh` …; English when the text says too little. */
  language: string;
  /** The description without mark-up; every quote stands in it verbatim. */
  text: string;
  /** What to score people on; wording that is flagged is not among it, nor what gives orders. */
  requirements: Requirement[];
  flags: Flag[];
};

/** Reads a job description as it was typed, pasted or taken out of a file. Never throws; an empty one has no requirements. */
export function readJob(given: string): Job {
  const raw = tamed(given);
  const text = cleanJob(raw);
  const flags = flagsIn(text);
  const { title, quote } = titleOf(text);
  // Nothing that is asked for goes on behind an order.
  const requirements = requirementsIn(withoutOrders(text, '\n'))
    .filter((requirement) => !isFlagged(requirement.text, text, flags))
    .map((requirement) => ({ ...requirement, knockOut: isKnockOut(withoutTitle(quote, requirement.text)) }));
  return { title, titleQuote: quote, language: languageOf(text).language, text, requirements, flags };
}

/** “We look for a young” of “a young, hungry person”: what is cut at a comma of such wording has a part of it. */
const isFlagged = (phrase: string, text: string, flags: readonly Flag[]) =>
  flags.some(({ quote }) => phrase.includes(quote) || !standsFree(phrase, text, quote));

/** Whether the phrase stands somewhere without a part of the quote, or nowhere. */
function standsFree(phrase: string, text: string, quote: string): boolean {
  const [from, size] = [text.indexOf(quote), quote.length];
  let at = text.indexOf(phrase);
  if (at < 0) return true;
  for (; at >= 0; at = text.indexOf(phrase, at + 1)) if (at >= from + size || at + phrase.length <= from) return true;
  return false;
}

/** "Registered Nurse" said again is the title, and no question of a register; in a sentence it is "a registered nurse". */
export function withoutTitle(title: string, text: string): string {
  const at = title === '' ? -1 : text.toLowerCase().indexOf(title.toLowerCase());
  return at < 0 ? text : `${text.slice(0, at)} ${text.slice(at + title.length)}`;
}
