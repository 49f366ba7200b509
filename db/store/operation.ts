import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { OperationStore } from '#core/ports/operation.ts';
import type { Context } from './context.ts';

type Links = Pick<OperationStore, 'addReportLink' | 'useReportLink' | 'addReportSession' | 'reportSession'>;

export function operationStore(context: Context): OperationStore {
  const { trx, workspaceId, sink } = context;
  return {
    ...linkQueries(context),
    now: async () => {
      const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(trx);
      return rows[0]!.now;
    },
    once: async (source, event) => {
      const insert = trx.insertInto('inbound').values({ workspace_id: workspaceId, source, event });
      const row = await insert
        .onConflict((conflict) => conflict.doNothing())
        .returning('event')
        .executeTakeFirst();
      return row !== undefined;
    },
    enqueue: async (name, payload, { key, runAt }) => {
      await trx
        .insertInto('outbox')
        .values({
          workspace_id: workspaceId,
          name,
          key,
          payload: JSON.stringify(payload),
          ...(runAt ? { run_at: runAt } : {}),
        })
        .onConflict((conflict) =>
          conflict.columns(['workspace_id', 'name', 'key']).where('state', '=', 'pending').doNothing(),
        )
        .execute();
      sink.enqueued = true;
    },
    finishJob: async (outboxId) => {
      const update = trx
        .updateTable('outbox')
        .set({ state: 'done', done_at: sql`clock_timestamp()` })
        .where('workspace_id', '=', workspaceId);
      const row = await update
        .where('id', '=', String(outboxId))
        .where('state', 'in', ['pending', 'enqueued'])
        .returning('id')
        .executeTakeFirst();
      return row !== undefined;
    },
    audit: async ({ actor, action, subject, data }) => {
      await trx
        .insertInto('audit_log')
        .values({ workspace_id: workspaceId, actor, action, subject, data: JSON.stringify(data ?? {}) })
        .execute();
    },
    auditOf: async (subject, limit) => {
      const query = trx
        .selectFrom('audit_log')
        .select(['at', 'actor', 'action', 'data'])
        .where('workspace_id', '=', workspaceId);
      return query.where('subject', '=', subject).orderBy('id', 'desc').limit(limit).execute();
    },
  };
}

function linkQueries({ trx, workspaceId }: Context): Links {
  return {
    addReportLink: async ({ attemptId, memberId, tokenHash, expiresAt }) => {
      const row = { id: randomUUID(), workspace_id: workspaceId, attempt_id: attemptId, member_id: memberId };
      await trx
        .insertInto('report_link')
        .values({ ...row, token_hash: tokenHash, expires_at: expiresAt, used_at: null })
        .execute();
    },
    useReportLink: async (tokenHash) => {
      const update = trx
        .updateTable('report_link')
        .set({ used_at: sql`clock_timestamp()` })
        .where('workspace_id', '=', workspaceId);
      return update
        .where('token_hash', '=', tokenHash)
        .where('used_at', 'is', null)
        .where('expires_at', '>', sql<Date>`clock_timestamp()`)
        .returning(['attempt_id as attemptId', 'member_id as memberId'])
        .executeTakeFirst();
    },
    addReportSession: async ({ attemptId, memberId, sidHash, expiresAt }) => {
      const row = { id: randomUUID(), workspace_id: workspaceId, attempt_id: attemptId, member_id: memberId };
      await trx
        .insertInto('report_session')
        .values({ ...row, sid_hash: sidHash, expires_at: expiresAt })
        .execute();
    },
    reportSession: async (sidHash) =>
      trx
        .selectFrom('report_session')
        .select(['attempt_id as attemptId', 'member_id as memberId'])
        .where('workspace_id', '=', workspaceId)
        .where('sid_hash', '=', sidHash)
        .where('expires_at', '>', sql<Date>`clock_timestamp()`)
        .executeTakeFirst(),
  };
}
