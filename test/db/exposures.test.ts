import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDatabase, submitted, type TestDatabase } from '../standins/database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await startDatabase();
});
afterAll(() => db?.stop());

test('each question counts the candidates of its own workspace to whom it was given, and no trial', async () => {
  const [ours, theirs] = [await db.newWorkspace(), await db.newWorkspace()];
  const { attempts } = await submitted(db.inWorkspace, ours, 3);
  await submitted(db.inWorkspace, theirs, 1);
  await db.database.pool.query('update attempt set trial = true where id = $1', [attempts[0]]);
  expect([...(await db.inWorkspace(ours, (tx) => tx.exposures()))]).toEqual([['test', 2]]);
  expect([...(await db.inWorkspace(ours, (tx) => tx.exposures('bank:another')))]).toEqual([]);
});
