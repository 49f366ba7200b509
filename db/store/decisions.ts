import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { AttemptId } from '#core/model/ids.ts';
import type { AttemptStore, Decision } from '#core/ports/attempts.ts';
import { attemptOwner } from './owner.ts';
import type { Context } from './context.ts';

export function decisionStore(context: Context): Pick<AttemptStore, 'addDecision' | 'decisions'> {
  return {
    addDecision: (decision) => addDecision(context, decision),
    decisions: (attemptId) => decisions(context, attemptId),
  };
}

const reasonPlace = (id: string) => `decision|${id}|reason`;

async function addDecision(context: Context, decision: Omit<Decision, 'at'>): Promise<void> {
  const { trx, workspaceId, vault } = context;
  const { attemptId, kind, memberId, reason } = decision;
  const id = randomUUID();
  const { candidateId, deleteAfter } = await attemptOwner(context, attemptId);
  const row = { id, workspace_id: workspaceId, attempt_id: attemptId, member_id: memberId, kind };
  await trx
    .insertInto('decision')
    .values({
      ...row,
      reason: reason === null ? null : await vault.seal(candidateId, reasonPlace(id), reason),
      decided_at: sql`clock_timestamp()`,
      delete_after: deleteAfter,
    })
    .execute();
}

async function decisions(context: Context, attemptId: AttemptId): Promise<Decision[]> {
  const { trx, workspaceId, vault } = context;
  const { candidateId } = await attemptOwner(context, attemptId);
  const query = trx
    .selectFrom('decision')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('attempt_id', '=', attemptId);
  const rows = await query.orderBy('decided_at').execute();
  return Promise.all(
    rows.map(async (row) => ({
      attemptId,
      kind: row.kind,
      memberId: row.member_id,
      at: row.decided_at,
      reason: row.reason && (await vault.open<string>(candidateId, reasonPlace(row.id), row.reason)),
    })),
  );
}
