// What the normal distribution says about two measured numbers.

/** Two values differ, at 95 %, when they are at least this many standard errors of the difference apart. */
const APART_Z = 1.96;

/** 1.96 ÷ √2, rounded: two ranges of equal error then overlap exactly when the values can't be told apart. */
const RANGE_Z = 1.39;

/** The standard error of the difference of two independent measurements, in their unit. */
export function errorOfDifference(a: number, b: number): number {
  return Math.sqrt(a * a + b * b);
}

export type Measured = { score: number; standardError: number };

/** True when the two can't be told apart at 95 %: equal, or |difference| < 1.96 × standard error of the difference. */
export function sameWithinError(a: Measured, b: Measured): boolean {
  const difference = Math.abs(a.score - b.score);
  return difference === 0 || difference < APART_Z * errorOfDifference(a.standardError, b.standardError);
}

/**
 * The likely range of a score of 0–100: score ± 1.39 × standard error, cut to 0–100, whole numbers.
 * Source: Goldstein and Healy 1995, the graphical presentation of a collection of means.
 */
export function likelyRange({ score, standardError }: Measured): { low: number; high: number } {
  const reach = RANGE_Z * standardError;
  return { low: Math.round(Math.max(0, score - reach)), high: Math.round(Math.min(100, score + reach)) };
}
