// Everybody’s answers scored again by a newer version, beside what is in force.
import { sql, type Selectable } from 'kysely';
import type { AssessmentId, AttemptId, RerunId, WorkspaceId } from '#core/model/ids.ts';
import type { Rerun, RerunCounts, RerunDetail, RerunScore, RerunStore } from '#core/ports/reruns.ts';
import { prepared } from '../prepared.ts';
import type { Tables } from '../schema.ts';
import { attemptOwner } from './owner.ts';
import type { Context } from './context.ts';

export function rerunStore(context: Context): RerunStore {
  const { trx, workspaceId } = context;
  const all = () => trx.selectFrom('rerun').selectAll().where('workspace_id', '=', workspaceId);
  return {
    addRerun: async ({ id, assessmentId, version, by }) => {
      const row = { id, workspace_id: workspaceId, assessment_id: assessmentId, version, asked_by: by };
      await trx.insertInto('rerun').values(row).execute();
    },
    rerun: async (id) => rerunOf(await all().where('id', '=', id).executeTakeFirst()),
    lockRerun: async (id) => rerunOf(await all().where('id', '=', id).forUpdate().executeTakeFirst()),
    lastRerun: async (id) => rerunOf((await newest(trx, { workspaceId, id }))[0]),
    rerunUndoneAt: async (id) => {
      const undone = trx.selectFrom('rerun').where('workspace_id', '=', workspaceId).where('assessment_id', '=', id);
      return (await undone.select(({ fn }) => fn.max('undone_at').as('at')).executeTakeFirstOrThrow()).at;
    },
    setRerun: (id, change) => setRerun(context, id, change),
    addRerunScores: (id, people) => addRerunScores(context, id, people),
    rerunScores: (id) => rerunScores(context, id),
    keepRerun: (id, attemptId, found) => keepRerun(context, { id, attemptId }, found),
    rerunDetails: (id, attemptIds) => rerunDetails(context, id, attemptIds),
    rerunCounts: (id) => rerunCounts(context, id),
  };
}

const newest = prepared((db, { workspaceId, id }: { workspaceId: WorkspaceId; id: AssessmentId }) =>
  db
    .selectFrom('rerun')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('assessment_id', '=', id)
    .orderBy('asked_at', 'desc')
    .limit(1),
);

type Change = Parameters<RerunStore['setRerun']>[1];

async function setRerun({ trx, workspaceId }: Context, id: RerunId, change: Change): Promise<void> {
  const { state, settledBy, undoneBy } = change;
  const set = {
    state,
    ...(settledBy ? { settled_by: settledBy, settled_at: sql<Date>`clock_timestamp()` } : {}),
    ...(undoneBy ? { undone_by: undoneBy, undone_at: sql<Date>`clock_timestamp()` } : {}),
  };
  await trx.updateTable('rerun').set(set).where('workspace_id', '=', workspaceId).where('id', '=', id).execute();
}

async function addRerunScores(
  { trx, workspaceId }: Context,
  id: RerunId,
  people: Pick<RerunScore, 'attemptId' | 'fromVersion'>[],
): Promise<void> {
  await sql`insert into rerun_score (rerun_id, attempt_id, workspace_id, from_version, delete_after)
    select ${id}, a.id, a.workspace_id, p.version, a.delete_after
    from unnest(${people.map(({ attemptId }) => attemptId)}::uuid[], ${people.map(({ fromVersion }) => fromVersion)}::int[]) as p (id, version)
    join attempt a on a.id = p.id and a.workspace_id = ${workspaceId}
    on conflict do nothing`.execute(trx);
}

async function rerunScores({ trx, workspaceId }: Context, id: RerunId): Promise<RerunScore[]> {
  const rows = await trx
    .selectFrom('rerun_score')
    .select(['attempt_id', 'from_version', 'reason', 'was', 'was_error', 'now', 'now_error', 'done_at'])
    .where('workspace_id', '=', workspaceId)
    .where('rerun_id', '=', id)
    .orderBy('attempt_id')
    .execute();
  return rows.map((row) => ({
    attemptId: row.attempt_id,
    fromVersion: row.from_version,
    reason: row.reason,
    was: { composite: row.was, standardError: row.was_error },
    now: { composite: row.now, standardError: row.now_error },
    isDone: row.done_at !== null,
  }));
}

type One = { id: RerunId; attemptId: AttemptId };

const detailPlace = ({ id, attemptId }: One) => `rerun_score|${id}|${attemptId}|detail`;

async function keepRerun(context: Context, one: One, found: Parameters<RerunStore['keepRerun']>[2]): Promise<void> {
  const { trx, workspaceId } = context;
  const set = 'reason' in found ? { reason: found.reason } : await columnsOf(context, one, found);
  await trx
    .updateTable('rerun_score')
    .set({ ...set, done_at: sql`clock_timestamp()` })
    .where('workspace_id', '=', workspaceId)
    .where('rerun_id', '=', one.id)
    .where('attempt_id', '=', one.attemptId)
    .execute();
}

async function columnsOf(context: Context, one: One, detail: RerunDetail) {
  const { candidateId } = await attemptOwner(context, one.attemptId);
  const { before, after } = detail;
  return {
    was: before.scores.composite,
    was_error: before.scores.standardError,
    now: after.composite,
    now_error: after.standardError,
    detail: await context.vault.seal(candidateId, detailPlace(one), detail),
  };
}

async function rerunDetails(
  { trx, workspaceId, vault }: Context,
  id: RerunId,
  attemptIds: AttemptId[],
): Promise<Map<AttemptId, RerunDetail>> {
  if (attemptIds.length === 0) return new Map();
  const rows = await trx
    .selectFrom('rerun_score as s')
    .innerJoin('attempt as a', 'a.id', 's.attempt_id')
    .select(['s.attempt_id', 's.detail', 'a.candidate_id'])
    .where('s.workspace_id', '=', workspaceId)
    .where('s.rerun_id', '=', id)
    .where('s.attempt_id', 'in', attemptIds)
    .execute();
  await vault.preload(rows.map((row) => row.candidate_id));
  const found = new Map<AttemptId, RerunDetail>();
  for (const { attempt_id: attemptId, candidate_id: owner, detail } of rows) {
    if (detail) found.set(attemptId, await vault.open<RerunDetail>(owner, detailPlace({ id, attemptId }), detail));
  }
  return found;
}

function rerunCounts({ trx, workspaceId }: Context, id: RerunId): Promise<RerunCounts> {
  return trx
    .selectFrom('rerun_score')
    .select([sql<number>`count(done_at)::int`.as('done'), sql<number>`count(*)::int`.as('all')])
    .where('workspace_id', '=', workspaceId)
    .where('rerun_id', '=', id)
    .executeTakeFirstOrThrow();
}

function rerunOf(row: Selectable<Tables['rerun']> | undefined): Rerun | undefined {
  if (!row) return undefined;
  const { id, version, state } = row;
  return {
    id,
    assessmentId: row.assessment_id,
    version,
    state,
    asked: { by: row.asked_by, at: row.asked_at },
    settled: row.settled_by && row.settled_at ? { by: row.settled_by, at: row.settled_at } : null,
    undone: row.undone_by && row.undone_at ? { by: row.undone_by, at: row.undone_at } : null,
  };
}
