// The connection pool, and the one way into a workspace's rows.
import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { WorkspaceId } from '#core/model/ids.ts';
import type { InWorkspace } from '#core/ports/store.ts';
import { PreparingClient } from './client.ts';
import type { Tables } from './schema.ts';
import { onPipeline, type Pipeline } from './pipeline.ts';
import { poolAt } from './pool.ts';
import { keptStandings } from './store/standings-kept.ts';
import { storeOf } from './store/store.ts';
import { togetherOf } from './together.ts';
import { vaultOf, type Keyring } from './vault.ts';

export type Database = { pool: pg.Pool; kysely: Kysely<Tables> };

const bigint = 20;
/** Serialization failure, deadlock, a prepared statement whose table has changed. */
const retryable = new Set(['40001', '40P01', '0A000']);
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/u;
const tries = 3;

/** Opens a pool; the server ends what waits for a lock over 8 s or runs over 15 s. */
export function openDatabase(url: string, options: { connections?: number } = {}): Database {
  const types = {
    getTypeParser: (oid: number, format?: 'text' | 'binary') =>
      oid === bigint ? Number : pg.types.getTypeParser(oid, format),
  };
  const pool = poolAt(url, {
    Client: PreparingClient,
    max: options.connections ?? 10,
    statement_timeout: 15_000,
    lock_timeout: 8_000,
    idle_in_transaction_session_timeout: 30_000,
    types,
  });
  return { pool, kysely: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }) };
}

type Parts = { kysely: Kysely<Tables>; keyring: Keyring; onEnqueued: () => void };

/** Binds the port: each call is one transaction as `shortlist_app` in one workspace, or part of one; deadlocks are tried again. */
export function inWorkspaceOf({ kysely, keyring, onEnqueued }: Parts): InWorkspace {
  const kept = keptStandings();
  return togetherOf(async (workspaceId, work) => {
    const sink = { enqueued: false };
    const run = () =>
      onPipeline(kysely, (pipeline) =>
        within({ pipeline, workspaceId }, (trx) =>
          work(storeOf({ trx, workspaceId, vault: vaultOf(trx, workspaceId, keyring), sink, kept, owners: new Map() })),
        ),
      );
    const result = await retried(run);
    if (sink.enqueued) onEnqueued();
    return result;
  });
}

/**
 * Nobody waits for the transaction to begin: what comes next is sent along. It begins, takes the role and names the
 * workspace in one message, so that nothing of the rest can run unless all three have been done.
 */
async function within<Result>(
  { pipeline, workspaceId }: { pipeline: Pipeline; workspaceId: WorkspaceId },
  work: (trx: Kysely<Tables>) => Promise<Result>,
): Promise<Result> {
  if (!uuid.test(workspaceId)) throw new Error('This is no workspace’s id.');
  const connection = pipeline();
  const begun = say(connection, `begin; set local role shortlist_app; set local app.workspace = '${workspaceId}'`);
  begun.catch(() => {});
  let hasEnded = false;
  // Of several things asked together one may fail while another goes on: what it asks then must not reach the connection, which is nobody's workspace any more.
  const mayAsk = () => {
    if (hasEnded) throw new Error('This transaction has ended.');
  };
  try {
    const result = await work(pipeline(mayAsk)).finally(() => (hasEnded = true));
    await begun;
    // PostgreSQL answers a commit with a rollback where a statement had failed.
    if ((await say(connection, 'commit')) !== 'COMMIT') throw new Error('A statement of this transaction had failed.');
    return result;
  } catch (error) {
    await say(connection, 'rollback').catch(() => {});
    throw error;
  }
}

async function say(connection: Kysely<Tables>, text: string): Promise<string | undefined> {
  const { rows } = await connection.executeQuery<{ command: string }>(CompiledQuery.raw(text));
  return rows[0]?.command;
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
