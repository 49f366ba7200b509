// `npm start` is two processes: what happens to one when the other ends.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort, ownFolder } from '../standins/app.ts';
import { until } from '../standins/until.ts';

let main: ChildProcess;
let dataDir: string;

beforeAll(async () => {
  dataDir = await ownFolder();
  const port = await freePort();
  main = spawn(process.execPath, ['main.ts', 'all'], {
    cwd: new URL('../..', import.meta.url),
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      PORT: String(port),
      DATABASE_URL: '',
      REDIS_URL: '',
      LOG_LEVEL: 'silent',
    },
    stdio: 'ignore',
  });
  await until(
    async () => (await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined))?.ok || undefined,
    60_000,
  );
});
afterAll(async () => {
  if (main.exitCode === null && main.signalCode === null) main.kill('SIGKILL');
  await rm(dataDir, { recursive: true, force: true });
});

/** The worker's process, once it has one; another one than `not`. */
const workerOf = (not?: number) =>
  until(async () => {
    const children = readFileSync(`/proc/${main.pid}/task/${main.pid}/children`, 'utf8').trim().split(' ').map(Number);
    return children.find((pid) => pid !== not && commandOf(pid).endsWith('main.ts worker'));
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

test.runIf(process.platform === 'linux')(
  'a worker that is killed is followed by another, and ends with the whole, in good order',
  async () => {
    const first = await workerOf();
    process.kill(first, 'SIGKILL');
    const second = await workerOf(first);
    const ended = once(main, 'exit');
    main.kill('SIGTERM');
    expect((await ended)[0]).toBe(0);
    expect(isGone(second)).toBe(true);
  },
);
