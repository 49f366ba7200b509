// The ranking: scores in, places out. It is derived each time, never stored.
import { likelyRange, sameWithinError, type Measured } from '../stats/normal.ts';

export type Scored = { attemptId: string; composite: number; standardError: number };

/**
 * `place` counts from 1 as in competitions (=1, =1, =1, 4); `tied` says that others share it.
 * `score`, `low` and `high` are whole numbers of 0–100, for showing; the order was made from the exact ones.
 */
export type Standing = { place: number; tied: boolean; score: number; low: number; high: number };
export type Ranked<S extends Scored = Scored> = S & Standing;

/** How many share one place. */
export type Band = { place: number; size: number };

/**
 * Everybody exactly once, from the highest score to the lowest, equal scores by attempt id.
 *
 * A place is shared by its leader (the highest that is left) and those that follow, down to the first who can be told
 * apart from the leader: difference ≥ 1.96 × √(SE² + SE²), the banding of Cascio, Outtz, Zedeck and Goldstein 1991.
 * A place ends there even if somebody further down has an error so wide that they reach the leader: else answering
 * less, which widens the error, would lift a person above somebody with a higher score.
 */
export function rank<S extends Scored>(scored: readonly S[]): Ranked<S>[] {
  const ordered = scored.map(sitting).sort(byScore);
  const starts = bandStarts(ordered);
  const ranked: Ranked<S>[] = [];
  for (const [i, start] of starts.entries()) {
    const end = starts[i + 1] ?? ordered.length;
    for (const one of ordered.slice(start, end)) ranked.push(standing(one, start + 1, end - start > 1));
  }
  return ranked;
}

/** The places of a ranking and how many share each, from the top. */
export function bandsOf(ranked: readonly Standing[]): Band[] {
  const bands: Band[] = [];
  for (const { place } of ranked) {
    const last = bands.at(-1);
    if (last?.place === place) last.size++;
    else bands.push({ place, size: 1 });
  }
  return bands;
}

export type Versioned = Scored & { version: number };
export type VersionGroup = { version: number; bands: Band[] };

/** People who took different versions aren't ranked against each other: each version has places of its own, the newest first. */
export function rankByVersion<S extends Versioned>(scored: readonly S[]): Ranked<S>[] {
  const versions = [...new Set(scored.map(({ version }) => version))].toSorted((a, b) => b - a);
  if (versions.length < 2) return rank(scored);
  return versions.flatMap((version) => rank(scored.filter((one) => one.version === version)));
}

/** The versions of a ranking with their places. */
export function groupsOf(ranked: readonly (Standing & { version: number })[]): VersionGroup[] {
  const versions = [...new Set(ranked.map(({ version }) => version))];
  return versions.map((version) => ({ version, bands: bandsOf(ranked.filter((one) => one.version === version)) }));
}

// All of one shape, whatever the caller carries along: sorting ten thousand is then twice as fast.
type Sitting<S extends Scored> = Measured & { id: string; given: S };

function sitting<S extends Scored>(given: S): Sitting<S> {
  return { given, id: given.attemptId, score: given.composite, standardError: given.standardError };
}

function byScore(a: Sitting<Scored>, b: Sitting<Scored>): number {
  if (a.score !== b.score) return b.score - a.score;
  return a.id < b.id ? -1 : 1;
}

function bandStarts(ordered: readonly Measured[]): number[] {
  const starts: number[] = [];
  let leader: Measured | undefined;
  for (const [i, one] of ordered.entries()) {
    if (leader && sameWithinError(leader, one)) continue;
    leader = one;
    starts.push(i);
  }
  return starts;
}

function standing<S extends Scored>(one: Sitting<S>, place: number, tied: boolean): Ranked<S> {
  const { low, high } = likelyRange(one);
  return { ...one.given, place, tied, score: Math.round(one.score), low, high };
}
