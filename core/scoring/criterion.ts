// From scores of items to scores of criteria, and from those to one composite with its standard error.
import { isWritten, type ItemKind } from '#core/model/item.ts';

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

/** A score of `null`: not enough evidence. `judged` is the share of the criterion's minutes that it rests on, 0–1. */
export type CriterionScore = { id: string; score: number | null; standardError: number | null; judged: number };

export type RollUp = {
  criteria: CriterionScore[];
  composite: number | null;
  standardError: number | null;
  /** Share of the criteria's weight that was judged, each by its minutes, 0–1. */
  coverage: number;
};

/** With less than this share of its minutes judged, a criterion waits for a person instead of having a score. */
const LEAST_JUDGED = 0.5;

/** Standard deviation of a score of which nothing is known: uniform on 0–100, 100 ÷ √12. */
const NOTHING_KNOWN = 29;

type Judged = ScoredItem & { score: number };

/**
 * Scores per criterion and in all, 0–100 with one decimal. Items weigh by their minutes, criteria by their weights;
 * errors are taken as independent. A criterion without evidence is left out, not imputed, and widens the composite's
 * standard error by its share of the weight: SE² = Σ(w·SE)² + (missing share)² × 29². Within a criterion the same holds
 * of the minutes that couldn't be judged; see `criterionScore`.
 */
export function rollUp(criteria: readonly Weighted[], items: readonly ScoredItem[]): RollUp {
  const scores = criteria.map(({ id }) => criterionScore(id, items));
  return { criteria: scores, ...compose(criteria, scores) };
}

/**
 * The composite alone, from scores of criteria in the order of `criteria`: also after a person has changed one. The
 * coverage counts of each criterion with a score the share that was judged; its error has the rest in it already.
 */
export function compose(
  criteria: readonly Weighted[],
  scores: readonly Omit<CriterionScore, 'id'>[],
): Omit<RollUp, 'criteria'> {
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const known = scores.flatMap(({ score, standardError, judged }, i) =>
    score === null ? [] : [{ score, standardError: standardError ?? 0, judged, weight: criteria[i]?.weight ?? 0 }],
  );
  const weight = known.reduce((sum, one) => sum + one.weight, 0);
  if (weight <= 0) return { composite: null, standardError: null, coverage: 0 };
  const coverage = known.reduce((sum, one) => sum + one.weight * one.judged, 0) / total;
  const composite = known.reduce((sum, one) => sum + (one.weight / weight) * one.score, 0);
  const variance = known.reduce((sum, one) => sum + ((one.weight / weight) * one.standardError) ** 2, 0);
  const widened = Math.sqrt(variance + ((1 - weight / total) * NOTHING_KNOWN) ** 2);
  return { composite: rounded(composite), standardError: rounded(widened), coverage };
}

/**
 * The mean of what was judged, weighed by minutes. Minutes that the machine couldn't judge are neither 0 nor taken to be
 * like the others: they widen the error by their share u of the minutes, SE² = SE(judged)² + u² × 29², as a missing
 * component of a composite does (Mosier's reliability of a composite with nothing known of one part). When most minutes
 * weren't judged, u > ½, the little that was says too little: there is no score, and a person has to read the answers.
 */
function criterionScore(id: string, items: readonly ScoredItem[]): CriterionScore {
  const mine = items.filter((item) => item.criterionId === id);
  const judged = mine.filter((item): item is Judged => item.score !== null);
  const minutes = minutesOf(judged);
  const known = judgedShare(mine);
  if (known < LEAST_JUDGED) return { id, score: null, standardError: null, judged: 0 };
  const score = judged.reduce((sum, item) => sum + (item.minutes / minutes) * item.score, 0);
  const widened = Math.hypot(judgedError(judged), (1 - known) * NOTHING_KNOWN);
  return { id, score: rounded(score), standardError: rounded(widened), judged: known };
}

type Timed = Pick<ScoredItem, 'minutes' | 'score'>;

const minutesOf = (items: readonly Timed[]) => items.reduce((sum, item) => sum + item.minutes, 0);

function judgedError(items: readonly Judged[]): number {
  const share = (item: Judged) => item.minutes / minutesOf(items);
  const written = items.filter(({ kind }) => isWritten(kind));
  const keyed = items.filter(({ kind }) => !isWritten(kind));
  const keyedShare = keyed.reduce((sum, item) => sum + share(item), 0);
  const variance = written.reduce((sum, item) => sum + (share(item) * (item.standardError ?? 0)) ** 2, 0);
  return Math.sqrt(variance + (keyedShare * keyedError(keyed)) ** 2);
}

/** The share of a criterion's minutes that was judged, 0–1; a person who gave a score has judged all of it. */
export function judgedShare(items: readonly Timed[]): number {
  const all = minutesOf(items);
  return all > 0 ? minutesOf(items.filter(({ score }) => score !== null)) / all : 0;
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
