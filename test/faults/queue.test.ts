// The queue loses, doubles or doesn't know a job: the outbox heals what is lost, and each effect comes once.
import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Permanent } from '#core/errors.ts';
import type { WorkspaceId } from '#core/model/ids.ts';
import { queuesOf, redisBackend, type Backend, type BullQueue, type QueueName } from '#worker/queue/backend.ts';
import { startRelay } from '#worker/queue/relay.ts';
import { startRunner, type Handlers } from '#worker/queue/runner.ts';
import { startDatabase, type TestDatabase } from '../standins/database.ts';
import { startRedis, type TestRedis } from '../standins/redis.ts';
import { until } from '../standins/until.ts';

let db: TestDatabase;
let redis: TestRedis;
let admin: Redis;
let backend: Backend;
let queues: Record<QueueName, BullQueue>;
let workspace: WorkspaceId;
const closing: (() => Promise<unknown>)[] = [];
const quiet = { info: () => {}, warn: () => {}, error: () => {} };

/** Every job does the same: it counts, in the transaction of its end; one is refused for good. */
const poison = randomUUID();
/** The first who does this one stops in the middle until it is let go. */
const held = randomUUID();
let letGo: (() => void) | undefined;
const handlers = new Proxy({} as Handlers, {
  get: () => async (run: Parameters<Handlers['update-card']>[0], payload: Record<string, string>) => {
    if (payload['assessmentId'] === poison) throw new Permanent('It can never be done.');
    if (payload['assessmentId'] === held && !letGo) await new Promise<void>((go) => (letGo = go));
    await run.commit((tx) =>
      tx.audit({ actor: 'shortlist', action: 'counted', subject: payload['assessmentId'] ?? '' }),
    );
  },
});

beforeAll(async () => {
  [db, redis] = await Promise.all([startDatabase(), startRedis()]);
  workspace = await db.newWorkspace();
  admin = new Redis(redis.url);
  backend = await redisBackend(redis.url);
  queues = queuesOf(backend);
});
afterAll(async () => {
  for (const close of closing.toReversed()) await close();
  await Promise.all(Object.values(queues).map((queue) => queue.close()));
  await backend.close();
  admin.disconnect();
  await Promise.all([db.stop(), redis.stop()]);
});

const kysely = () => db.database.kysely as unknown as Kysely<never>;
const relay = () => {
  const started = startRelay({ db: kysely(), url: db.url, queues, onError: () => {} });
  closing.push(() => started.close());
};
const runner = () => {
  const parts = { backend, db: kysely(), inWorkspace: db.inWorkspace, handlers, log: quiet };
  const started = startRunner({ ...parts, concurrency: { work: 4, model: 4, deliver: 4 } });
  closing.push(() => started.close());
};
const ask = async (id: string) => {
  await db.inWorkspace(workspace, (tx) => tx.enqueue('update-card', { assessmentId: id as never }, { key: id }));
};
const states = async () => {
  const { rows } = await db.database.pool.query<{ state: string; n: number }>(
    'select state, count(*)::int as n from outbox group by state',
  );
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
};
const counted = async () =>
  (await db.database.pool.query<{ subject: string }>(`select subject from audit_log where action = 'counted'`)).rows;

test('a Redis that may drop jobs is refused, with the mend', async () => {
  await admin.config('SET', 'maxmemory-policy', 'allkeys-lru');
  await expect(redisBackend(redis.url)).rejects.toThrow(/config set maxmemory-policy noeviction/u);
  await admin.config('SET', 'maxmemory-policy', 'noeviction');
});

test('after FLUSHALL every job comes back and is done once', async () => {
  const ids = Array.from({ length: 50 }, () => randomUUID());
  relay();
  for (const id of ids) await ask(id);
  await until(async () => ((await states())['enqueued'] === 50 ? true : undefined), 20_000);
  await admin.flushall();
  runner();
  await until(async () => ((await states())['done'] === 50 ? true : undefined), 60_000);
  expect((await counted()).map(({ subject }) => subject).toSorted()).toEqual(ids.toSorted());
}, 100_000);

test('a job that is added again after it was done has no second effect', async () => {
  const { rows } = await db.database.pool.query<{ id: number; payload: Record<string, string> }>(
    'select id, payload from outbox limit 20',
  );
  const before = (await counted()).length;
  const again = rows.map(({ id, payload }) => ({
    name: 'update-card',
    data: { outboxId: id, workspaceId: workspace, payload },
  }));
  await queues.deliver.addBulk(again);
  await ask(randomUUID());
  await until(async () => ((await counted()).length > before ? true : undefined), 20_000);
  expect((await counted()).length).toBe(before + 1);
});

test('a job that can never be done is dead with its problem, and holds up no other', async () => {
  await ask(poison);
  await until(async () => ((await states())['dead'] === 1 ? true : undefined), 20_000);
  const { rows } = await db.database.pool.query<{ problem: string }>(`select problem from outbox where state = 'dead'`);
  expect(rows[0]?.problem).toContain('It can never be done.');
});

test('a job of a newer version waits, and isn’t failed', async () => {
  const jobId = 'newer-1';
  const data = { outboxId: 0, workspaceId: workspace, payload: {} };
  await queues.work.addBulk([{ name: 'a-job-of-tomorrow', data, opts: { jobId } }]);
  const delayed = async () => (await (await queues.work.getJob(jobId))?.getState()) === 'delayed' || undefined;
  expect(await until(delayed, 20_000)).toBe(true);
});

test('with LISTEN cut, jobs are found by polling within five seconds', async () => {
  await db.database.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen outbox' and pid <> pg_backend_pid()`,
  );
  const id = randomUUID();
  await ask(id);
  const found = async () => (await counted()).some(({ subject }) => subject === id) || undefined;
  expect(await until(found, 5_000)).toBe(true);
});

test('who was stopped in the middle of a job and wakes after another has done it changes nothing', async () => {
  await ask(held);
  await until(async () => (letGo ? true : undefined), 20_000);
  const { rows } = await db.database.pool.query<{ id: number; payload: Record<string, string> }>(
    `select id, payload from outbox where key = $1`,
    [held],
  );
  const [{ id, payload }] = rows as [(typeof rows)[number]];
  await queues.work.addBulk([{ name: 'update-card', data: { outboxId: id, workspaceId: workspace, payload } }]);
  const times = async () => (await counted()).filter(({ subject }) => subject === held).length;
  await until(async () => ((await times()) === 1 ? true : undefined), 20_000);
  letGo?.();
  await new Promise((go) => setTimeout(go, 500));
  expect(await times()).toBe(1);
});

test.each([
  ['killed and started again three times', () => thrice(() => redis.restart(500))],
  ['silent for fifteen seconds', () => redis.silence(15_000)],
] as const)(
  'while Redis is %s no job is lost or done twice, and the same processes go on',
  async (_, fault) => {
    const before = new Set((await counted()).map(({ subject }) => subject));
    const ids = Array.from({ length: 60 }, () => randomUUID());
    const asking = (async () => {
      for (const id of ids) {
        await ask(id);
        await new Promise((go) => setTimeout(go, 50));
      }
    })();
    await Promise.all([asking, fault()]);
    const done = async () => (await counted()).map(({ subject }) => subject).filter((id) => !before.has(id));
    await until(async () => ((await done()).length >= ids.length ? true : undefined), 75_000);
    expect((await done()).toSorted()).toEqual(ids.toSorted());
  },
  120_000,
);

async function thrice(deed: () => Promise<void>): Promise<void> {
  for (let i = 0; i < 3; i += 1) {
    await deed();
    await new Promise((go) => setTimeout(go, 1_000));
  }
}
