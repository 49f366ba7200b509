// How well two raters of the same things agree; a rater may be a machine.

/** What the first and the second rater gave to one thing, on the same scale. */
export type Ratings = readonly [first: number, second: number];

/** Shares outside this are taken for it by `meanKappa`: at 1 Fisher's z has no end. */
const MOST_KAPPA = 0.999;

/** Pearson's product-moment correlation, −1 to 1; NaN where one of the two never varies. */
export function pearson(pairs: readonly Ratings[]): number {
  const [a, b] = sides(pairs);
  const [meanA, meanB] = [mean(a), mean(b)];
  const together = mean(pairs.map(([x, y]) => (x - meanA) * (y - meanB)));
  return together / Math.sqrt(variance(a) * variance(b));
}

/**
 * Cohen's kappa with quadratic weights, 1 for full agreement, 0 for what chance would give; NaN where both always give
 * the same one value. κ = 1 − Σ w·O ÷ Σ w·E, w = (i − j)² ÷ (K − 1)²; the number of levels K cancels out. Source:
 * J. Cohen, “Weighted kappa”, Psychological Bulletin 70 (1968), 213–220.
 */
export function weightedKappa(pairs: readonly Ratings[]): number {
  const [a, b] = sides(pairs);
  const observed = mean(pairs.map(([x, y]) => (x - y) ** 2));
  const expected = variance(a) + variance(b) + (mean(a) - mean(b)) ** 2;
  return 1 - observed / expected;
}

/**
 * The mean of several kappas over Fisher's z, weighted. Source: the rules of the Automated Student Assessment Prize
 * (2012), which cut each kappa to ±.999 first.
 */
export function meanKappa(kappas: readonly { kappa: number; weight: number }[]): number {
  const total = sum(kappas.map(({ weight }) => weight));
  const z = kappas.map(({ kappa, weight }) => weight * Math.atanh(clamp(kappa, -MOST_KAPPA, MOST_KAPPA)));
  return Math.tanh(sum(z) / total);
}

/** The second's mean minus the first's, in the scale's unit: above 0 the second is milder. */
export const bias = (pairs: readonly Ratings[]): number => mean(pairs.map(([a, b]) => b - a));

/** `bias` in standard deviations, of both pooled; NaN where nothing varies. */
export function standardizedBias(pairs: readonly Ratings[]): number {
  const [a, b] = sides(pairs);
  return bias(pairs) / Math.sqrt((variance(a) + variance(b)) / 2);
}

/** Root of the mean squared difference, in the scale's unit. */
export const rootMeanSquare = (pairs: readonly Ratings[]): number =>
  Math.sqrt(mean(pairs.map(([a, b]) => (a - b) ** 2)));

/** The share of pairs, 0–1, that lie at most `apart` from one another: 0 for exact, 1 level for adjacent agreement. */
export const shareWithin = (pairs: readonly Ratings[], apart: number): number =>
  mean(pairs.map(([a, b]) => (Math.abs(a - b) <= apart ? 1 : 0)));

/** Whether the raters differ from thing to thing (`oneWay`), are drawn from many (`twoWay`), or are these (`fixed`). */
export type Intraclass = Record<'oneWay' | 'twoWay' | 'fixed' | 'oneWayMean' | 'twoWayMean' | 'fixedMean', number>;

/**
 * The six intraclass correlations of n things (rows) that the same k raters (columns) rated; `…Mean` is of the mean of
 * all raters, the others of one. Source: P. E. Shrout and J. L. Fleiss, “Intraclass correlations”, Psychological
 * Bulletin 86 (1979), 420–428.
 */
export function intraclass(rows: readonly (readonly number[])[]): Intraclass {
  const [n, k] = [rows.length, rows[0]?.length ?? 0];
  const columns = Array.from({ length: k }, (_, j) => rows.map((row) => row[j] ?? Number.NaN));
  const between = (k * squares(rows.map(mean))) / (n - 1);
  const within = sum(rows.map(squares)) / (n * (k - 1));
  const raters = (n * squares(columns.map(mean))) / (k - 1);
  const error = (squares(rows.flat()) - between * (n - 1) - raters * (k - 1)) / ((n - 1) * (k - 1));
  return {
    oneWay: (between - within) / (between + (k - 1) * within),
    twoWay: (between - error) / (between + (k - 1) * error + (k * (raters - error)) / n),
    fixed: (between - error) / (between + (k - 1) * error),
    oneWayMean: (between - within) / between,
    twoWayMean: (between - error) / (between + (raters - error) / n),
    fixedMean: (between - error) / between,
  };
}

const sides = (pairs: readonly Ratings[]): [number[], number[]] => [pairs.map(([a]) => a), pairs.map(([, b]) => b)];

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The mean; NaN of nothing. */
export const mean = (values: readonly number[]): number => sum(values) / values.length;

/** The sum of squared differences from the mean. */
function squares(values: readonly number[]): number {
  const middle = mean(values);
  return sum(values.map((value) => (value - middle) ** 2));
}

const variance = (values: readonly number[]) => squares(values) / values.length;
