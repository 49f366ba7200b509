// PostgreSQL loses a process and recovers, again and again, while candidates type: what was acknowledged is there.
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App } from '../standins/app.ts';
import { inLong } from '../standins/long.ts';
import { outboxOf } from '../standins/outbox.ts';
import { recruiterIn } from '../standins/recruiter.ts';
import { expectKept, newAnswered, sitDown, typeOn } from '../standins/typist.ts';

const people = 8;
const kills = inLong(5, 10);

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.stop());

test(`with ${kills} crashes no acknowledged answer is lost, and the pools heal by themselves`, async () => {
  const recruiter = recruiterIn(app.slack);
  await recruiter.open();
  const links = await recruiter.invite(
    Array.from({ length: people }, (_, i) => ({ name: `Person ${i}`, email: `person${i}@post.example` })),
  );
  const [stopping, answered] = [new AbortController(), newAnswered()];
  const seats = await Promise.all(links.map(sitDown));
  const typing = seats.map((seat) => typeOn(seat, { stopping: stopping.signal, ...answered }));
  const longest = await crashes().finally(() => stopping.abort());
  const { statuses } = answered;

  await Promise.all(typing);
  await expectKept(seats);
  expect([...statuses.keys()].filter((status) => status !== 200 && status !== 503)).toEqual([]);
  expect(statuses.get(503) ?? 0).toBeGreaterThan(0);
  expect(longest).toBeLessThan(10_000);
}, 180_000);

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
