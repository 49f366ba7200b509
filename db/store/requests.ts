import type { Selectable } from 'kysely';
import type { CandidateRequest, RequestStore } from '#core/ports/requests.ts';
import type { RequestId } from '#core/model/ids.ts';
import type { Tables } from '../schema.ts';
import type { Context } from './context.ts';
import { attemptOwner } from './owner.ts';

export function requestStore(context: Context): RequestStore {
  const { trx, workspaceId, vault } = context;
  const place = (id: string) => `request|${id}|said`;
  const all = () => trx.selectFrom('request').selectAll().where('workspace_id', '=', workspaceId);
  const opened = async (row: Selectable<Tables['request']>): Promise<CandidateRequest> => {
    const { candidateId } = await attemptOwner(context, row.attempt_id);
    const said = await vault.open<string>(candidateId, place(row.id), row.said);
    return { id: row.id, attemptId: row.attempt_id, kind: row.kind, said, askedAt: row.asked_at };
  };
  return {
    addRequest: async ({ id, attemptId, kind, said }) => {
      const { candidateId, deleteAfter } = await attemptOwner(context, attemptId);
      const row = { id, workspace_id: workspaceId, attempt_id: attemptId, kind, delete_after: deleteAfter };
      const insert = trx.insertInto('request').values({ ...row, said: await vault.seal(candidateId, place(id), said) });
      const added = await insert
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst();
      return added !== undefined;
    },
    requests: async (attemptId) =>
      Promise.all((await all().where('attempt_id', '=', attemptId).orderBy('asked_at').execute()).map(opened)),
    request: async (id: RequestId) => {
      const row = await all().where('id', '=', id).executeTakeFirst();
      return row && opened(row);
    },
  };
}
