// Brings the schema up to date: numbered SQL files, each run once, in one transaction, under one lock.
import { readFile, readdir } from 'node:fs/promises';
import type pg from 'pg';

const folder = new URL('./migrations/', import.meta.url);
const lock = 7_104_417;

/** Applies the migrations that are not yet applied and returns their names. Two processes at once: the second waits. */
export async function migrate(pool: pg.Pool): Promise<string[]> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const pending = await applyPending(client);
    await client.query('commit');
    return pending;
  } catch (cause) {
    await client.query('rollback').catch(() => {});
    throw new Error('The database could not be brought up to date.', { cause });
  } finally {
    client.release();
  }
}

/** Does the same inside the caller’s transaction; `only` names the migrations to stop at. */
export async function applyPending(client: pg.ClientBase, only?: readonly string[]): Promise<string[]> {
  await lockSchema(client);
  await client.query(
    'create table if not exists migration (name text primary key, applied_at timestamptz not null default now())',
  );
  const pending = (await pendingOf(client)).filter((name) => only?.includes(name) ?? true);
  for (const name of pending) {
    await client.query(await readFile(new URL(name, folder), 'utf8'));
    await client.query('insert into migration (name) values ($1)', [name]);
  }
  return pending;
}

/** What `migrate` would apply; all of it where the database is new. Throws when the database is newer than the program. */
export async function pendingMigrations(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ there: boolean }>("select to_regclass('migration') is not null as there");
  return rows[0]?.there ? pendingOf(pool) : knownMigrations();
}

/** Until the transaction ends, nobody else changes the schema. */
export async function lockSchema(client: pg.ClientBase): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [lock]);
}

/** The migrations of this program, in their order. */
export async function knownMigrations(): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted();
}

async function pendingOf(client: pg.ClientBase | pg.Pool): Promise<string[]> {
  const files = await knownMigrations();
  const { rows } = await (client as pg.Pool).query<{ name: string }>('select name from migration');
  const applied = new Set(rows.map((row) => row.name));
  const unknown = [...applied].filter((name) => !files.includes(name));
  if (unknown.length > 0)
    throw new Error(`The database is newer than this program (${unknown.join(', ')}). Start the newer version.`);
  return files.filter((name) => !applied.has(name));
}
