// The embedded database, when two programs share a folder.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEmbedded, type Embedded } from '#db/embedded.ts';

let folder: string;
let first: Embedded;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shortlist-embedded-'));
  first = await startEmbedded(folder);
});
afterAll(async () => {
  await first?.stop();
  await rm(folder, { recursive: true, force: true });
});

const answers = async () => {
  const client = new pg.Client({ connectionString: first.url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return (await client.query('select 1')).rowCount === 1;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
};

test('a second program that ends leaves the database to the one that uses it', async () => {
  const user = new pg.Client({ connectionString: first.url });
  user.on('error', () => {});
  await user.connect();
  const second = await startEmbedded(folder);

  await second.stop();

  expect(await answers()).toBe(true);
  await user.end();
});

test('nor is it ended where so many use it that nobody else can ask', async () => {
  const second = await startEmbedded(folder);
  const users = Array.from({ length: 100 }, () => new pg.Client({ connectionString: first.url }));
  for (const user of users) user.on('error', () => {});
  const came = await Promise.allSettled(users.map((user) => user.connect()));
  expect(came.some(({ status }) => status === 'rejected')).toBe(true);

  await second.stop();

  const [one] = users.filter((_, i) => came[i]?.status === 'fulfilled');
  expect((await one!.query('select 1')).rowCount).toBe(1);
  await Promise.all(users.map((user) => user.end().catch(() => {})));
});

test('what a killed program left is ended by the next, once nobody uses it', async () => {
  const next = await startEmbedded(folder);

  await next.stop();

  expect(await answers()).toBe(false);
});
