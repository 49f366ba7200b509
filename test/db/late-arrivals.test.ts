// What came after the time was over and counts all the same, as the report, the person's card and the candidate's own page name it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noticedOf } from '#core/assess/report/report-log.ts';
import { integrityOf } from '#core/assess/sit/integrity.ts';
import { personCardOf } from '#core/assess/show/person-views.ts';
import { en } from '#core/text/en.ts';
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
  const noticed = () => db.inWorkspace(workspace, async (tx) => noticedOf(tx, (await tx.attempt(attempts[0]!))!, en));

  // 30 minutes, half as much again, and 5 given back: the time was over 50 minutes ago.
  await pool.query(`update response set saved_at = now() - interval '10 minutes'`);
  expect((await noticed()).map(({ text }) => text)).toEqual([expect.stringContaining('question 1 came 40 min after')]);
  await pool.query(`update response set saved_at = now() - interval '55 minutes'`);
  expect(await noticed()).toEqual([]);
});

test('the team and the candidate are told how late a counted answer came; what was kept beside it is told as that alone', async () => {
  const workspace = await db.newWorkspace();
  const { assessmentId, attempts } = await submitted(db.inWorkspace, workspace, 1);
  const [id] = attempts;
  const { pool } = db.database;
  const of = [assessmentId];
  await pool.query('update assessment_version set time_limit_minutes = 30 where assessment_id = $1', of);
  await pool.query(
    `update attempt set clock_started_at = now() - interval '100 minutes', state = 'scored' where assessment_id = $1`,
    of,
  );
  const ask = () =>
    db.inWorkspace(workspace, async (tx) => {
      const attempt = (await tx.attempt(id!))!;
      const questions = await tx.items(assessmentId, 1);
      return {
        team: await integrityOf(tx, attempt, { t: en }),
        own: (await integrityOf(tx, attempt, { questions })).sightings,
        report: (await noticedOf(tx, attempt, en)).map(({ text }) => text),
        card: JSON.stringify(await personCardOf(tx, id!, (await tx.membersWithRole(['admin']))[0]!)),
      };
    });

  await pool.query(`update response set saved_at = now() - interval '10 minutes' where attempt_id = $1`, [id]);
  const late = [{ kind: 'late', number: 1, minutes: 60 }];
  const told = await ask();
  expect(told).toMatchObject({ team: { tier: 'some', sightings: late }, own: late });
  expect(told.card).toContain('arrived 60 minutes after the time');
  // The row of an answer that was typed too late holds nothing that counts.
  await pool.query(`update response set answer = null, revision = 0, late_at = saved_at where attempt_id = $1`, [id]);
  expect(await ask()).toMatchObject({
    team: { tier: 'none' },
    own: [],
    report: ['Question 1 was changed after the time was over, and this is not scored.'],
  });
});
