import type { Selectable } from 'kysely';
import { Gone } from '#core/errors.ts';
import type { AttemptId } from '#core/model/ids.ts';
import type { Tables } from '../schema.ts';
import type { Context, Owner } from './context.ts';

export async function attemptOwner(
  { trx, workspaceId, owners }: Pick<Context, 'trx' | 'workspaceId' | 'owners'>,
  id: AttemptId,
): Promise<Owner> {
  const known = owners.get(id);
  if (known) return known;
  const query = trx
    .selectFrom('attempt')
    .select(['candidate_id', 'delete_after'])
    .where('workspace_id', '=', workspaceId);
  const row = await query.where('id', '=', id).executeTakeFirst();
  if (!row) throw new Gone('attempt-gone', (t) => t.problems.attemptGone);
  const owner = ownerIn(row);
  owners.set(id, owner);
  return owner;
}

export const ownerIn = (row: Pick<Selectable<Tables['attempt']>, 'candidate_id' | 'delete_after'>): Owner => ({
  candidateId: row.candidate_id,
  deleteAfter: row.delete_after,
});
