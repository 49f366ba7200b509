// A pause between two parts costs nothing of the questions’ time limit, however long it is.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App } from '../standins/app.ts';
import { candidateAt } from '../standins/candidate.ts';
import { outboxOf } from '../standins/outbox.ts';
import { job, recruiterIn } from '../standins/recruiter.ts';

const limitSeconds = 30 * 60;

let app: App;
let db: ReturnType<typeof outboxOf>;
let link = '';

beforeAll(async () => {
  app = await startApp();
  db = outboxOf(app.databaseUrl);
  const recruiter = recruiterIn(app.slack);
  await recruiter.say('/assess new');
  await recruiter.fillIn({ title: 'Backend Developer', job, limit: '30' });
  await recruiter.press(await recruiter.see(/Draft: /u, 60_000), 'approve');
  await recruiter.see(/or share one link with all/u);
  [link = ''] = await recruiter.invite([{ name: 'Amara Osei', email: 'amara@post.example' }]);
});
afterAll(async () => {
  await db?.close();
  await app?.stop();
});

/** As if everything so far had been done so long ago. */
const daysPass = (days: number) =>
  db.ask(
    `update attempt set started_at = started_at - make_interval(days => $1),
       intake_at = intake_at - make_interval(days => $1), last_seen_at = last_seen_at - make_interval(days => $1)`,
    [days],
  );

test('a pause of days before the questions leaves the whole time limit, and another device finds the same place', async () => {
  const amara = candidateAt(link);
  await amara.agree();
  await amara.introduce('Amara Osei', 'amara@post.example');
  await daysPass(2);
  await amara.ask('POST', '/cv/skip');
  const before = await amara.page();
  await daysPass(2);
  // What open pages, and those on another device, ask for meanwhile.
  await amara.ask('POST', '/look', {});
  await amara.ask('POST', '/alive', { offlineMs: 0 });
  const { now: _, ...after } = await candidateAt(link).page();

  expect(after).toEqual({ ...before, now: undefined });
  expect(after.parts.map(({ done }) => done)).toEqual([true, true, false]);
  expect(after.clock).toEqual({ secondsLeft: limitSeconds, givenBackSeconds: 0, running: false });
  expect(after.questions).toEqual([]);
  await amara.ask('POST', '/clock', {});
  const { clock } = await amara.page();
  expect(clock?.running).toBe(true);
  expect(clock?.secondsLeft).toBeGreaterThan(limitSeconds - 10);
});

test('once the questions are begun the time goes on, and beginning again gives none back', async () => {
  const amara = candidateAt(link);
  await db.ask(`update attempt set clock_started_at = clock_started_at - make_interval(mins => 10)`, []);
  await amara.ask('POST', '/clock', {});

  const { clock } = await amara.page();
  expect(clock?.secondsLeft).toBeLessThanOrEqual(limitSeconds - 600);
});
