// How far a figure would move with other samples, found by drawing again from the one at hand.

/** 95 of 100 drawn figures lie between the two. */
export type Interval = { low: number; high: number };

/** `random` gives numbers from 0 to below 1; `times` is how often is drawn. */
export type Draws = { random: () => number; times: number };

const [LOW, HIGH] = [0.025, 0.975];

/**
 * The 95 % percentile interval of a statistic, by drawing whole groups with replacement: answers to one question are no
 * independent samples, so the question is what is drawn. Draws in which the statistic isn't a number are left out; null
 * where there are fewer than two groups or none of the draws gave a number. Source: B. Efron and R. J. Tibshirani, An
 * Introduction to the Bootstrap (1993), chapter 13; C. A. Field and A. H. Welsh, “Bootstrapping clustered data”, Journal
 * of the Royal Statistical Society B 69 (2007), 369–390.
 */
export function intervalOverGroups<T>(
  groups: readonly (readonly T[])[],
  statistic: (sample: readonly T[]) => number,
  { random, times }: Draws,
): Interval | null {
  if (groups.length < 2) return null;
  const draw = () => groups.flatMap(() => groups[Math.floor(random() * groups.length)] ?? []);
  const figures = Array.from({ length: times }, () => statistic(draw())).filter(Number.isFinite);
  if (figures.length === 0) return null;
  const sorted = figures.toSorted((a, b) => a - b);
  return { low: quantile(sorted, LOW), high: quantile(sorted, HIGH) };
}

/** The quantile of sorted values, between two of them in proportion (type 7 of Hyndman and Fan 1996). */
function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (place - Math.floor(place)) * (above - below);
}
