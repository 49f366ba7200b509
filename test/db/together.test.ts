// Work that may share its transaction: each has its own outcome, and one key never meets itself.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Tx } from '#core/ports/store.ts';
import { startDatabase, type TestDatabase } from '../standins/database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await startDatabase();
});
afterAll(() => db?.stop());

const many = 40;
const keys = Array.from({ length: many }, (_, i) => `key ${i}`);

async function transactions(source: string): Promise<number> {
  const { rows } = await db.database.pool.query(
    'select count(distinct xmin::text)::int from inbound where source = $1',
    [source],
  );
  return rows[0].count;
}
const events = async (source: string) =>
  (await db.database.pool.query('select event from inbound where source = $1 order by event', [source])).rows.map(
    ({ event }) => event,
  );

test('what comes while others are under way shares a few transactions, and each is told its own result', async () => {
  const workspaceId = await db.newWorkspace();
  const results = await Promise.all(
    keys.map((key) =>
      db.inWorkspace(workspaceId, async (tx) => [key, await tx.once('shared', key)], { sharedBy: key }),
    ),
  );
  expect(results).toEqual(keys.map((key) => [key, true]));
  expect(await transactions('shared')).toBeLessThanOrEqual(4);
});

test('where one fails, by its own word or the database’s, it alone is told so and the others are kept', async () => {
  const workspaceId = await db.newWorkspace();
  const work = (key: string) => async (tx: Tx) => {
    await tx.once('apart', key);
    if (key === 'key 7') throw new Error('Seven doesn’t want to.');
    if (key === 'key 9') await tx.auditOf('nothing', -1);
  };
  const outcomes = await Promise.allSettled(
    keys.map((key) => db.inWorkspace(workspaceId, work(key), { sharedBy: key })),
  );
  const failed = outcomes.flatMap((one, i) => (one.status === 'rejected' ? [[keys[i], String(one.reason)]] : []));
  expect(failed).toEqual([
    ['key 7', expect.stringContaining('Seven')],
    ['key 9', expect.stringContaining('LIMIT must not be negative')],
  ]);
  expect(await events('apart')).toEqual(keys.filter((key) => key !== 'key 7' && key !== 'key 9').toSorted());
});

test('of one key there is never more than one under way, and they go in the order they came', async () => {
  const workspaceId = await db.newWorkspace();
  const seen: number[] = [];
  let underWay = 0;
  const one = (i: number) =>
    db.inWorkspace(
      workspaceId,
      async (tx) => {
        underWay += 1;
        expect(underWay).toBe(1);
        await tx.now();
        seen.push(i);
        underWay -= 1;
      },
      { sharedBy: 'the same' },
    );
  await Promise.all(Array.from({ length: 10 }, (_, i) => one(i)));
  expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('one that waits for a lock holds up those who go with it, and nobody else', async () => {
  const workspaceId = await db.newWorkspace();
  const key = randomUUID();
  const client = await db.database.pool.connect();
  await client.query('begin');
  await client.query("insert into inbound (workspace_id, source, event) values ($1, 'locked', 'x')", [workspaceId]);
  const waits = db.inWorkspace(workspaceId, (tx) => tx.once('locked', 'x'), { sharedBy: key });
  const other = await db.inWorkspace(workspaceId, (tx) => tx.once('free', 'x'), { sharedBy: 'other' });
  expect(other).toBe(true);
  await client.query('rollback');
  client.release();
  expect(await waits).toBe(true);
});

test('workspaces never share', async () => {
  const ids = await Promise.all([db.newWorkspace(), db.newWorkspace()]);
  const names = await Promise.all(
    ids.flatMap((id) =>
      keys.map((key) => db.inWorkspace(id, async (tx) => (await tx.once('mine', key)) && id, { sharedBy: key })),
    ),
  );
  expect(names).toEqual(ids.flatMap((id) => keys.map(() => id)));
  const { rows } = await db.database.pool.query(
    "select workspace_id, count(*)::int from inbound where source = 'mine' group by workspace_id",
  );
  expect(rows.map(({ count }) => count)).toEqual([many, many]);
});
