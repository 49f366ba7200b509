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
  const exact = roots.map((root) => (spare * root) / total);
  const steps = exact.map((share) => Math.floor(share / STEP));
  const order = exact
    .map((share, i) => ({ i, rest: share / STEP - (steps[i] ?? 0) }))
    .toSorted((a, b) => b.rest - a.rest || a.i - b.i);
  const missing = Math.round(spare / STEP) - steps.reduce((sum, step) => sum + step, 0);
  const raised = new Set(order.slice(0, missing).map(({ i }) => i));
  return steps.map((step, i) => least + STEP * (step + (raised.has(i) ? 1 : 0)));
}
