// Scores answers that have a key: one choice, several choices, a number, an order.
import { isOrderOf, type Answer, type Item } from '#core/model/item.ts';
import { numbersMeant } from './numbers.ts';

export type KeyedItem = Extract<Item, { kind: 'choice' | 'multi' | 'numeric' | 'ranking' }>;

/** `score` is 0–100; `right` only for full marks. */
export type KeyedScore = { score: number; right: boolean };

type Keyed<Kind> = Extract<KeyedItem, { kind: Kind }>;

const NOT_ANSWERED: KeyedScore = { score: 0, right: false };

/** A slip of binary arithmetic must not cost a right answer at the edge of its tolerance. */
const ROUNDING = 1e-9;

/** The score of one answer by its key. No answer, or an answer of another kind, scores 0. */
export function scoreKeyed(item: KeyedItem, answer: Answer | null): KeyedScore {
  if (!answer) return NOT_ANSWERED;
  if (item.kind === 'choice') return allOrNothing(answer.kind === 'choice' && answer.choice === item.key);
  if (item.kind === 'multi') return answer.kind === 'multi' ? scoreMulti(item, answer.choices) : NOT_ANSWERED;
  if (item.kind === 'ranking') return answer.kind === 'ranking' ? scoreRanking(item, answer.order) : NOT_ANSWERED;
  return answer.kind === 'numeric' ? scoreNumeric(item, answer.value) : NOT_ANSWERED;
}

const allOrNothing = (right: boolean): KeyedScore => ({ score: right ? 100 : 0, right });
const inTenths = (share: number): number => Math.round(1000 * share) / 10;

/** How many of the options chosen are right, and how many wrong. */
export function hitsOf({ key }: Keyed<'multi'>, choices: readonly number[]): { hits: number; wrong: number } {
  const chosen = [...new Set(choices)];
  const hits = chosen.filter((choice) => key.includes(choice)).length;
  return { hits, wrong: chosen.length - hits };
}

// (hits − false alarms) ÷ right options, never below 0: ticking everything earns what guessing does, nothing.
function scoreMulti(item: Keyed<'multi'>, choices: readonly number[]): KeyedScore {
  const { hits, wrong } = hitsOf(item, choices);
  const all = new Set(item.key).size;
  return { score: inTenths(Math.max(0, (hits - wrong) / all)), right: hits === all && wrong === 0 };
}

/** Of each pair of options, whether it stands in the order of the key. */
export function pairsOf({ key }: Keyed<'ranking'>, order: readonly number[]): boolean[] {
  const places = key.map((option) => order.indexOf(option));
  return places.flatMap((place, i) => places.slice(i + 1).map((later) => place < later));
}

/**
 * Kendall's τ between the order given and the key, (pairs in the right order − pairs in the wrong one) ÷ all pairs, never
 * below 0: an order by chance earns nothing, one swap of neighbours costs 2 ÷ all pairs. M. G. Kendall, “A New Measure of
 * Rank Correlation”, Biometrika 30 (1938), 81–93.
 */
function scoreRanking(item: Keyed<'ranking'>, order: readonly number[]): KeyedScore {
  if (!isOrderOf(order, item.options.length)) return NOT_ANSWERED;
  const pairs = pairsOf(item, order);
  const kept = pairs.filter(Boolean).length;
  return { score: inTenths(Math.max(0, (2 * kept - pairs.length) / pairs.length)), right: kept === pairs.length };
}

function scoreNumeric({ key, tolerance }: Keyed<'numeric'>, typed: string): KeyedScore {
  const slack = tolerance + ROUNDING * Math.max(1, Math.abs(key));
  return allOrNothing(typed.trim() !== '' && numbersMeant(typed).some((value) => Math.abs(value - key) <= slack));
}
