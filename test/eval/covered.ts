// Which needs of a job's truth a draft measures.
import type { Draft } from '#core/authoring/draft-types.ts';
import { OF_DESCRIPTION } from '#core/authoring/experience.ts';
import { contentWords, sameWord, type Word } from '#core/scoring/words.ts';

export type Needs = { must_have: readonly string[]; nice_to_have: readonly string[] };
type Criterion = Draft['criteria'][number];

/** A need counts as told of in a text that says it to the letter, or at least half of its words. */
const HALF = 0.5;

/** What stands in brackets is a remark. */
const needOf = (text: string) => text.replaceAll(/\s*\(.*?\)/gu, '');

export function isTold(need: string, texts: readonly string[]): boolean {
  if (texts.some((text) => text.includes(needOf(need)))) return true;
  const words = contentWords(needOf(need));
  return sharedOf(words, contentWords(texts.join('\n'))) >= HALF * words.length;
}

const sharedOf = (words: readonly Word[], others: readonly Word[]) =>
  words.filter(({ stem }) => others.some((other) => sameWord(other.stem, stem))).length;

export const wordsOfCriteria = ({ criteria }: Pick<Draft, 'criteria'>) =>
  criteria.flatMap(({ name, because }) => [name, because]);

/**
 * The needs that the draft measures, as the truth words them. What the bank’s criteria measure is told by their names
 * and reasons together. A criterion that quotes the description would say the words of any need if it quoted enough,
 * so it is held to more: by itself it must say at least half of the need’s words, at least half of its own words must be
 * the need’s, and it covers one need only, a must-have before a wish. A longer quote covers less, and so do more
 * questions about the same need. A truth in another language than the description isn’t found, which counts against us.
 */
export function coveredIn({ must_have, nice_to_have }: Needs, draft: Draft): ReadonlySet<string> {
  const told = new Set(toldIn(draft));
  const ofBank = wordsOfCriteria({ criteria: draft.criteria.filter((one) => !told.has(one)) });
  const covered = new Set<string>();
  for (const need of [...must_have, ...nice_to_have]) {
    const isOfBank = ofBank.length > 0 && isTold(need, ofBank);
    const asked = isOfBank ? undefined : [...told].find(({ because }) => saysTheNeed(because, need));
    if (asked) told.delete(asked);
    if (isOfBank || asked) covered.add(need);
  }
  return covered;
}

/** Criteria that are asked about in the description’s own words. */
const toldIn = ({ criteria, items }: Draft): Criterion[] =>
  criteria.filter(({ name }) => items.some(({ criterion, source }) => criterion === name && source === OF_DESCRIPTION));

/** True for a criterion of the description’s words which says a need that the truth names, too. */
export const saysNeedOf = ({ must_have, nice_to_have }: Needs, draft: Draft, name: string): boolean =>
  toldIn(draft).some(
    (one) => one.name === name && [...must_have, ...nice_to_have].some((need) => saysTheNeed(one.because, need)),
  );

function saysTheNeed(quote: string, need: string): boolean {
  if (quote.toLowerCase() === needOf(need).toLowerCase()) return true;
  const [words, own] = [contentWords(needOf(need)), contentWords(needOf(quote))];
  const isSaid = words.length > 0 && sharedOf(words, own) >= HALF * words.length;
  return isSaid && sharedOf(own, words) >= HALF * own.length;
}
