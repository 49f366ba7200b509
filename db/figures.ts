// How the outbox stands, for whoever operates: counts and ages, across workspaces.
import { sql, type Kysely } from 'kysely';
import type { Tables } from './schema.ts';

const states = ['pending', 'enqueued', 'done', 'dead'];

/** Jobs by state, and how many seconds the oldest that is due has waited. */
export async function outboxFigures(
  kysely: Kysely<Tables>,
): Promise<{ jobs: Record<string, number>; oldestSeconds: number }> {
  const { rows } = await sql<{ state: string; count: number; waited: number | null }>`
    select state, count(*)::int as count,
      extract(epoch from clock_timestamp() - min(run_at) filter (where state in ('pending', 'enqueued')))::float8 as waited
    from outbox group by state`.execute(kysely);
  const counted = new Map(rows.map(({ state, count }) => [state, count]));
  return {
    jobs: Object.fromEntries(states.map((state) => [state, counted.get(state) ?? 0])),
    oldestSeconds: Math.max(0, ...rows.map(({ waited }) => waited ?? 0)),
  };
}

/** What makes a dead job one that waits, with all its tries. */
export const anew = sql`state = 'pending', run_at = clock_timestamp(), enqueued_at = null, done_at = null, problem = null`;

/** Gives dead jobs all their tries again, and returns how many; of those that are one job, the newest. */
export async function requeueDead(kysely: Kysely<Tables>): Promise<number> {
  const { rows } = await sql`
    update outbox set ${anew}
    where id in (
      select distinct on (workspace_id, name, key) id from outbox dead where state = 'dead' and not exists (
        select from outbox same where same.workspace_id = dead.workspace_id and same.name = dead.name
          and same.key = dead.key and same.state = 'pending')
      order by workspace_id, name, key, id desc)
    returning id`.execute(kysely);
  return rows.length;
}
