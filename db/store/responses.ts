// A candidate's answers, sealed, the highest revision of each.
import { sql } from 'kysely';
import type { AttemptId, ItemId } from '#core/model/ids.ts';
import type { Answer } from '#core/model/item.ts';
import type { AttemptStore, Response } from '#core/ports/attempts.ts';
import type { Context } from './context.ts';
import { attemptOwner } from './owner.ts';

export function responseStore(context: Context): Pick<AttemptStore, 'responses' | 'saveResponse'> {
  return {
    responses: (id) => responses(context, id),
    saveResponse: (id, response) => saveResponse(context, id, response),
  };
}

const answerPlace = (id: AttemptId, itemId: ItemId) => `response|${id}|${itemId}|answer`;

async function responses(context: Context, id: AttemptId): Promise<Response[]> {
  const { trx, workspaceId, vault } = context;
  const rows = await trx
    .selectFrom('response')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('attempt_id', '=', id)
    .execute();
  if (rows.length === 0) return [];
  const { candidateId } = await attemptOwner(context, id);
  return Promise.all(
    rows.map(async (row) => ({
      itemId: row.item_id,
      answer: row.answer && (await vault.open<Answer>(candidateId, answerPlace(id, row.item_id), row.answer)),
      revision: row.revision,
      savedAt: row.saved_at,
    })),
  );
}

async function saveResponse(context: Context, id: AttemptId, response: Omit<Response, 'savedAt'>): Promise<Response> {
  const { trx, workspaceId, vault } = context;
  const { itemId, answer, revision } = response;
  const { candidateId, deleteAfter } = await attemptOwner(context, id);
  const sealed = answer && (await vault.seal(candidateId, answerPlace(id, itemId), answer));
  const row = { attempt_id: id, item_id: itemId, workspace_id: workspaceId, delete_after: deleteAfter };
  const kept = await trx
    .insertInto('response')
    .values({ ...row, answer: sealed, revision })
    .onConflict((conflict) =>
      conflict
        .columns(['attempt_id', 'item_id'])
        .doUpdateSet({ answer: sealed, revision, saved_at: sql`clock_timestamp()` })
        .where('response.revision', '<', revision),
    )
    .returning('saved_at')
    .executeTakeFirst();
  if (kept) return { ...response, savedAt: kept.saved_at };
  return (await responses(context, id)).find((other) => other.itemId === itemId)!;
}
