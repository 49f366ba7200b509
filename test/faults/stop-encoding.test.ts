// A worker that is asked to end while it encodes on a starved machine ends in time, and the job loses nothing.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEncoder, type Encoder } from '#worker/ai/encoder.ts';
import { closeWithin } from '#worker/queue/runner.ts';
import { startCountedJobs, type CountedJobs } from '../standins/counted-jobs.ts';
import { startRedis, type TestRedis } from '../standins/redis.ts';
import { until } from '../standins/until.ts';

const endless = new URL('../fixtures/threads/spinning-thread.ts', import.meta.url);

let redis: TestRedis;
let jobs: CountedJobs;
let encoder: Encoder;
let begun = 0;

beforeAll(async () => {
  redis = await startRedis();
  encoder = startEncoder({ thread: endless });
  jobs = await startCountedJobs(redis.url, async (count) => {
    begun += 1;
    await encoder.embed(['A sentence that this machine has no time for.']);
    await count();
  });
});
afterAll(async () => {
  await encoder?.close();
  await jobs?.stop();
  await redis?.stop();
});

test('a stop ends what is encoded after its grace, and the next worker does the job without a lost try', async () => {
  const id = randomUUID();
  jobs.relay();
  const runner = jobs.runner();
  await jobs.ask(id);
  await until(async () => (begun > 0 ? true : undefined), 20_000);

  const asked = performance.now();
  await closeWithin(300, runner, encoder);
  expect(performance.now() - asked).toBeLessThan(5000);
  expect(await jobs.counted()).toEqual([]);

  const { rows } = await jobs.db.database.pool.query<{ id: string }>('select id from outbox');
  const waiting = await jobs.queues.deliver.getJob(`o${rows[0]?.id}`);
  expect(await waiting?.getState()).toBe('delayed');
  expect(waiting?.attemptsMade).toBe(0);

  encoder = startEncoder();
  jobs.runner();
  await until(async () => ((await jobs.states())['done'] === 1 ? true : undefined), 30_000);
  expect(await jobs.counted()).toEqual([id]);
}, 60_000);
