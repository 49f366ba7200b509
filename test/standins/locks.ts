// Who waits for a lock of the database: looked at all the time, or made to.
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { until } from './until.ts';

const everyMs = 50;
/** Who waits to change the schema keeps nobody waiting. */
const longest = `select coalesce(extract(epoch from max(clock_timestamp() - waitstart)), 0)::float8 * 1000 as ms
  from pg_locks where not granted and locktype <> 'advisory'`;
const wanted = `select from pg_locks where not granted and relation = $1::regclass and mode = 'AccessExclusiveLock'`;

/** `stop` resolves with the longest wait that was seen, in milliseconds. */
export async function watchLocks(url: string): Promise<{ stop(): Promise<number> }> {
  const client = new pg.Client({ connectionString: url });
  // A test that ends early takes the database away.
  client.on('error', () => {});
  await client.connect();
  const over = new AbortController();
  let most = 0;
  const watching = (async () => {
    while (!over.signal.aborted) {
      const { rows } = await client.query<{ ms: number }>(longest);
      most = Math.max(most, rows[0]?.ms ?? 0);
      await pause(everyMs);
    }
  })();
  watching.catch(() => {});
  const stop = async () => {
    over.abort();
    await watching.finally(() => client.end());
    return most;
  };
  return { stop };
}

/** Reads a table in a transaction that goes on for `ms` after somebody has wanted to change the table, as a backup's may. */
export async function readOn(url: string, table: string, ms: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  await client.query(`begin; select from ${table} limit 1`);
  await until(async () => ((await client.query(wanted, [table])).rowCount === 0 ? undefined : true), 60_000);
  await pause(ms);
  await client.end();
}
