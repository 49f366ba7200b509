// Everybody of an assessment in their order, with what is counted of them: made once, then kept up with what changes.
import type { AttemptId, InvitationId } from '../../model/ids.ts';
import type { Invitee, Placed, Sat, Standings } from '../../ports/standings.ts';
import { placedOf } from '../../cards/ranked-view.ts';
import { standingAt, type Band, type Ranked } from './rank.ts';
import { byPlace, copyOf, nobody, put, summed, take } from './standing-sums.ts';

/** From so many changes on, putting everybody in order once is quicker than finding a place for each. */
const MANY = 500;

export function standingsOf(invitees: readonly Invitee[]): Standings {
  const sums = nobody();
  for (const one of invitees.toSorted(byPlace)) put(sums, one, sums.people.length);
  return summed(sums);
}

/** Somebody as they are now; null for who is gone. */
export type Change = { id: InvitationId; now: Invitee | null };

/** The standings after some changes; the same ones where nothing is new. With many thousands, only those who changed are counted. */
export function changed(standings: Standings, changes: readonly Change[]): Standings {
  if (changes.length === 0) return standings;
  const next = new Map(changes.map(({ id, now }) => [id, now]));
  const before = standings.people.filter(({ invitationId }) => next.has(invitationId));
  const was = new Map(before.map((one) => [one.invitationId, one]));
  if (changes.every(({ id, now }) => isSame(was.get(id) ?? null, now))) return standings;
  const after = [...next.values()].filter((now) => now !== null);
  if (next.size > MANY)
    return standingsOf([...standings.people.filter(({ invitationId }) => !next.has(invitationId)), ...after]);
  const sums = copyOf(standings);
  for (const one of before) take(sums, one);
  for (const one of after) put(sums, one);
  return summed(sums);
}

/** A part of the ranking, by where it begins and ends; all of it where nothing is said. */
export function rankedIn({ placed, groups }: Standings, from = 0, to = placed.length): Ranked<Placed>[] {
  const ranked: Ranked<Placed>[] = [];
  let start = 0;
  for (const { bands } of groups)
    for (const band of bands) {
      const end = start + band.size;
      for (const one of placed.slice(Math.max(start, from), Math.max(from, Math.min(end, to))))
        ranked.push(standingAt(one, band));
      start = end;
    }
  return ranked;
}

/** The same without those who miss a must-have; everybody keeps their place. */
export const withoutMissing = (standings: Standings): Ranked<Placed>[] =>
  rankedIn(standings).filter(({ misses }) => !misses);

/** One person’s place; undefined for who has none. */
export function rankedOne(standings: Standings, id: AttemptId): Ranked<Placed> | undefined {
  const i = standings.placed.findIndex(({ attemptId }) => attemptId === id);
  return i < 0 ? undefined : rankedIn(standings, i, i + 1)[0];
}

/** The ranking of one version: its places, how many have one, and from where on they stand among all who are placed. */
export function versionIn({ groups }: Standings, version: number): { bands: Band[]; size: number; from: number } {
  let from = 0;
  for (const { version: one, bands } of groups) {
    const size = placedOf(bands);
    if (one === version) return { bands, size, from };
    from += size;
  }
  return { bands: [], size: 0, from };
}

/** Who is scored, with a place or without. */
export const scoredIn = ({ placed, unplaced }: Standings): Sat[] => [...placed, ...unplaced];

/** How many can be reminded at `now`. */
export const remindableIn = ({ remindable }: Standings, now: number): number =>
  remindable.filter(({ expiresAt }) => expiresAt === null || expiresAt > now).length;

/** Both are of one shape and flat but for `sat` and its decision. */
const isSame = (a: Invitee | null, b: Invitee | null) => a === b || JSON.stringify(a) === JSON.stringify(b);
