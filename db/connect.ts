// The connection pool, and the one way into a workspace's rows.
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { InWorkspace, Tx } from '#core/ports/store.ts';
import type { Tables } from './schema.ts';
import type { Context } from './store/context.ts';
import { storeOf } from './store/store.ts';
import { vaultOf, type Keyring } from './vault.ts';

export type Database = { pool: pg.Pool; kysely: Kysely<Tables> };

const bigint = 20;
const retryable = new Set(['40001', '40P01']);
const tries = 3;

/** Opens a pool; the server ends what waits for a lock over 8 s or runs over 15 s. */
export function openDatabase(url: string, options: { connections?: number } = {}): Database {
  const types = {
    getTypeParser: (oid: number, format?: 'text' | 'binary') =>
      oid === bigint ? Number : pg.types.getTypeParser(oid, format),
  };
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? 10,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 15_000,
    lock_timeout: 8_000,
    idle_in_transaction_session_timeout: 30_000,
    types,
  });
  // A connection that breaks while idle is dropped by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  return { pool, kysely: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }) };
}

type Parts = { kysely: Kysely<Tables>; keyring: Keyring; onEnqueued: () => void };

/** Binds the port: each call is one transaction as `shortlist_app` in one workspace; deadlocks are tried again. */
export function inWorkspaceOf({ kysely, keyring, onEnqueued }: Parts): InWorkspace {
  return async (workspaceId, work) => {
    const sink = { enqueued: false };
    const run = () =>
      kysely
        .transaction()
        .execute(async (trx) =>
          work(await enter({ trx, workspaceId, vault: vaultOf(trx, workspaceId, keyring), sink })),
        );
    const result = await retried(run);
    if (sink.enqueued) onEnqueued();
    return result;
  };
}

async function enter(context: Context): Promise<Tx> {
  await sql`select set_config('role', 'shortlist_app', true), set_config('app.workspace', ${context.workspaceId}, true)`.execute(
    context.trx,
  );
  return storeOf(context);
}

async function retried<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      const code = error instanceof pg.DatabaseError ? error.code : undefined;
      if (attempt >= tries || code === undefined || !retryable.has(code)) throw error;
    }
  }
}
