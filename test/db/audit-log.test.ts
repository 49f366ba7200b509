// The audit log’s chain: each entry follows from the one before it, whoever writes at the same time.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDatabase, type TestDatabase } from '../standins/database.ts';
import { brokenLinks } from '../standins/whole.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await startDatabase();
});
afterAll(() => db?.stop());

test('of many entries at once each follows from the one with the number before', async () => {
  const workspaces = [await db.newWorkspace(), await db.newWorkspace()];
  const entry = (i: number) =>
    db.inWorkspace(workspaces[i % 2]!, async (tx) => {
      await tx.audit({ actor: 'shortlist', action: 'counted', subject: randomUUID() });
      await tx.now();
      await tx.audit({ actor: 'shortlist', action: 'counted', subject: randomUUID() });
    });
  await Promise.all(Array.from({ length: 60 }, (_, i) => entry(i)));

  const { rows } = await db.database.pool.query(brokenLinks);
  expect(rows).toEqual([]);
});

test('an entry that is taken out shows', async () => {
  const { pool } = db.database;
  await pool.query('alter table audit_log disable trigger user');
  await pool.query('delete from audit_log where id = (select id from audit_log order by id offset 3 limit 1)');
  await pool.query('alter table audit_log enable trigger user');
  expect((await pool.query(brokenLinks)).rows.length).toBeGreaterThan(0);
});
