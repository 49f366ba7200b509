// A replica takes over that hasn’t got the last writes, and the old master comes back as its replica; or the way to Redis leads nowhere: no job is lost or done twice, and no worker stays deaf.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../standins/app.ts';
import { startCountedJobs, type CountedJobs } from '../standins/counted-jobs.ts';
import { startLine, type Line } from '../standins/line.ts';
import { inLong } from '../standins/long.ts';
import { startRedis, type TestRedis } from '../standins/redis.ts';
import { until } from '../standins/until.ts';

const rounds = inLong(1, 5);
const lostMs = 2_000;
const atOnce = ['--repl-diskless-sync-delay', '0'];

let servers: { redis: TestRedis; port: number; admin: Redis }[];
/** What the product knows as its Redis, and what the replica knows as its master. */
let address: Line;
let replication: Line;
let jobs: CountedJobs;

beforeAll(async () => {
  servers = await Promise.all([server(), server()]);
  address = await startLine(servers[0]!.port);
  replication = await startLine(servers[0]!.port);
  await follow(servers[1]!.admin, replication.port);
  // Slower than they are asked for, so that some wait when the master goes.
  const around = async (count: () => Promise<void>) => {
    await pause(300);
    await count();
  };
  jobs = await startCountedJobs(`redis://127.0.0.1:${address.port}`, around);
  jobs.relay();
  jobs.runner();
});
afterAll(async () => {
  await jobs?.stop();
  for (const line of [address, replication]) await line?.stop();
  for (const { admin, redis } of servers ?? []) {
    admin.disconnect();
    await redis.stop();
  }
});

async function server() {
  const port = await freePort();
  const redis = await startRedis({ port, settings: atOnce });
  const admin = new Redis(redis.url);
  admin.on('error', () => {});
  return { redis, port, admin };
}

/** Resolves once it has everything that its master has. */
async function follow(replica: Redis, port: number): Promise<void> {
  await replica.replicaof('127.0.0.1', port);
  await until(async () => ((await replica.info('replication')).includes('master_link_status:up') ? true : undefined));
}

/** How far it is in the stream of writes. */
const offsetOf = async (redis: Redis) =>
  Number(/^(?:slave|master)_repl_offset:(\d+)/mu.exec(await redis.info('replication'))?.[1]);

type Server = (typeof servers)[number];

/** Those whose connections live on ask a replica from now on; nobody tells them. */
async function demoted(old: Server, replica: Server): Promise<void> {
  address.leadTo(replica.port);
  await replica.admin.replicaof('NO', 'ONE');
  replication.leadTo(replica.port);
  replication.heal('forgotten');
  await follow(old.admin, replication.port);
}

async function killed(old: Server, replica: Server): Promise<void> {
  address.leadTo(replica.port);
  const back = old.redis.restart(500);
  await replica.admin.replicaof('NO', 'ONE');
  await back;
  replication.leadTo(replica.port);
  replication.heal('forgotten');
  await follow(old.admin, replication.port);
}

test('the way to Redis is silent for longer than anybody waits, and connections that were open lead nowhere for good', async () => {
  const before = await jobs.counted();
  const asked = asking(2_000);
  await pause(1_000);
  address.silence();
  await pause(17_000);
  address.heal('forgotten');
  await expectDone(await asked, before);
  await expectHearing();
}, 120_000);

test.each([
  ['killed', killed],
  ['demoted without a word to those who are connected', demoted],
] as const)(
  `the master is %s; ${rounds} in a row`,
  async (_, fault) => {
    for (let round = 0; round < rounds; round += 1) {
      const before = await jobs.counted();
      const [old, replica] = servers as [Server, Server];
      const asked = asking(lostMs + 1_000);
      await pause(500);
      replication.silence();
      await pause(lostMs);
      expect(await offsetOf(old.admin), 'writes that the replica hasn’t got').toBeGreaterThan(
        await offsetOf(replica.admin),
      );
      await fault(old, replica);
      servers.reverse();
      await expectDone(await asked, before);
      await expectHearing();
    }
  },
  rounds * 100_000,
);

/** One job after the other for so long; resolves with their ids. */
async function asking(ms: number): Promise<string[]> {
  const ids: string[] = [];
  for (const end = performance.now() + ms; performance.now() < end; await pause(40)) {
    ids.push(randomUUID());
    await jobs.ask(ids.at(-1)!);
  }
  return ids;
}

/** Each once, and nothing else beside what was done before. */
async function expectDone(ids: string[], before: string[]): Promise<void> {
  const all = [...before, ...ids].toSorted();
  await until(async () => ((await jobs.counted()).length >= all.length ? true : undefined), 75_000);
  expect((await jobs.counted()).toSorted()).toEqual(all);
}

/** Nobody is deaf: what is asked now is done soon, by whoever is the master now; a line that was opened in the last moment and leads nowhere is left after 15 s. */
async function expectHearing(): Promise<void> {
  const id = randomUUID();
  await jobs.ask(id);
  await until(async () => ((await jobs.counted()).includes(id) ? true : undefined), 20_000);
}
