// The queue loses, doubles or doesn't know a job: the outbox heals what is lost, and each effect comes once.
import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Permanent } from '#core/errors.ts';
import { redisBackend } from '#worker/queue/backend.ts';
import { startCountedJobs, type CountedJobs } from '../standins/counted-jobs.ts';
import { inLong } from '../standins/long.ts';
import { startRedis, type TestRedis } from '../standins/redis.ts';
import { until } from '../standins/until.ts';

const restarts = inLong(3, 10);

let redis: TestRedis;
let admin: Redis;
let jobs: CountedJobs;

/** This one is refused for good. */
const poison = randomUUID();
/** The first who does this one stops in the middle until it is let go. */
const held = randomUUID();
let letGo: (() => void) | undefined;

beforeAll(async () => {
  redis = await startRedis();
  admin = new Redis(redis.url);
  admin.on('error', () => {});
  jobs = await startCountedJobs(redis.url, async (count, id) => {
    if (id === poison) throw new Permanent('It can never be done.');
    if (id === held && !letGo) await new Promise<void>((go) => (letGo = go));
    await count();
  });
});
afterAll(async () => {
  await jobs?.stop();
  admin?.disconnect();
  await redis?.stop();
});

const query = <Row extends object>(text: string, values: unknown[] = []) =>
  jobs.db.database.pool.query<Row>(text, values);

test('a Redis that may drop jobs is refused, with the mend', async () => {
  await admin.config('SET', 'maxmemory-policy', 'allkeys-lru');
  await expect(redisBackend(redis.url)).rejects.toThrow(/config set maxmemory-policy noeviction/u);
  await admin.config('SET', 'maxmemory-policy', 'noeviction');
});

test('after FLUSHALL every job comes back and is done once', async () => {
  const ids = Array.from({ length: 50 }, () => randomUUID());
  jobs.relay();
  for (const id of ids) await jobs.ask(id);
  await until(async () => ((await jobs.states())['enqueued'] === 50 ? true : undefined), 20_000);
  await admin.flushall();
  jobs.runner();
  await until(async () => ((await jobs.states())['done'] === 50 ? true : undefined), 60_000);
  expect((await jobs.counted()).toSorted()).toEqual(ids.toSorted());
}, 100_000);

test('a job that is added again after it was done has no second effect', async () => {
  const { rows } = await query<{ id: number; payload: Record<string, string> }>(
    'select id, payload from outbox limit 20',
  );
  const before = (await jobs.counted()).length;
  const again = rows.map(({ id, payload }) => ({
    name: 'update-card',
    data: { outboxId: id, workspaceId: jobs.workspace, payload },
  }));
  await jobs.queues.deliver.addBulk(again);
  await jobs.ask(randomUUID());
  await until(async () => ((await jobs.counted()).length > before ? true : undefined), 20_000);
  expect((await jobs.counted()).length).toBe(before + 1);
});

test('a job that can never be done is dead with its problem, and holds up no other', async () => {
  await jobs.ask(poison);
  await until(async () => ((await jobs.states())['dead'] === 1 ? true : undefined), 20_000);
  const { rows } = await query<{ problem: string }>(`select problem from outbox where state = 'dead'`);
  expect(rows[0]?.problem).toContain('It can never be done.');
});

test('a job of a newer version waits, and isn’t failed', async () => {
  const jobId = 'newer-1';
  const data = { outboxId: 0, workspaceId: jobs.workspace, payload: {} };
  await jobs.queues.work.addBulk([{ name: 'a-job-of-tomorrow', data, opts: { jobId } }]);
  const delayed = async () => (await (await jobs.queues.work.getJob(jobId))?.getState()) === 'delayed' || undefined;
  expect(await until(delayed, 20_000)).toBe(true);
});

test('with LISTEN cut, jobs are found by polling within five seconds', async () => {
  await query(
    `select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen outbox' and pid <> pg_backend_pid()`,
  );
  const id = randomUUID();
  await jobs.ask(id);
  const found = async () => (await jobs.counted()).includes(id) || undefined;
  expect(await until(found, 5_000)).toBe(true);
});

test('who was stopped in the middle of a job and wakes after another has done it changes nothing', async () => {
  await jobs.ask(held);
  await until(async () => (letGo ? true : undefined), 20_000);
  const { rows } = await query<{ id: number; payload: Record<string, string> }>(
    `select id, payload from outbox where key = $1`,
    [held],
  );
  const [{ id, payload }] = rows as [(typeof rows)[number]];
  await jobs.queues.work.addBulk([
    { name: 'update-card', data: { outboxId: id, workspaceId: jobs.workspace, payload } },
  ]);
  const times = async () => (await jobs.counted()).filter((id) => id === held).length;
  await until(async () => ((await times()) === 1 ? true : undefined), 20_000);
  letGo?.();
  await new Promise((go) => setTimeout(go, 500));
  expect(await times()).toBe(1);
});

test.each([
  [`killed and started again ${restarts} times`, () => again(() => redis.restart(500))],
  ['silent for fifteen seconds', () => redis.silence(15_000)],
] as const)(
  'while Redis is %s no job is lost or done twice, and the same processes go on',
  async (_, fault) => {
    const before = new Set(await jobs.counted());
    const ids = Array.from({ length: 60 }, () => randomUUID());
    const asking = (async () => {
      for (const id of ids) {
        await jobs.ask(id);
        await new Promise((go) => setTimeout(go, 50));
      }
    })();
    await Promise.all([asking, fault()]);
    const done = async () => (await jobs.counted()).filter((id) => !before.has(id));
    await until(async () => ((await done()).length >= ids.length ? true : undefined), 75_000);
    expect((await done()).toSorted()).toEqual(ids.toSorted());
  },
  120_000,
);

async function again(deed: () => Promise<void>): Promise<void> {
  for (let i = 0; i < restarts; i += 1) {
    await deed();
    await new Promise((go) => setTimeout(go, 1_000));
  }
}
