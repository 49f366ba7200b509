// Rounds, medians and verdicts: what a measurement must be before anything is said about it.

/** Five rounds, unless a thing can be measured only once. */
export const ROUNDS = 5;

/** A target is missed when at least this share of the rounds miss it. */
const MISSING_SHARE = 0.8;

/** A floor that moves more than this between rounds says nothing about a ratio. */
const STEADY = 2;

/** `times` is the most and `share` the least of the floor of the same round, `most` a figure in the row's own unit. */
export type Target = { times: number } | { share: number } | { most: number };

/** One figure a round; `floor` is empty where there is nothing to compare with. */
export type Row = { what: string; unit: string; floor: number[]; ours: number[]; target: Target; note?: string };

export type Verdict = 'pass' | 'miss' | 'floor too noisy';
export type Judged = Row & {
  verdict: Verdict;
  /** Rounds that miss the target. */
  missed: number;
  /** Median of ours ÷ floor, round by round; null without a floor. */
  ratio: number | null;
  /** The slowest floor ÷ the fastest; null without a floor. */
  spread: number | null;
};

export type Rng = () => number;

/** The same numbers from 0 to 1 for the same seed: Mulberry32. */
export function randomFrom(seed: number): Rng {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The smallest value that at least `share` of the values don't exceed. NaN of nothing. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

export function judge(row: Row): Judged {
  const ratios = row.floor.map((floor, i) => (row.ours[i] ?? Number.NaN) / floor);
  const spread = row.floor.length > 0 ? Math.max(...row.floor) / Math.min(...row.floor) : null;
  const held = heldOf(row, ratios);
  const missed = held.filter((isHeld) => !isHeld).length;
  const isNoisy = !('most' in row.target) && (spread === null || spread > STEADY);
  const isMiss = missed >= Math.ceil(held.length * MISSING_SHARE);
  return {
    ...row,
    missed,
    ratio: ratios.length > 0 ? median(ratios) : null,
    spread,
    verdict: isNoisy ? 'floor too noisy' : isMiss ? 'miss' : 'pass',
  };
}

/** Round by round, whether it holds. */
function heldOf({ target, ours }: Row, ratios: number[]): boolean[] {
  if ('times' in target) return ratios.map((ratio) => ratio <= target.times);
  if ('share' in target) return ratios.map((ratio) => ratio >= target.share);
  return ours.map((figure) => figure <= target.most);
}

/** What is done `times` times a round; resolves with the milliseconds of one. */
export type Timed = () => Promise<number> | number;
export type Figures = Pick<Row, 'floor' | 'ours'>;

/** The median of `times` of each in every round, one call of each in turn, and each first as often as the other. */
export async function inTurn(times: number, floor: Timed, ours: Timed): Promise<Figures> {
  const figures: Figures = { floor: [], ours: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const [theirs, mine]: [number[], number[]] = [[], []];
    for (let i = 0; i < times; i += 1) {
      if (i % 2 === 0) theirs.push(await floor());
      mine.push(await ours());
      if (i % 2 === 1) theirs.push(await floor());
    }
    figures.floor.push(median(theirs));
    figures.ours.push(median(mine));
  }
  return figures;
}

/** Milliseconds that the work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

export const pause = (ms: number) => new Promise<void>((go) => setTimeout(go, ms));
