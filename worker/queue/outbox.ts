// The outbox: rows that were committed with the change that caused them, and live until their effect has committed.
import { sql, type Kysely } from 'kysely';
import type { JobName } from '#core/jobs.ts';
import type { WorkspaceId } from '#core/model/ids.ts';

export type OutboxRow = { id: number; workspaceId: WorkspaceId; name: JobName; payload: Record<string, string> };

/** The two columns of the queue's life; the rest of the schema is not the worker's business. */
type Db = Kysely<never>;

/**
 * Marks due rows as enqueued, then hands them to `add`; returns how many. No transaction waits for the queue: who asks for
 * the same job meanwhile would wait with it. Where this process ends before, the reconciler adds what is overdue.
 */
export async function relayDue(db: Db, add: (rows: OutboxRow[]) => Promise<void>, limit = 100): Promise<number> {
  const { rows } = await sql<OutboxRow>`
    update outbox set state = 'enqueued', enqueued_at = clock_timestamp()
    where id in (
      select id from outbox where state = 'pending' and run_at <= clock_timestamp()
      order by run_at, id limit ${limit} for update skip locked)
    returning id, workspace_id as "workspaceId", name, payload`.execute(db);
  if (rows.length > 0) await add(rows);
  return rows.length;
}

/** Rows that were enqueued over `olderThanMs` ago and are not done: lost by the queue, or still being tried. */
export async function overdue(db: Db, olderThanMs: number, limit = 500): Promise<OutboxRow[]> {
  const { rows } = await sql<OutboxRow>`
    select id, workspace_id as "workspaceId", name, payload from outbox
    where state = 'enqueued' and enqueued_at < clock_timestamp() - make_interval(secs => ${olderThanMs / 1000})
    order by id limit ${limit}`.execute(db);
  return rows;
}

export async function markDead(db: Db, id: number, problem: string): Promise<void> {
  await sql`update outbox set state = 'dead', problem = ${problem}, done_at = clock_timestamp() where id = ${id} and state = 'enqueued'`.execute(
    db,
  );
}

/**
 * Of rows whose effect is still wanted, each with those of the same name and key that were handed over by now: a run
 * that begins after this sees what caused them all, and ends them all. One that is done is missing. A relay of an older
 * version adds to the queue before it has committed, so `pending` counts for the row itself.
 */
export async function openAlike(db: Db, ids: readonly number[]): Promise<Map<number, number[]>> {
  // Two steps, each by its index: with an “or” between them PostgreSQL read the whole table.
  const { rows } = await sql<{ mine: number; id: number }>`
    with mine as materialized (
      select id, workspace_id, name, key from outbox where id = any(${ids}::bigint[]) and state in ('pending', 'enqueued'))
    select id as mine, id from mine
    union select mine.id, o.id from mine join outbox o using (workspace_id, name, key) where o.state = 'enqueued'`.execute(
    db,
  );
  const groups = Map.groupBy(rows, ({ mine }) => mine);
  return new Map([...groups].map(([mine, alike]) => [mine, alike.map(({ id }) => id)]));
}

/** Milliseconds until the next row falls due, or undefined when none waits. */
export async function nextDueIn(db: Db): Promise<number | undefined> {
  const { rows } = await sql<{ ms: number | null }>`
    select extract(epoch from min(run_at) - clock_timestamp())::float8 * 1000 as ms from outbox where state = 'pending'`.execute(
    db,
  );
  return rows[0]?.ms ?? undefined;
}

/** Done rows are of no use after a day. */
export async function forgetDone(db: Db): Promise<void> {
  await sql`delete from outbox where state = 'done' and done_at < now() - interval '1 day'`.execute(db);
}
