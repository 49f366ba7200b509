// `npm start` is two processes: what happens to one when the other ends.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { constants, getPriority } from 'node:os';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../standins/app.ts';
import { dataFolder } from '../standins/data-folder.ts';
import { masterKey, startDatabase, submitted, type TestDatabase } from '../standins/database.ts';
import { startRedis } from '../standins/redis.ts';
import { until } from '../standins/until.ts';

const isLinux = process.platform === 'linux';

let db: TestDatabase;
const folders: string[] = [];
const started: ChildProcess[] = [];

beforeAll(async () => {
  db = await startDatabase();
});
afterAll(async () => {
  for (const one of started) if (one.exitCode === null && one.signalCode === null) one.kill('SIGKILL');
  await db.stop();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** `npm start` with settings of its own; without a DATABASE_URL it brings its database along. */
async function startMain(env: Record<string, string>) {
  const dataDir = await dataFolder();
  folders.push(dataDir);
  const port = await freePort();
  const main = spawn(process.execPath, ['main.ts', 'all'], {
    cwd: new URL('../..', import.meta.url),
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      PORT: String(port),
      DATABASE_URL: '',
      REDIS_URL: '',
      MASTER_KEY: masterKey.toString('base64'),
      LOG_LEVEL: 'silent',
      ...env,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  started.push(main);
  const serves = (path: string) =>
    until(async () => (await fetch(`http://127.0.0.1:${port}${path}`).catch(() => undefined))?.ok || undefined, 60_000);
  return { main, serves };
}

/** The worker's process, once it has one; another one than `not`. */
const workerOf = (main: ChildProcess, not?: number) =>
  until(async () => {
    const children = readFileSync(`/proc/${main.pid}/task/${main.pid}/children`, 'utf8').match(/\d+/gu) ?? [];
    return children.map(Number).find((pid) => pid !== not && commandOf(pid).includes('main.ts worker'));
  }, 30_000);

const commandOf = (pid: number) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();

const isGone = (pid: number) => {
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
};

test.runIf(isLinux)(
  'a worker that is killed is followed by another, and ends with the whole, in good order',
  async () => {
    const { main, serves } = await startMain({});
    await serves('/readyz');
    const first = await workerOf(main);
    // People who wait go first, where both want the same cores.
    await until(async () => getPriority(first) === constants.priority.PRIORITY_LOW || undefined, 30_000);
    expect(getPriority(main.pid)).toBe(constants.priority.PRIORITY_NORMAL);
    process.kill(first, 'SIGKILL');
    const second = await workerOf(main, first);
    const ended = once(main, 'exit');
    main.kill('SIGTERM');
    expect((await ended)[0]).toBe(0);
    expect(isGone(second)).toBe(true);
  },
);

test.runIf(isLinux)('a worker ends by itself when the web half is killed, even while it starts', async () => {
  for (const waits of [true, false]) {
    const { main, serves } = await startMain({ DATABASE_URL: db.url });
    if (waits) await serves('/readyz');
    const worker = await workerOf(main);
    main.kill('SIGKILL');
    await until(async () => isGone(worker) || undefined, 30_000);
  }
});

test('a Redis that may throw jobs away is refused with the mend', async () => {
  const redis = await startRedis({ settings: ['--maxmemory-policy', 'allkeys-lru'] });
  const { main } = await startMain({ DATABASE_URL: db.url, REDIS_URL: redis.url });
  const [said, [code]] = await Promise.all([text(main.stderr), once(main, 'exit')]);
  await redis.stop();
  expect(said).toContain('config set maxmemory-policy noeviction');
  expect(code).toBe(1);
});

test('without its Redis it serves, and once that is there the jobs flow', async () => {
  const port = await freePort();
  const { serves } = await startMain({ DATABASE_URL: db.url, REDIS_URL: `redis://127.0.0.1:${port}` });
  expect(await serves('/healthz')).toBe(true);
  const workspaceId = await db.newWorkspace();
  const { attempts } = await submitted(db.inWorkspace, workspaceId, 1);
  const scored = async () => {
    const attempt = await db.inWorkspace(workspaceId, (tx) => tx.attempt(attempts[0]!));
    return attempt?.state === 'scored' || undefined;
  };
  expect(await scored()).toBeUndefined();
  const redis = await startRedis({ port });
  const since = performance.now();
  await until(scored, 60_000);
  expect(performance.now() - since).toBeLessThan(20_000);
  await redis.stop();
});
