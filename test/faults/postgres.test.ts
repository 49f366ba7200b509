// PostgreSQL loses a process and recovers, again and again, while candidates type: what was acknowledged is there.
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App } from '../standins/app.ts';
import { candidateAt } from '../standins/candidate.ts';
import { outboxOf } from '../standins/outbox.ts';
import { recruiterIn } from '../standins/recruiter.ts';

const people = 8;
const kills = 5;

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.stop());

type Saved = { text: string; revision: number };

test(`with ${kills} crashes no acknowledged answer is lost, and the pools heal by themselves`, async () => {
  const recruiter = recruiterIn(app.slack);
  await recruiter.open();
  const links = await recruiter.invite(
    Array.from({ length: people }, (_, i) => ({ name: `Person ${i}`, email: `person${i}@post.example` })),
  );
  const stopping = new AbortController();
  const statuses = new Map<number, number>();
  const seats = await Promise.all(links.map(sitDown));
  const typing = seats.map((seat) => typeOn(seat, { stopping: stopping.signal, statuses }));
  const longest = await crashes().finally(() => stopping.abort());
  const saved = await Promise.all(typing);

  for (const { link, item, last } of saved) {
    const kept = (await candidateAt(link).page()).answers[item];
    expect(kept).toMatchObject({ answer: { text: last.text }, revision: last.revision });
  }
  expect([...statuses.keys()].filter((status) => status !== 200 && status !== 503)).toEqual([]);
  expect(statuses.get(503) ?? 0).toBeGreaterThan(0);
  expect(longest).toBeLessThan(10_000);
}, 180_000);

type Seat = { link: string; item: string; kind: 'short' | 'long'; person: number };

async function sitDown(link: string, person: number): Promise<Seat> {
  const candidate = candidateAt(link);
  await candidate.agree();
  await candidate.introduce(`Person ${person}`, `person${person}@post.example`);
  await candidate.ask('POST', '/cv/skip');
  for (const { id, kind } of (await candidate.page()).questions)
    if (kind === 'short' || kind === 'long') return { link, item: id, kind, person };
  throw new Error('The draft has no question to write an answer to.');
}

type Watched = { stopping: AbortSignal; statuses: Map<number, number> };

/** Types on and on; a save that wasn’t acknowledged is sent again as it was, as the page does. */
async function typeOn({ link, item, kind, person }: Seat, { stopping, statuses }: Watched) {
  const candidate = candidateAt(link);
  let last: Saved = { text: '', revision: 0 };
  while (!stopping.aborted) {
    const next = { text: `${last.revision + 1} sentences of person ${person}`, revision: last.revision + 1 };
    const { status } = await candidate.answer(item, { kind, text: next.text }, next.revision);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (status === 200) last = next;
    await pause(50);
  }
  return { link, item, last };
}

/** A server process that is killed takes all others along, and PostgreSQL recovers from its log. Resolves with the longest time in ms that the product wasn’t ready. */
async function crashes(): Promise<number> {
  let longest = 0;
  for (let i = 0; i < kills; i += 1) {
    await pause(1_500);
    const db = outboxOf(app.databaseUrl);
    const [victim] = await db.ask<{ pid: number }>('select pg_backend_pid() as pid');
    const since = performance.now();
    process.kill(victim!.pid, 'SIGKILL');
    await recovered(db);
    await db.close();
    while (!(await fetch(`${app.url}/readyz`)).ok) await pause(50);
    longest = Math.max(longest, performance.now() - since);
  }
  await pause(1_000);
  return longest;
}

/** Resolves once PostgreSQL answers again; a while after the crash it may still answer because nobody has told it. */
async function recovered({ ask }: Pick<ReturnType<typeof outboxOf>, 'ask'>): Promise<void> {
  await pause(250);
  const answers = () =>
    ask('select 1').then(
      () => true,
      () => false,
    );
  while (!(await answers())) await pause(50);
}
