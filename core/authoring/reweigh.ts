// Gives one criterion of a plan another share, and the others what is left in their proportion.
import type { PlannedCriterion } from './plan.ts';
import { proportional, STEP } from './weights.ts';

const MORE = 1.75;
/** In per cent; a criterion weighs no less. */
const LEAST = STEP;

/** `to`: its share in per cent, or more or less than now; undefined for one that leaves nothing for others, or that it has. */
export function reweighed(
  criteria: readonly PlannedCriterion[],
  criterion: PlannedCriterion,
  to: number | 'more' | 'less',
): PlannedCriterion[] | undefined {
  const others = criteria.filter((one) => one !== criterion);
  const share = typeof to === 'number' ? to : changed(criterion.weight, sumOf(others), to);
  const most = 100 - LEAST * others.length;
  if (others.length === 0 || share < LEAST || share > most || share === criterion.weight) return undefined;
  const left = proportional(
    others.map(({ weight }) => weight),
    100 - share,
  );
  return criteria.map((one) => ({ ...one, weight: one === criterion ? share : (left[others.indexOf(one)] ?? 0) }));
}

export const sumOf = (criteria: readonly PlannedCriterion[]): number =>
  criteria.reduce((sum, { weight }) => sum + weight, 0);

/** A step at least. */
function changed(weight: number, others: number, to: 'more' | 'less'): number {
  const wished = to === 'more' ? weight * MORE : weight / MORE;
  const share = STEP * Math.round((100 * wished) / (others + wished) / STEP);
  const now = (100 * weight) / (others + weight);
  return to === 'more'
    ? Math.max(share, STEP * Math.ceil((now + 1) / STEP))
    : Math.min(share, STEP * Math.floor((now - 1) / STEP));
}
