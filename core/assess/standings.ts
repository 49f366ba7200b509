// Everybody of an assessment in their order, with what is counted of them: made once, then kept up with what changes.
import type { AttemptId, InvitationId } from '../model/ids.ts';
import type { Invitee, Placed, Sat, Standings } from '../ports/standings.ts';
import { placedOf } from '../cards/ranked-view.ts';
import { bandsIn, byScore, standingAt, type Band, type Ranked, type VersionGroup } from './rank.ts';

export function standingsOf(invitees: readonly Invitee[]): Standings {
  const sums = nobody();
  for (const one of invitees.toSorted(byPlace)) add(sums, one);
  return summed(sums);
}

/** Somebody as they are now; null for who is gone. */
export type Change = { id: InvitationId; now: Invitee | null };

/**
 * The standings after some changes; the same ones where nothing is new. Everybody else stays where they are, and is
 * looked at once: with many thousands, looking is what takes the time.
 */
export function changed(standings: Standings, changes: readonly Change[]): Standings {
  if (changes.length === 0) return standings;
  const next = new Map(changes.map(({ id, now }) => [id, now]));
  const [sums, before] = [nobody(), new Map<InvitationId, Invitee>()];
  for (const one of standings.people) {
    if (next.has(one.invitationId)) before.set(one.invitationId, one);
    else add(sums, one);
  }
  if (changes.every(({ id, now }) => isSame(before.get(id) ?? null, now))) return standings;
  for (const now of next.values()) if (now) add(sums, now, placeFor(now, sums.people));
  return summed(sums);
}

/** How many of those who are in order come before. */
function placeFor(one: Invitee, ordered: readonly Invitee[]): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byPlace(ordered[middle]!, one) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
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
  remindable.filter((until) => until === null || until > now).length;

const hasPlace = (sat: Sat | null): sat is Placed =>
  sat?.state === 'scored' && sat.composite !== null && sat.standardError !== null;

function byPlace({ sat: a }: Invitee, { sat: b }: Invitee): number {
  if (!hasPlace(a) || !hasPlace(b)) return Number(hasPlace(b)) - Number(hasPlace(a));
  return b.version - a.version || byScore(a, b);
}

const nobody = () => ({
  people: [] as Invitee[],
  placed: [] as Placed[],
  scoring: [] as Sat[],
  unplaced: [] as Sat[],
  missing: 0,
  byVersion: new Map<number, number>(),
  remindable: [] as (number | null)[],
  counts: { invited: 0, opened: 0, working: 0, scoring: 0, finished: 0 },
  decided: { advance: 0, hold: 0, reject: 0, last: null } as Standings['decided'],
});
type Sums = ReturnType<typeof nobody>;

/** Those with a place stand first, so that they are as far down among everybody as in the ranking. */
function add(sums: Sums, one: Invitee, at = sums.people.length): void {
  put(sums.people, one, at);
  countInvited(sums, one);
  if (one.sat) countSat(sums, one.sat, at);
}

/** At the end, where most are put, nothing has to be moved. */
function put<One>(list: One[], one: One, at: number): void {
  if (at === list.length) list.push(one);
  else list.splice(at, 0, one);
}

function summed(sums: Sums): Standings {
  const scoring = sums.scoring.toSorted((a, b) => (a.submittedAt ?? 0) - (b.submittedAt ?? 0));
  return { ...sums, scoring, groups: groupsIn(sums.placed) };
}

function countInvited({ counts, remindable }: Sums, { isRevoked, isOpened, isReached, expiresAt, sat }: Invitee): void {
  if (isRevoked) return;
  const isWorking = sat?.state === 'started';
  counts.invited += 1;
  if (isOpened) counts.opened += 1;
  if (isWorking) counts.working += 1;
  if (isReached && (isWorking || !sat)) remindable.push(expiresAt);
}

function countSat(sums: Sums, sat: Sat, at: number): void {
  const { counts, decided, byVersion } = sums;
  if (sat.state === 'submitted') {
    counts.scoring += 1;
    sums.scoring.push(sat);
  } else if (sat.state === 'scored') {
    counts.finished += 1;
    byVersion.set(sat.version, (byVersion.get(sat.version) ?? 0) + 1);
    if (hasPlace(sat)) put(sums.placed, sat, at);
    else sums.unplaced.push(sat);
    if (hasPlace(sat) && sat.misses) sums.missing += 1;
  }
  if (!sat.decision) return;
  decided[sat.decision.kind] += 1;
  if (!decided.last || sat.decision.at > decided.last.at) decided.last = sat.decision;
}

function groupsIn(placed: readonly Placed[]): VersionGroup[] {
  const groups: VersionGroup[] = [];
  for (let from = 0; from < placed.length;) {
    const { version } = placed[from]!;
    const next = placed.findIndex((one, i) => i > from && one.version !== version);
    const to = next < 0 ? placed.length : next;
    groups.push({ version, bands: bandsIn(placed.slice(from, to)) });
    from = to;
  }
  return groups;
}

/** Both are of one shape and flat but for `sat` and its decision. */
const isSame = (a: Invitee | null, b: Invitee | null) => a === b || JSON.stringify(a) === JSON.stringify(b);
