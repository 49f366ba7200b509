// The jobs that wait in a running app's database, and a way not to wait for their time.
import pg from 'pg';

export type Waiting = { id: string; runAt: Date; payload: Record<string, string> };

export function outboxOf(url: string) {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  pool.on('error', () => {});
  const ask = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> =>
    (await pool.query<Row>(text, values)).rows;
  return {
    ask,
    /** Those of a name that aren't due yet, the next one first. */
    waiting: (name: string) =>
      ask<Waiting>(
        `select id, run_at as "runAt", payload from outbox where name = $1 and state = 'pending' order by run_at`,
        [name],
      ),
    /** Has them run now; resolves when none is left that hasn't. */
    hurry: async (name: string) => {
      const rows = await ask<{ id: string }>(
        `update outbox set run_at = clock_timestamp() where name = $1 and state = 'pending' returning id`,
        [name],
      );
      await finished(
        ask,
        rows.map(({ id }) => id),
      );
      return rows.length;
    },
    /** The same job once more, and its end. */
    again: async (name: string, payload: Record<string, string>) => {
      const [row] = await ask<{ id: string }>(
        `insert into outbox (workspace_id, name, payload, key) select id, $1, $2, gen_random_uuid()::text from workspace limit 1 returning id`,
        [name, JSON.stringify(payload)],
      );
      await finished(ask, [row!.id]);
    },
    close: () => pool.end(),
  };
}

type Ask = <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<Row[]>;

async function finished(ask: Ask, ids: string[]): Promise<void> {
  for (let i = 0; i < 300; i += 1) {
    const open = await ask(`select from outbox where id = any($1) and state in ('pending', 'enqueued')`, [ids]);
    if (open.length === 0) return;
    await new Promise((go) => setTimeout(go, 50));
  }
  throw new Error('The jobs were not done within 15 s.');
}
