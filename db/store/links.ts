// Codes that link a thread or join a workspace; only their hashes are kept.
import { sql } from 'kysely';
import type { LinkStore, NewLinkCode } from '#core/ports/links.ts';
import type { Context } from './context.ts';

export function linkStore(context: Context): LinkStore {
  const { trx, workspaceId } = context;
  const codes = () =>
    trx
      .selectFrom('link_code')
      .select(['id', 'kind', 'assessment_id as assessmentId', 'made_by as madeBy'])
      .where('workspace_id', '=', workspaceId);
  return {
    addLinkCode: (code) => addLinkCode(context, code),
    liveLinkCode: (codeHash) =>
      codes()
        .where('code_hash', '=', codeHash)
        .where('used_at', 'is', null)
        .where('expires_at', '>', sql<Date>`clock_timestamp()`)
        .forUpdate()
        .executeTakeFirst(),
    pastLinkCode: (codeHash) => codes().where('code_hash', '=', codeHash).executeTakeFirst(),
    useLinkCode: async (id, by) => {
      const update = trx.updateTable('link_code').set({ used_at: sql`clock_timestamp()`, used_by: by });
      await update.where('workspace_id', '=', workspaceId).where('id', '=', id).execute();
    },
    platforms: async () => {
      const query = trx.selectFrom('installation').select('platform').distinct();
      return (await query.where('workspace_id', '=', workspaceId).execute()).map(({ platform }) => platform);
    },
  };
}

async function addLinkCode({ trx, workspaceId }: Context, code: NewLinkCode): Promise<void> {
  const { id, kind, assessmentId, madeBy, codeHash, expiresAt } = code;
  const gone = trx.deleteFrom('link_code').where('workspace_id', '=', workspaceId);
  // What came of a code is in the log; a day is long enough to say “used” instead of “unknown”.
  await gone.where('expires_at', '<', sql<Date>`clock_timestamp() - interval '1 day'`).execute();
  await trx
    .updateTable('link_code')
    .set({ expires_at: sql`clock_timestamp()` })
    .where('workspace_id', '=', workspaceId)
    .where('kind', '=', kind)
    .where('assessment_id', 'is not distinct from', assessmentId)
    .where('made_by', '=', madeBy)
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<Date>`clock_timestamp()`)
    .execute();
  const row = { id, workspace_id: workspaceId, kind, assessment_id: assessmentId, made_by: madeBy };
  await trx
    .insertInto('link_code')
    .values({ ...row, code_hash: codeHash, expires_at: expiresAt })
    .execute();
}
