// The database has a bad moment: two programs migrate at once, one is killed in the middle, two transactions stand in each other's way.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Database } from '#db/connect.ts';
import { startEmbedded } from '#db/embedded.ts';
import { levelOf, migrate } from '#db/migrate.ts';
import { ownFolder } from '../standins/data-folder.ts';
import { startDatabase, type TestDatabase } from '../standins/database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await startDatabase();
});
afterAll(() => db?.stop());

test('two that migrate at once: one does all of it, the other finds nothing left', async () => {
  const folder = await ownFolder();
  const embedded = await startEmbedded(folder);
  const [one, other] = [openDatabase(embedded.url), openDatabase(embedded.url)];
  try {
    const done = await Promise.all([migrate(one.pool), migrate(other.pool)]);
    expect(done.map(({ length }) => length).toSorted((a, b) => a - b)[0]).toBe(0);
    expect(new Set(done.flat()).size).toBe(done.flat().length);
    expect(await migrate(one.pool)).toEqual([]);
  } finally {
    await Promise.all([one.pool.end(), other.pool.end()]);
    await embedded.stop();
    await rm(folder, { recursive: true, force: true });
  }
});

/** Tables, indexes, rules and rights, as they would be written down. */
async function schemaAt({ pool }: Database): Promise<unknown[]> {
  const parts = [
    `select table_schema, table_name, column_name, data_type, is_nullable, column_default from information_schema.columns
      where table_schema not in ('pg_catalog', 'information_schema')`,
    'select indexname, indexdef from pg_indexes',
    'select conrelid::regclass, conname, pg_get_constraintdef(oid) from pg_constraint',
    'select tablename, policyname, qual, with_check from pg_policies',
    'select table_name, grantee, privilege_type from information_schema.role_table_grants',
    'select name from migration',
  ];
  const found = [];
  for (const part of parts) found.push((await pool.query(`select x::text from (${part}) x order by 1`)).rows);
  return found;
}

test('one that is killed in the middle, ten times, is followed by one that ends it', async () => {
  const folder = await ownFolder();
  const embedded = await startEmbedded(folder);
  const database = openDatabase(embedded.url);
  const program = `
    import { openDatabase } from '#db/connect.ts';
    import { migrate } from '#db/migrate.ts';
    const { pool } = openDatabase('${embedded.url}');
    await migrate(pool);`;
  try {
    const pending = async () => (await levelOf(database.pool)).pending.length;
    for (let kill = 0; kill < 10; kill += 1) {
      const before = await pending();
      const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'inherit' });
      const ended = once(child, 'exit');
      // In the middle of the second or third that it applies.
      const some = 1 + (kill % 2);
      while ((await pending()) > before - some);
      await pause(Math.random() * 3);
      child.kill('SIGKILL');
      expect((await ended)[1]).toBe('SIGKILL');
    }
    expect(await pending()).toBeGreaterThan(0);
    await migrate(database.pool);
    expect(await schemaAt(database)).toEqual(await schemaAt(db.database));
  } finally {
    await database.pool.end();
    await embedded.stop();
    await rm(folder, { recursive: true, force: true });
  }
});

test('two that lock in opposite order both end, each with its effect once', async () => {
  const workspace = await db.newWorkspace();
  const both = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const lock = async (first: string, second: string, name: string) => {
    let tries = 0;
    await db.inWorkspace(workspace, async (tx) => {
      tries += 1;
      await tx.once('deadlock', first);
      both[first === 'a' ? 0 : 1]!.resolve();
      if (tries === 1) await Promise.all(both.map(({ promise }) => promise));
      await tx.once('deadlock', second);
      await tx.once('deadlock-done', name);
    });
    return tries;
  };
  const tries = await Promise.all([lock('a', 'b', 'one'), lock('b', 'a', 'other')]);
  expect(tries.toSorted((a, b) => a - b)).toEqual([1, 2]);
  const { rows } = await db.database.pool.query(`select 1 from inbound where source = 'deadlock-done'`);
  expect(rows.length).toBe(2);
});
