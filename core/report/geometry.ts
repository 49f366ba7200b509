// Where a score and its likely range stand on a track from 0 to 100; the page and the PDF draw the same figures.

export type Range = { score: number; low: number; high: number };

/** Positions in per cent of the track: the range from `from`, `width` wide, and the point at `at`. */
export type Bar = { from: number; width: number; at: number };

/** Ticks under a chart of scores. */
export const TICKS = [0, 50, 100] as const;

/** The bar of a range, kept on its track: the range always holds the point, and is never narrower than 1 %. */
export function barOf({ score, low, high }: Range): Bar {
  const at = onTrack(score);
  const from = Math.min(onTrack(low), at, 99);
  const to = Math.max(onTrack(high), at, from + 1);
  return { from, width: round(to - from), at };
}

function onTrack(value: number): number {
  return Number.isFinite(value) ? round(Math.min(100, Math.max(0, value))) : 0;
}

// Two decimals of a per cent are a hundredth of a point in print; more would only make the files longer.
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
