// Standings that were read before, so that the next reader reads only whose standing has changed since.
import { sql, type Kysely } from 'kysely';
import { LRUCache } from 'lru-cache';
import { changed, standingsOf } from '#core/assess/rank/standings.ts';
import type { Standings } from '#core/ports/standings.ts';
import type { AssessmentId, WorkspaceId } from '#core/model/ids.ts';
import { prepared } from '../prepared.ts';
import type { Tables } from '../schema.ts';
import { changedSince, changeOf, everybody, inviteeOf, type Of } from './invitees.ts';

/**
 * How far the database was when something was read: `since` is the oldest transaction that wasn’t over, so that whatever
 * isn’t seen yet is of that one or a later one; `started` tells one server from another. Times are milliseconds.
 */
type Mark = { since: string; started: number; now: number; isOurs: boolean };
type Kept = { standings: Standings; mark: Mark };
export type KeptStandings = LRUCache<string, Kept>;

/** About 300 bytes each. */
const mostPeople = 200_000;
/** Changes are kept for a day; who has read within this has missed none. */
const freshFor = 60 * 60 * 1000;

export const keptStandings = (): KeptStandings =>
  new LRUCache({ maxSize: mostPeople, sizeCalculation: ({ standings }) => standings.people.length + 1 });

/** As this transaction sees them, its own changes among them; what it has changed itself is kept for nobody else, since it may yet be undone. */
export async function standings(
  { trx, workspaceId, kept }: { trx: Kysely<Tables>; workspaceId: WorkspaceId; kept: KeptStandings },
  assessmentId: AssessmentId,
): Promise<Standings & { now: number }> {
  const of = { workspaceId, assessmentId };
  const key = `${workspaceId}/${assessmentId}`;
  const before = kept.get(key);
  // The mark first: what ends between the two is read twice instead of never.
  const [[mark], changes] = await Promise.all([
    marked(trx, of),
    before ? changedSince(trx, { ...of, since: before.mark.since }) : [],
  ]);
  if (!mark) throw new Error('The database has no mark.');
  const now =
    before && isContinued(before.mark, mark)
      ? changed(before.standings, changes.map(changeOf))
      : standingsOf((await everybody(trx, of)).map(inviteeOf));
  // Where somebody else has kept something newer meanwhile, the next reader reads a little again.
  if (!mark.isOurs) kept.set(key, { standings: now, mark });
  return { ...now, now: mark.now };
}

const marked = prepared((db, { workspaceId, assessmentId }: Of) => ({
  compile: () =>
    sql<Mark>`select pg_snapshot_xmin(pg_current_snapshot())::text as since,
      extract(epoch from pg_postmaster_start_time())::float8 * 1000 as started,
      extract(epoch from clock_timestamp())::float8 * 1000 as now,
      exists (select from standing_change where workspace_id = ${workspaceId} and assessment_id = ${assessmentId}
        and xid = pg_current_xact_id_if_assigned()) as "isOurs"`.compile(db),
}));

/** Whether all that has changed since can still be told. */
export function isContinued(before: Mark, now: Mark): boolean {
  return before.started === now.started && BigInt(before.since) <= BigInt(now.since) && now.now - before.now < freshFor;
}
