import { sql } from 'kysely';
import type { WorkspaceId } from '#core/model/ids.ts';
import type { AuditEntry, OperationStore } from '#core/ports/operation.ts';
import { prepared } from '../prepared.ts';
import type { Context } from './context.ts';

type Store = Pick<OperationStore, 'now' | 'once' | 'enqueue' | 'finishJob' | 'audit' | 'auditOf'>;
type NewJob = { name: string; payload: object; key: string; runAt?: Date };

export function operationStore(context: Context): Store {
  return {
    now: () => now(context),
    once: (source, event) => once(context, source, event),
    enqueue: (name, payload, options) => enqueue(context, { name, payload, ...options }),
    finishJob: (outboxId, alike) => finishJob(context, outboxId, alike),
    audit: (entry) => audit(context, entry),
    auditOf: (subject, limit) => auditOf(context, subject, limit),
  };
}

async function now({ trx }: Context): Promise<Date> {
  const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(trx);
  return rows[0]!.now;
}

async function once({ trx, workspaceId }: Context, source: string, event: string): Promise<boolean> {
  return (await inbound(trx, { workspace_id: workspaceId, source, event })).length > 0;
}

type Inbound = { workspace_id: WorkspaceId; source: string; event: string };
const inbound = prepared((db, { workspace_id, source, event }: Inbound) =>
  db
    .insertInto('inbound')
    .values({ workspace_id, source, event })
    .onConflict((conflict) => conflict.doNothing())
    .returning('event'),
);

async function enqueue({ trx, workspaceId, sink }: Context, { name, payload, key, runAt }: NewJob): Promise<void> {
  await waiting(trx, { workspace_id: workspaceId, name, key, payload: JSON.stringify(payload), run_at: runAt ?? null });
  sink.enqueued = true;
}

type Waiting = { workspace_id: WorkspaceId; name: string; key: string; payload: string; run_at: Date | null };
const waiting = prepared((db, { workspace_id, name, key, payload, run_at }: Waiting) =>
  db
    .insertInto('outbox')
    .values({ workspace_id, name, key, payload, run_at: sql<Date>`coalesce(${run_at}::timestamptz, now())` })
    .onConflict((conflict) =>
      // Writing the key again locks the waiting row, so that its job can't begin before this change is committed.
      conflict.columns(['workspace_id', 'name', 'key']).where('state', '=', sql.lit('pending')).doUpdateSet({ key }),
    ),
);

async function finishJob({ trx, workspaceId }: Context, outboxId: number, alike: number[] = []): Promise<boolean> {
  const ended = await finish(trx, { workspace_id: workspaceId, ids: [outboxId, ...alike] });
  return ended.some(({ id }) => Number(id) === outboxId);
}

type Open = { workspace_id: WorkspaceId; ids: number[] };
const finish = prepared((db, { workspace_id, ids }: Open) =>
  db
    // In the order of their ids: two runs that end the same rows mustn’t wait for each other.
    .with('open', (of) =>
      of
        .selectFrom('outbox')
        .select('id')
        .where('workspace_id', '=', workspace_id)
        .where('id', '=', sql<string>`any(${ids}::bigint[])`)
        .where('state', 'in', [sql.lit('pending' as const), sql.lit('enqueued' as const)])
        .orderBy('id')
        .forUpdate(),
    )
    .updateTable('outbox')
    .from('open')
    .set({ state: 'done', done_at: sql`clock_timestamp()` })
    .whereRef('outbox.id', '=', 'open.id')
    .returning('outbox.id'),
);

async function audit({ trx, workspaceId }: Context, { actor, action, subject, data }: AuditEntry): Promise<void> {
  await trx
    .insertInto('audit_log')
    .values({ workspace_id: workspaceId, actor, action, subject, data: JSON.stringify(data ?? {}) })
    .execute();
}

async function auditOf({ trx, workspaceId }: Context, subject: string, limit: number) {
  const query = trx
    .selectFrom('audit_log')
    .select(['at', 'actor', 'action', 'data'])
    .where('workspace_id', '=', workspaceId);
  return query.where('subject', '=', subject).orderBy('id', 'desc').limit(limit).execute();
}
