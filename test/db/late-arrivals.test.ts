// What came after the time was over and counts all the same, as the report names it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noticedOf } from '#core/assess/report/report-log.ts';
import { startDatabase, submitted, type TestDatabase } from '../standins/database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await startDatabase();
});
afterAll(() => db?.stop());

test('an answer that came long after the end is named with its minutes, extra time and what was given back allowed for', async () => {
  const workspace = await db.newWorkspace();
  const { assessmentId, attempts } = await submitted(db.inWorkspace, workspace, 1);
  const { pool } = db.database;
  await pool.query('update assessment_version set time_limit_minutes = 30 where assessment_id = $1', [assessmentId]);
  await pool.query(`update attempt set clock_started_at = now() - interval '100 minutes', given_back_ms = 300000`);
  await pool.query('update invitation set extra_time_percent = 50');
  const noticed = () => db.inWorkspace(workspace, async (tx) => noticedOf(tx, (await tx.attempt(attempts[0]!))!));

  // 30 minutes, half as much again, and 5 given back: the time was over 50 minutes ago.
  await pool.query(`update response set saved_at = now() - interval '10 minutes'`);
  expect((await noticed()).map(({ text }) => text)).toEqual([expect.stringContaining('question 1 came 40 min after')]);
  await pool.query(`update response set saved_at = now() - interval '55 minutes'`);
  expect(await noticed()).toEqual([]);
});
