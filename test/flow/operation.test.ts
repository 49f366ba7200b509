// What an operator's machines see: probes and figures, and a stop that cuts nobody off.
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App } from '../standins/app.ts';
import { ownFolder } from '../standins/data-folder.ts';
import { startRedis } from '../standins/redis.ts';
import { startS3 } from '../standins/s3.ts';
import { candidateAt } from '../standins/candidate.ts';
import { recruiterIn } from '../standins/recruiter.ts';
import { until } from '../standins/until.ts';

const token = 'a-token-for-tests-of-figures';
let app: App;
let redis: Awaited<ReturnType<typeof startRedis>>;
let s3: Awaited<ReturnType<typeof startS3>>;

beforeAll(async () => {
  redis = await startRedis();
  s3 = await startS3(join(await ownFolder(), 's3'));
  app = await startApp({
    METRICS_TOKEN: token,
    REDIS_URL: redis.url,
    S3_BUCKET: 'shortlist',
    S3_ENDPOINT: s3.endpoint,
  });
});
afterAll(async () => {
  await app?.stop();
  await s3?.stop();
  await redis?.stop();
});

const at = (path: string, authorization?: string) =>
  fetch(`${app.url}${path}`, authorization ? { headers: { authorization } } : {});
const textAt = async (path: string, authorization?: string) => (await at(path, authorization)).text();

test('without the token there is no such page as /metrics', async () => {
  expect((await at('/metrics')).status).toBe(404);
  expect((await at('/metrics', 'Bearer another')).status).toBe(404);
});

test('the figures tell of routes, jobs and connections, and of nobody', async () => {
  const recruiter = recruiterIn(app.slack);
  await recruiter.open();
  const [link = ''] = await recruiter.invite([{ name: 'Amara Osei', email: 'amara@post.example' }]);
  await fetch(link);
  await candidateAt(link).agree();

  const figures = await textAt('/metrics', `Bearer ${token}`);
  for (const name of ['jobs{state="done"}', 'jobs{state="dead"} 0', 'outbox_oldest_seconds', 'pool_connections'])
    expect(figures).toContain(`shortlist_${name}`);
  expect(figures).toContain('nodejs_eventloop_lag');
  expect(figures).toMatch(/shortlist_http_seconds_count\{.*route="\/a\/:token/u);
  expect(figures).not.toContain(new URL(link).pathname.split('/').at(-1));
  expect(figures).not.toMatch(/Amara|post\.example|[\da-f]{8}-[\da-f]{4}-/iu);
});

test('a Redis that may drop jobs makes it unready within 30 seconds, and ready again when it is mended', async () => {
  expect(await textAt('/readyz')).toBe('ready');
  const admin = new Redis(redis.url);
  await admin.config('SET', 'maxmemory-policy', 'allkeys-lru');
  const isNow = (text: string) => until(async () => ((await textAt('/readyz')) === text ? true : undefined), 30_000);
  await isNow('not ready: queue');
  expect((await at('/readyz')).status).toBe(503);
  expect((await at('/healthz')).status).toBe(200);
  await admin.config('SET', 'maxmemory-policy', 'noeviction');
  await isNow('ready');
  admin.disconnect();
});
