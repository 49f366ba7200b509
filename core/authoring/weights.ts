// Shares as whole percentages that a person would write down.

export const STEP = 5;
const LEAST = 10;

/** Ways to measure a criterion by questions. */
export const PREDICTORS = ['knowledge', 'workSample', 'reasoning', 'judgement'] as const;
export type Predictor = (typeof PREDICTORS)[number];

/** How well each predicts performance, ρ: Sackett, Zhang, Berry and Lievens 2022, doi 10.1037/apl0000994. Years of experience have .07, and are no criterion. */
const VALIDITY = { knowledge: 0.4, workSample: 0.33, reasoning: 0.31, judgement: 0.26 } as const satisfies Record<
  Predictor,
  number
>;

/**
 * Weights in the proportion of `relevances`, dampened by a square root so that one word said thrice doesn't take all:
 * multiples of 5, at least 10 each where there is room, in sum exactly 100. Empty for none.
 */
export const weightsOf = (relevances: readonly number[]): number[] =>
  proportional(relevances.map((relevance) => Math.sqrt(Math.max(0, relevance))));

/** The same in the proportion of what each is worth for the work, times how well it can be measured. */
export const validWeights = (criteria: readonly { weight: number; measuredBy: Predictor }[]): number[] =>
  proportional(criteria.map(({ weight, measuredBy }) => Math.max(0, weight) * VALIDITY[measuredBy]));

/** Multiples of 5 in the proportion of the values, at least 10 each where there is room, in sum exactly `whole`; whole numbers where that is no multiple of 5. */
export function proportional(values: readonly number[], whole = 100): number[] {
  if (values.length === 0) return [];
  const step = whole % STEP === 0 ? STEP : 1;
  const least = LEAST * values.length <= whole ? LEAST : STEP;
  const shares = values.map((value) => value + Number.EPSILON);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const spare = whole - least * shares.length;
  const steps = rounded(
    shares.map((share) => (spare * share) / total / step),
    Math.round(spare / step),
  );
  return steps.map((many) => least + step * many);
}

/** Weights that added up to 100 and now add up to `total`, in nearly the proportion that they had; each keeps at least 1. */
export function squeezed(weights: readonly number[], total: number): number[] {
  const [spare, spared] = [total - weights.length, 100 - weights.length];
  const shares = weights.map((weight) => (spare * (weight - 1)) / spared);
  return rounded(shares, spare).map((share) => 1 + share);
}

/** Whole numbers in sum exactly `total`, which the exact ones add up to: the largest remainders are rounded up. */
function rounded(exact: readonly number[], total: number): number[] {
  const floors = exact.map(Math.floor);
  const order = exact
    .map((share, i) => ({ i, rest: share - (floors[i] ?? 0) }))
    .toSorted((a, b) => b.rest - a.rest || a.i - b.i);
  const missing = total - floors.reduce((sum, floor) => sum + floor, 0);
  const raised = new Set(order.slice(0, missing).map(({ i }) => i));
  return floors.map((floor, i) => floor + (raised.has(i) ? 1 : 0));
}
