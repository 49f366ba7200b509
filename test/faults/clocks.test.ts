// Processes whose calendar is wrong by an hour or by days: deadlines and time left are the database’s, so nobody loses time.
import { spawn, type ChildProcess } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort, startApp, type App } from '../standins/app.ts';
import { ended, startBeside } from '../standins/beside.ts';
import { candidateAt } from '../standins/candidate.ts';
import { outboxOf } from '../standins/outbox.ts';
import { recruiterIn } from '../standins/recruiter.ts';
import { until } from '../standins/until.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const limitMinutes = 30;
const shifted = fileURLToPath(new URL('../standins/shifted-clock.mjs', import.meta.url));

let app: App;
let db: ReturnType<typeof outboxOf>;
let link = '';
const started: ChildProcess[] = [];

beforeAll(async () => {
  app = await startApp({}, 'web');
  db = outboxOf(app.databaseUrl);
  await startOff('worker', 3 * dayMs);
  const recruiter = recruiterIn(app.slack);
  await recruiter.open();
  [link = ''] = await recruiter.invite([{ name: 'Amara Osei', email: 'amara@post.example' }]);
  await db.ask('update assessment set time_limit_minutes = $1', [limitMinutes]);
  await db.ask('update assessment_version set time_limit_minutes = $1', [limitMinutes]);
  await db.ask(`update assessment set closes_at = clock_timestamp() + interval '1 day'`);
  const candidate = candidateAt(link);
  await candidate.agree();
  await candidate.introduce('Amara Osei', 'amara@post.example');
  await candidate.ask('POST', '/clock');
});
afterAll(async () => {
  for (const one of started) await ended(one);
  await db?.close();
  await app?.stop();
});

/** A process of its own on the same data, once it runs; returns its address. */
async function startOff(role: 'web' | 'worker', offMs: number): Promise<string> {
  const port = String(await freePort());
  const env = { DATABASE_URL: app.databaseUrl, PORT: port, CLOCK_OFF_MS: String(offMs) };
  started.push(await startBeside(app, role, { env, preload: shifted }));
  return `http://127.0.0.1:${port}`;
}

test.each([
  ['an hour ahead', hourMs],
  ['an hour behind', -hourMs],
  ['three days ahead', 3 * dayMs],
  ['three days behind', -3 * dayMs],
])(
  'a server whose clock is %s shows the time that is left, and the deadline that holds',
  async (_, offMs) => {
    const url = await startOff('web', offMs);
    const there = candidateAt(url + new URL(link).pathname);

    const [mine, theirs] = [await candidateAt(link).page(), await there.page()];

    expect(Math.abs(theirs.clock!.secondsLeft - mine.clock!.secondsLeft)).toBeLessThanOrEqual(1);
    expect(Math.abs(Date.parse(theirs.now) - Date.now())).toBeLessThan(1_000);
    expect(theirs.closesAt).toBe(mine.closesAt);
    const item = theirs.questions.find(({ kind }) => kind === 'short' || kind === 'long')!;
    const answer = { kind: item.kind as 'long', text: 'I would read the plan first.' };
    const { revision = 0 } = theirs.answers[item.id] ?? {};
    expect((await there.answer(item.id, answer, revision + 1)).status).toBe(200);
    await ended(started.pop()!);
  },
  60_000,
);

test('a worker whose clock is three days ahead closes nothing and reminds nobody early', async () => {
  const { id } = (await db.ask<{ id: string }>('select id from assessment'))[0]!;
  await db.ask(
    `insert into outbox (workspace_id, name, payload, key) select workspace_id, 'close-assessment', $1, 'early' from assessment`,
    [JSON.stringify({ assessmentId: id })],
  );

  await until(async () => (await db.ask(`select from outbox where key = 'early' and state = 'done'`))[0], 30_000);

  expect(await db.ask(`select state from assessment`)).toEqual([{ state: 'open' }]);
  expect(await db.ask(`select from outbox where name = 'send-reminder'`)).toEqual([]);
  expect((await db.waiting('remind-candidates')).length).toBeGreaterThan(0);
}, 60_000);

test.each([
  ['ahead of', 3 * dayMs],
  ['behind', -hourMs],
])(
  'the doctor of a machine whose clock is %s the database’s says so',
  async (said, offMs) => {
    const env = { ...process.env, ...app.env, DATABASE_URL: app.databaseUrl, CLOCK_OFF_MS: String(offMs) };
    const doctor = spawn(process.execPath, ['--import', shifted, 'cli.ts', 'doctor'], {
      cwd: new URL('../..', import.meta.url),
      env,
    });
    expect(await text(doctor.stdout)).toMatch(new RegExp(`${Math.abs(offMs) / 1000} s ${said} the database’s`, 'u'));
  },
  60_000,
);
