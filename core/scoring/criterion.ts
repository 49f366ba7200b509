// From scores of items to scores of criteria, and from those to one composite with its standard error.
import type { ItemKind } from '#core/model/item.ts';

/** A criterion and its weight; weights need not sum to anything in particular. */
export type Weighted = { id: string; weight: number };

/**
 * One item's score, 0–100. An item that was seen and not answered is 0; `null` is what the machine can't judge, and is
 * left out. `standardError` is asked of written items only; a keyed item's comes from how many there are.
 */
export type ScoredItem = {
  criterionId: string;
  /** What a prepared candidate needs: the item's weight inside its criterion. */
  minutes: number;
  kind: ItemKind;
  score: number | null;
  standardError: number | null;
};

/** `null`: not enough evidence. */
export type CriterionScore = { id: string; score: number | null; standardError: number | null };

export type RollUp = {
  criteria: CriterionScore[];
  composite: number | null;
  standardError: number | null;
  /** Share of the criteria's weight that has a score, 0–1. */
  coverage: number;
};

/** Standard deviation of a score of which nothing is known: uniform on 0–100, 100 ÷ √12. */
const NOTHING_KNOWN = 29;

type Judged = ScoredItem & { score: number };

/**
 * Scores per criterion and in all, 0–100 with one decimal. Items weigh by their minutes, criteria by their weights;
 * errors are taken as independent. A criterion without evidence is left out, not imputed, and widens the composite's
 * standard error by its share of the weight: SE² = Σ(w·SE)² + (missing share)² × 29².
 */
export function rollUp(criteria: readonly Weighted[], items: readonly ScoredItem[]): RollUp {
  const scores = criteria.map(({ id }) => criterionScore(id, items));
  return { criteria: scores, ...compose(criteria, scores) };
}

/** The composite alone, from scores of criteria in the order of `criteria`: also after a person has changed one. */
export function compose(
  criteria: readonly Weighted[],
  scores: readonly Omit<CriterionScore, 'id'>[],
): Omit<RollUp, 'criteria'> {
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const known = scores.flatMap(({ score, standardError }, i) =>
    score === null ? [] : [{ score, standardError: standardError ?? 0, weight: criteria[i]?.weight ?? 0 }],
  );
  const weight = known.reduce((sum, one) => sum + one.weight, 0);
  if (weight <= 0) return { composite: null, standardError: null, coverage: 0 };
  const coverage = weight / total;
  const composite = known.reduce((sum, one) => sum + (one.weight / weight) * one.score, 0);
  const variance = known.reduce((sum, one) => sum + ((one.weight / weight) * one.standardError) ** 2, 0);
  const widened = Math.sqrt(variance + ((1 - coverage) * NOTHING_KNOWN) ** 2);
  return { composite: rounded(composite), standardError: rounded(widened), coverage };
}

function criterionScore(id: string, items: readonly ScoredItem[]): CriterionScore {
  const judged = items.filter((item): item is Judged => item.criterionId === id && item.score !== null);
  const minutes = judged.reduce((sum, item) => sum + item.minutes, 0);
  if (minutes <= 0) return { id, score: null, standardError: null };
  const share = (item: Judged) => item.minutes / minutes;
  const score = judged.reduce((sum, item) => sum + share(item) * item.score, 0);
  const keyed = judged.filter(({ kind }) => kind !== 'short' && kind !== 'long');
  const written = judged.filter(({ kind }) => kind === 'short' || kind === 'long');
  const keyedShare = keyed.reduce((sum, item) => sum + share(item), 0);
  const variance = written.reduce((sum, item) => sum + (share(item) * (item.standardError ?? 0)) ** 2, 0);
  const standardError = Math.sqrt(variance + (keyedShare * keyedError(keyed)) ** 2);
  return { id, score: rounded(score), standardError: rounded(standardError) };
}

/**
 * Standard error, in points of 100, of the share of keyed items that somebody gets right: two successes and two
 * failures are added first (Agresti and Coull 1998, The American Statistician 52, 119–126), so that three right of
 * three is not certainty. Unequal minutes count by Kish's effective number, (Σw)² ÷ Σw².
 */
function keyedError(items: readonly Judged[]): number {
  const minutes = items.reduce((sum, item) => sum + item.minutes, 0);
  if (minutes <= 0) return 0;
  const number = minutes ** 2 / items.reduce((sum, item) => sum + item.minutes ** 2, 0);
  const share = items.reduce((sum, item) => sum + (item.minutes / minutes) * (item.score / 100), 0);
  const added = (share * number + 2) / (number + 4);
  return 100 * Math.sqrt((added * (1 - added)) / (number + 4));
}

const rounded = (value: number) => Math.round(10 * value) / 10;
