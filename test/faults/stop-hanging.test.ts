// A worker that is asked to end while a service keeps a job waiting ends in time, and the job loses nothing.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCountedJobs, type CountedJobs } from '../standins/counted-jobs.ts';
import { startRedis, type TestRedis } from '../standins/redis.ts';
import { until } from '../standins/until.ts';

let redis: TestRedis;
let jobs: CountedJobs;
let begun = 0;
let answers = false;
const letGo: (() => void)[] = [];

beforeAll(async () => {
  redis = await startRedis();
  jobs = await startCountedJobs(redis.url, async (count) => {
    begun += 1;
    if (!answers) await new Promise<void>((go) => letGo.push(go));
    await count();
  });
});
afterAll(async () => {
  for (const go of letGo) go();
  await jobs?.stop();
  await redis?.stop();
});

test('a stop waits for a silent service as long as it may, and the next worker does the job once, without a lost try', async () => {
  const id = randomUUID();
  jobs.relay();
  const runner = jobs.runner(300);
  await jobs.ask(id);
  await until(async () => (begun > 0 ? true : undefined), 20_000);

  const asked = performance.now();
  await runner.close();
  expect(performance.now() - asked).toBeLessThan(5000);
  const { rows } = await jobs.db.database.pool.query<{ id: string }>('select id from outbox');
  const waiting = await jobs.queues.deliver.getJob(`o${rows[0]?.id}`);
  expect(waiting?.attemptsMade).toBe(0);

  answers = true;
  jobs.runner();
  await until(async () => ((await jobs.states())['done'] === 1 ? true : undefined), 30_000);
  // What the first worker had begun ends late, and counts for nothing.
  for (const go of letGo) go();
  await jobs.ask(randomUUID());
  await until(async () => ((await jobs.states())['done'] === 2 ? true : undefined), 30_000);
  expect((await jobs.counted()).filter((one) => one === id)).toEqual([id]);
}, 60_000);
