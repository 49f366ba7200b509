// The worker is killed at random points, again and again, while forty people wait for their scores.
import type { ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bank } from '#core/authoring/bank.ts';
import { startApp, type App } from '../standins/app.ts';
import { ended, startBeside } from '../standins/beside.ts';
import { candidateAt, anAnswer } from '../standins/candidate.ts';
import { inLong } from '../standins/long.ts';
import { everythingIn, recruiterIn } from '../standins/recruiter.ts';
import { startRedis } from '../standins/redis.ts';

const people = 40;
const kills = inLong(10, 50);

/** Sentences of the bank's own answers, shuffled by number, so that every person's text is another one. */
const sentences = bank.flatMap(({ item }) =>
  'rubric' in item ? item.rubric.references.flatMap((text) => text.split('. ')) : [],
);
const textOf = (person: number) =>
  Array.from({ length: 6 }, (_, i) => sentences[(person * 7 + i * 13) % sentences.length]).join('. ');

describe.each(['PostgreSQL', 'Redis'] as const)('on %s', (backend) => {
  let app: App;
  let redis: { url: string; stop(): Promise<void> } | undefined;
  let database: pg.Client;

  beforeAll(async () => {
    redis = backend === 'Redis' ? await startRedis() : undefined;
    app = await startApp(redis ? { REDIS_URL: redis.url } : {}, 'web');
    database = new pg.Client({ connectionString: app.databaseUrl });
    await database.connect();
  });
  afterAll(async () => {
    await database?.end();
    await app?.stop();
    await redis?.stop();
  });

  test(
    `every attempt is scored once and the card is right, after ${kills} kills`,
    async () => {
      const recruiter = recruiterIn(app.slack);
      const first = await startBeside(app, 'worker');
      await recruiter.open();
      const links = await recruiter.invite(
        Array.from({ length: people }, (_, i) => ({ name: `Person ${i}`, email: `person${i}@post.example` })),
      );
      first.kill('SIGKILL');
      for (const [i, link] of links.entries()) await sitFor(link, i);

      for (let i = 0; i < kills; i += 1) await killAfter(await startBeside(app, 'worker'), randomInt(50, 900));
      const last = await startBeside(app, 'worker');
      const card = await recruiter.see(new RegExp(`${people} of ${people} finished(?!.*being scored)`, 'u'), 150_000);
      await expect
        .poll(() => count(`select count(*) from outbox where state in ('pending', 'enqueued') and run_at < now()`), {
          timeout: 60_000,
        })
        .toBe(0);
      await ended(last);

      expect(await count(`select count(*) from attempt where state = 'scored'`)).toBe(people);
      expect(await count(`select count(*) from audit_log where action = 'scored'`)).toBe(people);
      expect(await count(`select count(*) from outbox where state = 'dead'`)).toBe(0);
      expect(await count(`select count(*) from file where kind = 'report'`)).toBe(people);
      expect(everythingIn(card)).toMatch(/Person \d+/u);
    },
    inLong(300_000, 900_000),
  );

  async function count(query: string): Promise<number> {
    const { rows } = await database.query<{ count: string }>(query);
    return Number(rows[0]?.count);
  }
});

async function sitFor(link: string, person: number): Promise<void> {
  const candidate = candidateAt(link);
  await candidate.agree();
  await candidate.introduce(`Person ${person}`, `person${person}@post.example`);
  for (const item of (await candidate.page()).questions)
    await candidate.answer(item.id, anAnswer(item, textOf(person), person % 3));
  expect((await candidate.submit()).status).toBe(200);
}

async function killAfter(child: ChildProcess, ms: number): Promise<void> {
  await new Promise((done) => setTimeout(done, ms));
  await ended(child, 'SIGKILL');
}
