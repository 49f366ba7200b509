// Brings the schema up to date: numbered SQL files, each run once in a transaction of its own, under one lock.
import { readFile, readdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const folder = new URL('./migrations/', import.meta.url);
const lock = 7_104_417;
const table =
  'create table if not exists migration (name text primary key, applied_at timestamptz not null default now())';

/** Whoever wants a table that a migration waits for stands behind it; after so long it steps back and lets them go first. */
const lockTimeoutMs = 1_000;
const betweenTriesMs = 1_000;
const tries = 60;
/** A lock that wasn't had in time, a deadlock. */
const inTheWay = new Set(['55P03', '40P01']);

/** Names of migrations: `pending` ones are still to be applied; `newer` ones this program doesn't know, and on those that it `refuses` it doesn't work. */
export type Level = { pending: string[]; newer: string[]; refuses: string[] };

/**
 * Applies the migrations that are not yet applied and returns their names. Two processes at once: the second waits.
 * Throws when the database is too new for this program, or when others hold a table for minutes; what was applied by then stays.
 */
export async function migrate(pool: pg.Pool): Promise<string[]> {
  const client = await pool.connect();
  try {
    await patiently(() => client.query('select pg_advisory_lock($1)', [lock]));
    await client.query(table);
    const pending = await pendingOf(client);
    for (const name of pending) await patiently(() => applyAlone(client, name));
    await client.query('select pg_advisory_unlock($1)', [lock]);
    client.release();
    return pending;
  } catch (cause) {
    // The lock is the connection's, and ends with it.
    client.release(true);
    throw new Error('The database could not be brought up to date.', { cause });
  }
}

/** Applies those of `only` that are pending inside the caller’s transaction: all or none. */
export async function applyPending(client: pg.ClientBase, only: readonly string[]): Promise<void> {
  await lockSchema(client);
  await client.query(table);
  for (const name of await pendingOf(client)) if (only.includes(name)) await apply(client, name);
}

/** How the database stands to this program; all is pending where the database is new. */
export async function levelOf(pool: pg.Pool): Promise<Level> {
  const { rows } = await pool.query<{ there: boolean }>("select to_regclass('migration') is not null as there");
  return rows[0]?.there ? levelIn(pool) : { pending: await knownMigrations(), newer: [], refuses: [] };
}

/** Until the transaction ends, nobody else changes the schema. */
export async function lockSchema(client: pg.ClientBase): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [lock]);
}

/** The migrations of this program, in their order. */
export async function knownMigrations(): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted();
}

/**
 * A migration only adds, so a program that doesn't know it goes on. One that takes away what earlier programs use says
 * in its name which migration a program must know: `060-old-columns.needs-052.sql`.
 */
export function worksOn(name: string, known: readonly string[]): boolean {
  const needs = /\.needs-(\d+)\.sql$/u.exec(name)?.[1];
  return needs === undefined || known.some((one) => one.startsWith(`${needs}-`));
}

async function pendingOf(client: pg.ClientBase): Promise<string[]> {
  const { pending, refuses } = await levelIn(client);
  if (refuses.length > 0)
    throw new Error(`The database is too new for this program (${refuses.join(', ')}). Start the newer version.`);
  return pending;
}

async function levelIn(client: pg.ClientBase | pg.Pool): Promise<Level> {
  const known = await knownMigrations();
  const { rows } = await (client as pg.Pool).query<{ name: string }>('select name from migration order by name');
  const applied = new Set(rows.map(({ name }) => name));
  const newer = [...applied].filter((name) => !known.includes(name));
  return {
    pending: known.filter((name) => !applied.has(name)),
    newer,
    refuses: newer.filter((name) => !worksOn(name, known)),
  };
}

async function applyAlone(client: pg.ClientBase, name: string): Promise<void> {
  try {
    await client.query(`begin; set local lock_timeout = ${lockTimeoutMs}`);
    await apply(client, name);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}

async function apply(client: pg.ClientBase, name: string): Promise<void> {
  await client.query(await readFile(new URL(name, folder), 'utf8'));
  await client.query('insert into migration (name) values ($1)', [name]);
}

/** Does the work again while others are in its way, with pauses in which they go first. */
async function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let turn = 1; ; turn += 1) {
    try {
      return await work();
    } catch (error) {
      const isInTheWay = error instanceof pg.DatabaseError && inTheWay.has(error.code ?? '');
      if (!isInTheWay || turn >= tries) throw error;
      await pause(betweenTriesMs);
    }
  }
}
