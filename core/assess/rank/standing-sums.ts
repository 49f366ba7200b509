// What is counted of everybody of an assessment: somebody is put in or taken out, and nobody else is looked at.
import type { Decided, Invitee, Placed, Sat, Standings } from '../../ports/standings.ts';
import { bandsIn, byScore, type VersionGroup } from './rank.ts';

const hasPlace = (sat: Sat | null): sat is Placed =>
  sat?.state === 'scored' && sat.composite !== null && sat.standardError !== null;

/** From the first place to the last, one version after the other, then those without a place. */
export function byPlace({ sat: a }: Invitee, { sat: b }: Invitee): number {
  if (!hasPlace(a) || !hasPlace(b)) return Number(hasPlace(b)) - Number(hasPlace(a));
  return b.version - a.version || byScore(a, b);
}

export const nobody = () => ({
  people: [] as Invitee[],
  placed: [] as Placed[],
  scoring: [] as Sat[],
  unplaced: [] as Sat[],
  remindable: [] as Invitee[],
  missing: 0,
  byVersion: new Map<number, number>(),
  counts: { invited: 0, opened: 0, working: 0, scoring: 0, finished: 0 },
  decided: { advance: 0, hold: 0, reject: 0, last: null } as Standings['decided'],
});
type Sums = ReturnType<typeof nobody>;

export const copyOf = ({
  people,
  placed,
  scoring,
  unplaced,
  remindable,
  byVersion,
  counts,
  decided,
  missing,
}: Standings): Sums => ({
  people: [...people],
  placed: [...placed],
  scoring: [...scoring],
  unplaced: [...unplaced],
  remindable: [...remindable],
  missing,
  byVersion: new Map(byVersion),
  counts: { ...counts },
  decided: { ...decided },
});

/** Those with a place stand first, so that they are as far down among everybody as in the ranking. */
export function put(sums: Sums, one: Invitee, at = placeFor(one, sums.people)): void {
  insert(sums.people, one, at);
  count(sums, one, 1);
  for (const { list, item } of listsOf(sums, one)) insert(list, item, list === sums.placed ? at : list.length);
}

export function take(sums: Sums, one: Invitee): void {
  sums.people.splice(sums.people.indexOf(one), 1);
  count(sums, one, -1);
  for (const { list, item } of listsOf(sums, one)) list.splice(list.indexOf(item), 1);
}

/** At the end, where most are put, nothing has to be moved. */
function insert<One>(list: One[], one: One, at: number): void {
  if (at === list.length) list.push(one);
  else list.splice(at, 0, one);
}

/** Where somebody is listed beside everybody. */
function listsOf(sums: Sums, one: Invitee): { list: unknown[]; item: unknown }[] {
  const { isRevoked, isReached, sat } = one;
  const lists: { list: unknown[]; item: unknown }[] = [];
  if (!isRevoked && isReached && (!sat || sat.state === 'started')) lists.push({ list: sums.remindable, item: one });
  if (sat?.state === 'submitted') lists.push({ list: sums.scoring, item: sat });
  if (sat?.state === 'scored') lists.push({ list: hasPlace(sat) ? sums.placed : sums.unplaced, item: sat });
  return lists;
}

function count(sums: Sums, { isRevoked, isOpened, sat }: Invitee, by: 1 | -1): void {
  if (sat) countSat(sums, sat, by);
  if (isRevoked) return;
  sums.counts.invited += by;
  if (isOpened) sums.counts.opened += by;
  if (sat?.state === 'started') sums.counts.working += by;
}

function countSat(sums: Sums, sat: Sat, by: 1 | -1): void {
  if (sat.state === 'submitted') sums.counts.scoring += by;
  if (sat.state === 'scored') {
    sums.counts.finished += by;
    if (hasPlace(sat) && sat.misses) sums.missing += by;
    countVersion(sums.byVersion, sat.version, by);
  }
  if (sat.decision) countDecision(sums, sat.decision, by);
}

function countVersion(byVersion: Map<number, number>, version: number, by: 1 | -1): void {
  const many = (byVersion.get(version) ?? 0) + by;
  if (many > 0) byVersion.set(version, many);
  else byVersion.delete(version);
}

function countDecision({ decided, people }: Sums, decision: Decided, by: 1 | -1): void {
  decided[decision.kind] += by;
  if (by > 0 && (!decided.last || decision.at > decided.last.at)) decided.last = decision;
  // The one before is looked for among all, which is seldom.
  if (by < 0 && decision === decided.last)
    decided.last = people.reduce<Decided | null>((last, { sat }) => later(last, sat?.decision ?? null), null);
}

const later = (a: Decided | null, b: Decided | null) => (!a || (b && b.at > a.at) ? b : a);

/** The sums as a value; they aren’t changed any more. */
export function summed(sums: Sums): Standings {
  const scoring = sums.scoring.toSorted((a, b) => (a.submittedAt ?? 0) - (b.submittedAt ?? 0));
  return { ...sums, scoring, groups: groupsIn(sums.placed) };
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
