// Redis has no memory left and refuses every write: candidates and members notice nothing, and what had to wait is done soon after.
import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App } from '../standins/app.ts';
import { ended, startBeside } from '../standins/beside.ts';
import { candidateAt } from '../standins/candidate.ts';
import { inLong } from '../standins/long.ts';
import { recruiterIn } from '../standins/recruiter.ts';
import { startRedis, type TestRedis } from '../standins/redis.ts';
import { expectKept, newAnswered, sitDown, typeOn, type Seat } from '../standins/typist.ts';
import { expectWhole, healed, openJobs } from '../standins/whole.ts';

const people = 8;
const fullMs = inLong(8_000, 300_000);

let app: App;
let redis: TestRedis;
let worker: ChildProcess;

beforeAll(async () => {
  redis = await startRedis();
  app = await startApp({ REDIS_URL: redis.url }, 'web');
  worker = await startBeside(app, 'worker');
});
afterAll(async () => {
  if (worker) await ended(worker);
  await app?.stop();
  await redis?.stop();
});

test(
  `while Redis is full for ${fullMs / 1000} s everybody is answered, and all is done within a minute of its end`,
  async () => {
    const recruiter = recruiterIn(app.slack);
    await recruiter.open();
    const invited = Array.from({ length: people }, (_, i) => ({ name: `Person ${i}`, email: `p${i}@post.example` }));
    const seats = await Promise.all((await recruiter.invite(invited)).map(sitDown));
    const [typing, finishing] = [seats.slice(0, people / 2), seats.slice(people / 2)];

    await allow('1');
    const [stopping, answered] = [new AbortController(), newAnswered()];
    const typists = typing.map((seat) => typeOn(seat, { stopping: stopping.signal, ...answered }));
    await Promise.all(finishing.map(finish));
    await recruiter.say('/assess help');
    await recruiter.see(/\/assess invite/u, 3_000);
    await pause(fullMs);
    const waiting = (await openJobs(app)).length;
    stopping.abort();
    await Promise.all(typists);
    await expectKept(typing);
    await allow('0');
    const ms = await healed(app, 60_000);

    expect(waiting).toBeGreaterThanOrEqual(finishing.length);
    expect([...answered.statuses.keys()]).toEqual([200]);
    expect(percentile99(answered.ms)).toBeLessThan(500);
    await recruiter.see(new RegExp(`${finishing.length} of ${people} finished(?!.*being scored)`, 'u'), 60_000 - ms);
    await expectWhole(app);
  },
  fullMs + 120_000,
);

/** How many bytes of memory Redis may use; 0 is as many as there are. Full, it throws nothing away and refuses to write. */
async function allow(bytes: string): Promise<void> {
  const admin = new Redis(redis.url);
  await admin.config('SET', 'maxmemory', bytes, 'maxmemory-policy', 'noeviction');
  admin.disconnect();
}

async function finish({ link }: Seat): Promise<void> {
  expect((await candidateAt(link).submit()).status).toBe(200);
}

const percentile99 = (ms: number[]) => ms.toSorted((a, b) => a - b)[Math.ceil(ms.length * 0.99) - 1];
