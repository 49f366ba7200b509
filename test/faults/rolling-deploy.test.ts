// A new version takes over while candidates write, brings the schema up to date, and is taken back: behind one address, nobody notices.
import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectWhole, healed } from '../standins/whole.ts';
import { freePort, startApp, type App } from '../standins/app.ts';
import { ended, startBeside } from '../standins/beside.ts';
import { anAnswer, candidateAt, type Exchange } from '../standins/candidate.ts';
import { startLine, type Line } from '../standins/line.ts';
import { readOn, watchLocks } from '../standins/locks.ts';
import { figure, inLong, isLong } from '../standins/long.ts';
import { nextVersion, type NextVersion } from '../standins/next-version.ts';
import { outboxOf } from '../standins/outbox.ts';
import { recruiterIn } from '../standins/recruiter.ts';

const people = inLong(10, 100);
const phaseMs = inLong(1_500, 20_000);
/** Links that one answer in Slack shows. */
const inOneGo = 25;
/** The page saves what was typed when there is a pause of about as long. */
const betweenSavesMs = inLong(400, 1_000);
/** With jobs under way, as any SIGTERM. */
const mostEndingMs = 25_000;
/** As long as a backup or somebody’s report may read. */
const readerMs = 3_000;
/** The page’s own pauses before it asks again, while it gets no answer or a busy one. */
const waits = [1_000, 2_000, 4_000];

const emailOf = (name: string) => `${name.toLowerCase().replace(' ', '')}@post.example`;

/** What a version may do to a schema on which the one before goes on. */
const migrations = {
  '901-expands.sql': `alter table response add column next_seen timestamptz;
    alter table attempt add column next_mark int not null default 0;`,
  '902-expands.sql': `create table next_note (
      id uuid primary key, workspace_id uuid not null references workspace, attempt_id uuid not null references attempt);
    create index next_note_of on next_note (attempt_id);
    create index response_next on response (next_seen);
    alter table next_note enable row level security;
    grant select, insert, update, delete on next_note to shortlist_app;
    create policy of_workspace on next_note using (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid);`,
};

let app: App;
let line: Line;
let next: NextVersion;
let db: ReturnType<typeof outboxOf>;
const started: ChildProcess[] = [];

beforeAll(async () => {
  line = await startLine(0);
  next = await nextVersion(migrations);
  app = await startApp({ PUBLIC_URL: `http://127.0.0.1:${line.port}` }, isLong ? 'web' : 'all');
  db = outboxOf(app.databaseUrl);
});
afterAll(async () => {
  for (const one of started) await ended(one);
  await line?.stop();
  await db?.close();
  await app?.stop();
  await next?.remove();
});

type Version = { port: number; processes: ChildProcess[] };

/** A web half of a version and, in the long form, its worker, once they run; else the worker of before works throughout. */
async function startVersion(folder?: string): Promise<Version> {
  const port = await freePort();
  const env = { DATABASE_URL: app.databaseUrl, PORT: String(port) };
  const options = { env, ...(folder === undefined ? {} : { folder }) };
  const roles = isLong ? (['web', 'worker'] as const) : (['web'] as const);
  const processes = await Promise.all(roles.map((role) => startBeside(app, role, options)));
  started.push(...processes);
  return { port, processes };
}

/** New requests go to `to`; `from` is asked to end, its web half with nothing left open, its worker as soon as its jobs let it. */
async function moveOver(from: Version, to: Version): Promise<void> {
  line.leadTo(to.port);
  const since = performance.now();
  await Promise.all(from.processes.map((one) => ended(one)));
  expect(performance.now() - since).toBeLessThan(mostEndingMs);
  expect(from.processes[0]!.exitCode).toBe(0);
}

type Traffic = { asked: number; again: number; longestMs: number; failed: string[] };

/** As the page asks: again while the server is busy or not there, and what is refused is refused. */
async function asked(traffic: Traffic, what: string, ask: () => Promise<Exchange>): Promise<Exchange> {
  const from = performance.now();
  for (let turn = 0; ; turn += 1) {
    traffic.asked += 1;
    const reply: Exchange = await ask().catch(() => ({ status: 0, body: undefined }));
    const isBusy = reply.status === 0 || reply.status >= 500 || reply.status === 429 || reply.status === 408;
    const wait = waits[turn];
    if (!isBusy || wait === undefined) {
      traffic.longestMs = Math.max(traffic.longestMs, performance.now() - from);
      if (reply.status !== 200) traffic.failed.push(`${what}: ${reply.status} ${JSON.stringify(reply.body)}`);
      return reply;
    }
    traffic.again += 1;
    await pause(wait);
  }
}

