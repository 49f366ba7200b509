// Links to a report, and the sessions that they open.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { AttemptId } from '#core/model/ids.ts';
import type { OperationStore } from '#core/ports/operation.ts';
import type { Context } from './context.ts';

type Store = Pick<OperationStore, 'addReportLink' | 'useReportLink' | 'addReportSession' | 'reportSession'>;
type NewLink = Parameters<Store['addReportLink']>[0];
type NewSession = Parameters<Store['addReportSession']>[0];

export function reportLinkStore(context: Context): Store {
  return {
    addReportLink: (link) => addReportLink(context, link),
    useReportLink: (tokenHash, attemptId) => useReportLink(context, tokenHash, attemptId),
    addReportSession: (session) => addReportSession(context, session),
    reportSession: (sidHash) => reportSession(context, sidHash),
  };
}

async function addReportLink({ trx, workspaceId }: Context, link: NewLink): Promise<void> {
  const { attemptId, memberId, tokenHash, expiresAt } = link;
  const row = { id: randomUUID(), workspace_id: workspaceId, attempt_id: attemptId, member_id: memberId };
  await trx
    .insertInto('report_link')
    .values({ ...row, token_hash: tokenHash, expires_at: expiresAt, used_at: null })
    .execute();
}

/** Takes the link and finds whose it is in one statement, so that of two who open it only one gets in. */
async function useReportLink({ trx, workspaceId }: Context, tokenHash: Buffer, attemptId: AttemptId | null) {
  const update = trx
    .updateTable('report_link')
    .set({ used_at: sql`clock_timestamp()` })
    .where('workspace_id', '=', workspaceId);
  return update
    .where('token_hash', '=', tokenHash)
    .where('attempt_id', 'is not distinct from', attemptId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<Date>`clock_timestamp()`)
    .returning(['attempt_id as attemptId', 'member_id as memberId'])
    .executeTakeFirst();
}

async function addReportSession({ trx, workspaceId }: Context, session: NewSession): Promise<void> {
  const { attemptId, memberId, sidHash, expiresAt } = session;
  const row = { id: randomUUID(), workspace_id: workspaceId, attempt_id: attemptId, member_id: memberId };
  await trx
    .insertInto('report_session')
    .values({ ...row, sid_hash: sidHash, expires_at: expiresAt })
    .execute();
}

async function reportSession({ trx, workspaceId }: Context, sidHash: Buffer) {
  return trx
    .selectFrom('report_session')
    .select(['attempt_id as attemptId', 'member_id as memberId'])
    .where('workspace_id', '=', workspaceId)
    .where('sid_hash', '=', sidHash)
    .where('expires_at', '>', sql<Date>`clock_timestamp()`)
    .executeTakeFirst();
}
