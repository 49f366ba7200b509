// The doctor of a machine around which nothing answers, or only half of it, ends in time and says what isn't there.
import { mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { doctorCommand } from '../../cli/doctor.ts';
import { startRedis } from '../standins/redis.ts';

let folder: string;
let silent: Server;
let there: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shortlist-doctor-'));
  silent = createServer((socket) => socket.on('error', () => {})).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  there = `127.0.0.1:${(silent.address() as AddressInfo).port}`;
});
afterAll(async () => {
  silent.close();
  await rm(folder, { recursive: true });
});

const found = async (env: Record<string, string>) => {
  const { value } = await doctorCommand({ DATA_DIR: folder, ...env });
  return Object.fromEntries(value.map(({ check, state }) => [check, state]));
};

test('services that take a connection and say nothing are named, none is waited for for ever', async () => {
  const states = await found({
    DATABASE_URL: `postgres://shortlist:pw@${there}/shortlist`,
    REDIS_URL: `redis://${there}`,
    SMTP_URL: `smtp://${there}`,
    OPENAI_API_KEY: 'any',
    OPENAI_BASE_URL: `http://${there}/v1`,
  });
  expect(states).toMatchObject({ database: 'fail', queue: 'fail', mail: 'fail', 'language model': 'warn' });
}, 40_000);

test('a Redis where CONFIG is forbidden is no Redis that isn’t there', async () => {
  const redis = await startRedis();
  const admin = new Redis(redis.url);
  await admin.acl('SETUSER', 'default', '-config');
  expect((await found({ REDIS_URL: redis.url }))['queue']).toBe('ok');
  admin.disconnect();
  await redis.stop();
});
