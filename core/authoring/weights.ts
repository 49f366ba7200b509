// Shares as whole percentages that a person would write down.

const STEP = 5;
const LEAST = 10;

/**
 * Weights in the proportion of `relevances`, dampened by a square root so that one word said thrice doesn't take all:
 * multiples of 5, at least 10 each where there is room, in sum exactly 100. Empty for none.
 */
export function weightsOf(relevances: readonly number[]): number[] {
  if (relevances.length === 0) return [];
  const least = LEAST * relevances.length <= 100 ? LEAST : STEP;
  const roots = relevances.map((relevance) => Math.sqrt(Math.max(0, relevance)) + Number.EPSILON);
  const total = roots.reduce((sum, root) => sum + root, 0);
  const spare = 100 - least * roots.length;
  const steps = rounded(
    roots.map((root) => (spare * root) / total / STEP),
    Math.round(spare / STEP),
  );
  return steps.map((step) => least + STEP * step);
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
