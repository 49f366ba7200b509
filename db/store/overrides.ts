import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { AttemptStore, ChangedScore, Override } from '#core/ports/attempts.ts';
import type { AttemptId, MemberId } from '#core/model/ids.ts';
import type { Context } from './context.ts';
import { attemptOwner } from './owner.ts';

export function overrideStore(context: Context): Pick<AttemptStore, 'addOverride' | 'undoOverride' | 'overrides'> {
  return {
    addOverride: (override, now) => addOverride(context, override, now),
    undoOverride: (override, undo) => undoOverride(context, override, undo),
    overrides: (id) => overrides(context, id),
  };
}

const place = (id: string) => `score_override|${id}|reason`;

async function addOverride(
  context: Context,
  override: Omit<Override, 'id' | 'at' | 'undone'>,
  now: ChangedScore,
): Promise<void> {
  const { trx, workspaceId, vault } = context;
  const { attemptId, criterionId, memberId, was, score, reason } = override;
  const { candidateId, deleteAfter } = await attemptOwner(context, attemptId);
  const id = randomUUID();
  const row = {
    id,
    workspace_id: workspaceId,
    attempt_id: attemptId,
    criterion_id: criterionId,
    member_id: memberId,
    was,
    score,
  };
  const sealed = await vault.seal(candidateId, place(id), reason);
  await trx
    .insertInto('score_override')
    .values({ ...row, reason: sealed, delete_after: deleteAfter })
    .execute();
  await putScores(context, override, now);
}

async function undoOverride(
  context: Context,
  override: Override,
  { by, now }: { by: MemberId; now: ChangedScore },
): Promise<void> {
  const { trx, workspaceId } = context;
  await trx
    .updateTable('score_override')
    .set({ undone_by: by, undone_at: sql<Date>`now()` })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', override.id)
    .execute();
  await putScores(context, override, now);
}

async function putScores(
  { trx, workspaceId }: Context,
  { attemptId, criterionId }: Pick<Override, 'attemptId' | 'criterionId'>,
  now: ChangedScore,
): Promise<void> {
  const change = trx
    .updateTable('score')
    .set({ score: now.score, standard_error: now.standardError })
    .where('workspace_id', '=', workspaceId);
  await change.where('attempt_id', '=', attemptId).where('criterion_id', '=', criterionId).execute();
  const totals = {
    missed: now.missed,
    composite: now.composite,
    standard_error: now.compositeError,
    coverage: now.coverage,
  };
  await trx
    .updateTable('attempt')
    .set(totals)
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', attemptId)
    .execute();
}

async function overrides(context: Context, attemptId: AttemptId): Promise<Override[]> {
  const { trx, workspaceId, vault } = context;
  const query = trx.selectFrom('score_override').selectAll().where('workspace_id', '=', workspaceId);
  const rows = await query.where('attempt_id', '=', attemptId).orderBy('changed_at').execute();
  if (rows.length === 0) return [];
  const { candidateId } = await attemptOwner(context, attemptId);
  return Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      attemptId,
      criterionId: row.criterion_id,
      memberId: row.member_id,
      was: row.was,
      score: row.score,
      reason: await vault.open<string>(candidateId, place(row.id), row.reason),
      at: row.changed_at,
      undone: row.undone_by && row.undone_at ? { by: row.undone_by, at: row.undone_at } : null,
    })),
  );
}
