// What one call of `inWorkspace` promises, though nobody waits for it to begin.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { WorkspaceId } from '#core/model/ids.ts';
import { startDatabase, type TestDatabase } from '../standins/database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await startDatabase();
});
afterAll(() => db?.stop());

const kept = async (source: string) =>
  (await db.database.pool.query('select 1 from inbound where source = $1', [source])).rowCount;

test('what is asked together is done together, and undone together when one of it fails', async () => {
  const workspaceId = await db.newWorkspace();
  const events = ['1', '2', '3'];
  await db.inWorkspace(workspaceId, (tx) => Promise.all(events.map((event) => tx.once('kept', event))));
  expect(await kept('kept')).toBe(3);
  const failing = db.inWorkspace(workspaceId, (tx) =>
    Promise.all([tx.once('undone', '1'), tx.auditOf('nothing', -1), tx.once('undone', '2')]),
  );
  await expect(failing).rejects.toThrow(/LIMIT must not be negative/u);
  expect(await kept('undone')).toBe(0);
});

test('a statement that failed and was forgotten undoes all the same, and is told', async () => {
  const workspaceId = await db.newWorkspace();
  const forgetful = db.inWorkspace(workspaceId, async (tx) => {
    await tx.once('forgotten', '1');
    await tx.auditOf('nothing', -1).catch(() => {});
  });
  await expect(forgetful).rejects.toThrow(/had failed/u);
  expect(await kept('forgotten')).toBe(0);
});

test('nothing is asked outside a workspace: what is no workspace’s id is refused before it reaches the database', async () => {
  const odd = "'; reset role; --" as WorkspaceId;
  await expect(db.inWorkspace(odd, (tx) => tx.workspace())).rejects.toThrow(/no workspace/u);
});

test('a table that changes while statements are prepared costs no request', async () => {
  const workspaceId = await db.newWorkspace();
  const name = () => db.inWorkspace(workspaceId, async (tx) => (await tx.workspace()).name);
  expect(await Promise.all(Array.from({ length: 10 }, name))).toEqual(Array(10).fill('Coombe Transit'));
  await db.database.pool.query('alter table workspace add column later text');
  expect(await Promise.all(Array.from({ length: 10 }, name))).toEqual(Array(10).fill('Coombe Transit'));
});

test('what goes on after its transaction has ended is refused, and asks nothing outside the workspace', async () => {
  const workspaceId = await db.newWorkspace();
  let late: Promise<unknown> | undefined;
  const failing = db.inWorkspace(workspaceId, (tx) => {
    late = tx.once('early', '1').then(async () => {
      await failing.catch(() => {});
      return tx.once('late', '1');
    });
    return Promise.all([late, tx.auditOf('nothing', -1)]);
  });
  await expect(failing).rejects.toThrow(/LIMIT must not be negative/u);
  await expect(late).rejects.toThrow(/has ended/u);
  expect(await kept('late')).toBe(0);
});
