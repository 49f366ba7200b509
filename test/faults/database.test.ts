// The database has a bad moment: two programs migrate at once, two transactions stand in each other's way.
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '#db/connect.ts';
import { startEmbedded } from '#db/embedded.ts';
import { migrate } from '#db/migrate.ts';
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

test('two that lock in opposite order both end, each with its effect once', async () => {
  const workspace = await db.newWorkspace();
  const lock = async (first: string, second: string, name: string) => {
    let tries = 0;
    await db.inWorkspace(workspace, async (tx) => {
      tries += 1;
      await tx.once('deadlock', first);
      await new Promise((go) => setTimeout(go, tries === 1 ? 200 : 0));
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
