// The ranking: scores in, places out. It is derived, never stored.
import { likelyRange, sameWithinError, type Measured } from '../../stats/normal.ts';

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
 * Everybody exactly once, from the highest score to the lowest.
 *
 * A place is shared by its leader (the highest that is left) and those that follow, down to the first who can be told
 * apart from the leader: difference ≥ 1.96 × √(SE² + SE²), the banding of Cascio, Outtz, Zedeck and Goldstein 1991.
 * A place ends there even if somebody further down has an error so wide that they reach the leader: else answering
 * less, which widens the error, would lift a person above somebody with a higher score.
 */
export function rank<S extends Scored>(scored: readonly S[]): Ranked<S>[] {
  const ordered = scored.toSorted(byScore);
  return bandsIn(ordered).flatMap((band) =>
    ordered.slice(band.place - 1, band.place - 1 + band.size).map((one) => standingAt(one, band)),
  );
}

/** The places of those who are in order already. */
export function bandsIn(ordered: readonly Pick<Scored, 'composite' | 'standardError'>[]): Band[] {
  const bands: Band[] = [];
  let leader: Measured | undefined;
  for (const [i, { composite: score, standardError }] of ordered.entries()) {
    const band = bands.at(-1);
    if (band && leader && sameWithinError(leader, { score, standardError })) band.size += 1;
    else {
      leader = { score, standardError };
      bands.push({ place: i + 1, size: 1 });
    }
  }
  return bands;
}

/** Somebody with the place of their band. */
export function standingAt<S extends Scored>(one: S, { place, size }: Band): Ranked<S> {
  const { composite: score, standardError } = one;
  return { ...one, place, tied: size > 1, score: Math.round(score), ...likelyRange({ score, standardError }) };
}

/**
 * From the highest score to the lowest; of equal ones the surer first, or it would be left to chance who leads a place and
 * how far it reaches; else by attempt id, which changes nobody’s place.
 */
export function byScore(a: Scored, b: Scored): number {
  if (a.composite !== b.composite) return b.composite - a.composite;
  if (a.standardError !== b.standardError) return a.standardError - b.standardError;
  return a.attemptId < b.attemptId ? -1 : 1;
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
