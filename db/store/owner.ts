import { Gone } from '#core/errors.ts';
import type { AttemptId, CandidateId } from '#core/model/ids.ts';
import type { Context } from './context.ts';

/** Whose key seals what belongs to an attempt, and until when it is kept. */
export async function attemptOwner(
  { trx, workspaceId }: Pick<Context, 'trx' | 'workspaceId'>,
  id: AttemptId,
): Promise<{ candidateId: CandidateId; deleteAfter: Date }> {
  const query = trx
    .selectFrom('attempt')
    .select(['candidate_id', 'delete_after'])
    .where('workspace_id', '=', workspaceId);
  const row = await query.where('id', '=', id).executeTakeFirst();
  if (!row) throw new Gone('attempt-gone', (t) => t.problems.attemptGone);
  return { candidateId: row.candidate_id, deleteAfter: row.delete_after };
}
