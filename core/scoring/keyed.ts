// Scores answers that have a key: one choice, several choices, a number, an order.
import { isOrderOf, type Answer, type Item } from '#core/model/item.ts';
import { unstopped } from '#core/text/stops.ts';
import { numbersMeant } from './numbers.ts';

export type KeyedItem = Extract<Item, { kind: 'choice' | 'multi' | 'numeric' | 'ranking' }>;

/** `score` is 0–100; `right` only for full marks; `evidence` says in one sentence what was given and what is right. */
export type KeyedScore = { score: number; right: boolean; evidence: string };

const NOT_ANSWERED: KeyedScore = { score: 0, right: false, evidence: 'Not answered.' };

/** A slip of binary arithmetic must not cost a right answer at the edge of its tolerance. */
const ROUNDING = 1e-9;

/** The score of one answer by its key. No answer, or an answer of another kind, scores 0. */
export function scoreKeyed(item: KeyedItem, answer: Answer | null): KeyedScore {
  if (!answer) return NOT_ANSWERED;
  if (item.kind === 'choice') return answer.kind === 'choice' ? scoreChoice(item, answer.choice) : NOT_ANSWERED;
  if (item.kind === 'multi') return answer.kind === 'multi' ? scoreMulti(item, answer.choices) : NOT_ANSWERED;
  if (item.kind === 'ranking') return answer.kind === 'ranking' ? scoreRanking(item, answer.order) : NOT_ANSWERED;
  return answer.kind === 'numeric' ? scoreNumeric(item, answer.value) : NOT_ANSWERED;
}

function scoreChoice(item: Extract<KeyedItem, { kind: 'choice' }>, choice: number): KeyedScore {
  const right = choice === item.key;
  const chosen = `Chose ${option(item.options[choice])}.`;
  return {
    score: right ? 100 : 0,
    right,
    evidence: right ? `${chosen} Right.` : `${chosen} Right is ${option(item.options[item.key])}.`,
  };
}

// (hits − false alarms) ÷ right options, never below 0: ticking everything earns what guessing does, nothing.
function scoreMulti(item: Extract<KeyedItem, { kind: 'multi' }>, choices: readonly number[]): KeyedScore {
  const chosen = [...new Set(choices)];
  if (chosen.length === 0) return NOT_ANSWERED;
  const key = new Set(item.key);
  const hits = chosen.filter((choice) => key.has(choice)).length;
  const wrong = chosen.length - hits;
  const share = Math.max(0, (hits - wrong) / key.size);
  const evidence = `${hits} of ${key.size} right ones chosen, ${wrong} wrong.`;
  return { score: Math.round(1000 * share) / 10, right: hits === key.size && wrong === 0, evidence };
}

/**
 * Kendall's τ between the order given and the key, (pairs in the right order − pairs in the wrong one) ÷ all pairs, never
 * below 0: an order by chance earns nothing, one swap of neighbours costs 2 ÷ all pairs. M. G. Kendall, “A New Measure of
 * Rank Correlation”, Biometrika 30 (1938), 81–93.
 */
function scoreRanking(item: Extract<KeyedItem, { kind: 'ranking' }>, order: readonly number[]): KeyedScore {
  if (!isOrderOf(order, item.options.length)) return NOT_ANSWERED;
  const places = item.key.map((option) => order.indexOf(option));
  const pairs = places.flatMap((place, i) => places.slice(i + 1).map((later) => place < later));
  const kept = pairs.filter(Boolean).length;
  const share = Math.max(0, (2 * kept - pairs.length) / pairs.length);
  const evidence = `${kept} of ${pairs.length} pairs in the right order.`;
  return { score: Math.round(1000 * share) / 10, right: kept === pairs.length, evidence };
}

function scoreNumeric(item: Extract<KeyedItem, { kind: 'numeric' }>, typed: string): KeyedScore {
  if (typed.trim() === '') return NOT_ANSWERED;
  const meant = numbersMeant(typed);
  const slack = item.tolerance + ROUNDING * Math.max(1, Math.abs(item.key));
  const right = meant.some((value) => Math.abs(value - item.key) <= slack);
  if (right) return { score: 100, right, evidence: `Gave ${quoted(typed.trim())}. Right.` };
  const unit = item.unit ? ` ${item.unit}` : '';
  const gave =
    meant.length === 0 ? `Gave ${quoted(typed.trim())}, which isn’t one number.` : `Gave ${quoted(typed.trim())}.`;
  return { score: 0, right, evidence: `${gave} Right is ${item.key}${unit}.` };
}

const quoted = (text: string) => `“${text}”`;
const option = (text: string | undefined) => quoted(unstopped(text ?? ''));