type Sitting = { traffic: Traffic; name: string; begin: Promise<void>; end: Promise<void> };

/** From the link to the last click; in between, each answer is written on until `end`. */
async function take(link: string, { traffic, name, begin, end }: Sitting): Promise<void> {
  const candidate = candidateAt(link);
  const ask = (what: string, how: () => Promise<Exchange>) => asked(traffic, what, how);
  await begin;
  await pause(Math.random() * 1_000);
  await ask('start', () => candidate.agree());
  await ask('intake', () => candidate.introduce(name, emailOf(name)));
  await ask('cv', () => candidate.ask('POST', '/cv/skip'));
  const { questions } = (await ask('page', () => candidate.ask('GET', ''))).body as Awaited<
    ReturnType<typeof candidate.page>
  >;
  const written = questions.filter(({ kind }) => kind === 'long' || kind === 'short');
  const over = new AbortController();
  void end.then(() => over.abort());
  const last: Record<string, string> = {};
  for (let revision = 1; !over.signal.aborted || revision <= written.length; revision += 1) {
    const item = written[revision % written.length]!;
    const text = `${name}, revision ${revision}: I read the log, then the plan of the query, and write down what I saw.`;
    await ask('answer', () => candidate.answer(item.id, anAnswer(item, text), revision));
    last[item.id] = text;
    await pause(betweenSavesMs * (0.5 + Math.random()));
  }
  const { answers } = await candidate.page();
  for (const [id, text] of Object.entries(last)) expect(answers[id]?.answer).toMatchObject({ text });
  await ask('submit', () => candidate.submit());
}

test(
  `${people} candidates write while a new version takes over and is taken back`,
  async ({ task }) => {
    const old = await startVersion();
    line.leadTo(old.port);
    const recruiter = recruiterIn(app.slack);
    await recruiter.open();
    const names = Array.from({ length: people }, (_, i) => `Person ${i}`);
    const links: string[] = [];
    for (let i = 0; i < people; i += inOneGo)
      links.push(
        ...(await recruiter.invite(names.slice(i, i + inOneGo).map((name) => ({ name, email: emailOf(name) })))),
      );
    const traffic: Traffic = { asked: 0, again: 0, longestMs: 0, failed: [] };
    const steps = Array.from({ length: 4 }, () => Promise.withResolvers<void>());
    // Some begin and finish under each version, the others go on from one to the next.
    const sittings = links.map((link, i) =>
      take(link, {
        traffic,
        name: names[i]!,
        begin: steps[i % 3]!.promise,
        end: steps[i % 2 === 0 ? 3 : (i % 3) + 1]!.promise,
      }),
    );
    const locks = await watchLocks(app.databaseUrl);

    steps[0]!.resolve();
    await pause(phaseMs);
    const reading = readOn(app.databaseUrl, 'response', readerMs);
    const newer = await startVersion(next.folder);
    await moveOver(old, newer);
    await reading;
    steps[1]!.resolve();
    await pause(phaseMs);
    const again = await startVersion();
    await moveOver(newer, again);
    steps[2]!.resolve();
    await pause(phaseMs);
    steps[3]!.resolve();
    await Promise.all(sittings);

    const longestLockMs = await locks.stop();
    const applied = await db.ask<{ name: string }>(`select name from migration where name > '9' order by name`);
    expect(applied.map(({ name }) => name)).toEqual(Object.keys(migrations));
    expect(traffic.failed).toEqual([]);
    expect(longestLockMs).toBeLessThan(2_000);
    await recruiter.see(new RegExp(`${people} of ${people} finished(?!.*being scored)`, 'u'), inLong(60_000, 400_000));
    await healed(app, 60_000);
    await expectWhole(app);
    figure(
      task,
      `0 of ${traffic.asked} failed, ${traffic.again} asked again, longest lock ${Math.round(longestLockMs)} ms, longest answer ${Math.round(traffic.longestMs)} ms`,
    );
  },
  inLong(120_000, 900_000),
);
