// One figure of the evaluation, and whether it got worse than the one that was kept.
import { z } from 'zod';
import type { Interval } from '#core/stats/resample.ts';

/** Which way is better; a bias is best near 0. */
export type Better = 'more' | 'less' | 'near 0';

export type Row = {
  /** Stable: what is kept is found by it. */
  name: string;
  value: number;
  /** 95 % of the figures of other questions like these lie in it. */
  interval?: Interval | null;
  better: Better;
  /** How it is written. */
  as: 'plain' | 'points' | 'share' | 'count' | 'seconds';
  /** What is aimed at; none where nobody has said what is enough. */
  target?: number;
  /** How much worse than the kept figure is still no change: the gate. */
  slack: number;
  note?: string;
};

export type Part = {
  title: string;
  rows: Row[];
  /** What was measured beside, as lines of a table without gates. */
  details?: string[][];
  /** What wasn't measured, and why. */
  skipped?: string[];
};

export type Verdict = 'worse' | 'better' | 'same' | 'new';
export type Judged = Row & { kept: number | null; verdict: Verdict; met: boolean | null };

/** The file of what was kept: a figure a row. */
export const Kept = z.object({ figures: z.record(z.string(), z.number()) });
export type Kept = z.infer<typeof Kept>;

/**
 * The row beside the kept figure. It is worse when it is more than the slack worse, isn't a number any more, or misses
 * a target that the kept one met; an endless slack means that it is shown and never judged.
 */
export function judge(row: Row, kept: Kept | null): Judged {
  const before = kept?.figures[row.name] ?? null;
  return {
    ...row,
    kept: before,
    met: meets(row, row.value),
    verdict: before === null ? 'new' : verdictOf(row, before),
  };
}

function verdictOf(row: Row, before: number): Verdict {
  const change = loss(row, row.value) - loss(row, before);
  if (row.slack === Infinity) return 'same';
  if (Number.isNaN(change) || change > row.slack + ROUNDING) return 'worse';
  if (meets(row, before) === true && meets(row, row.value) === false) return 'worse';
  return change < -row.slack - ROUNDING ? 'better' : 'same';
}

/** Null where nothing is aimed at. */
const meets = (row: Row, value: number): boolean | null =>
  row.target === undefined ? null : loss(row, value) <= loss(row, row.target);

/** Figures are kept with three decimals. */
const ROUNDING = 0.0005;

/** The smaller, the better. */
function loss({ better }: Pick<Row, 'better'>, value: number): number {
  if (better === 'more') return -value;
  return better === 'less' ? value : Math.abs(value);
}

/** What `--keep` writes: a figure a row; not of those that aren't numbers or are never judged. */
export const keptOf = (rows: readonly Row[]): Kept => ({
  figures: Object.fromEntries(
    rows
      .filter(({ value, slack }) => Number.isFinite(value) && slack < Infinity)
      .map(({ name, value }) => [name, Math.round(1000 * value) / 1000]),
  ),
});
