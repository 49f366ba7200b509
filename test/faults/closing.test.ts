// Something that can’t be closed keeps nothing else open, and least of all the database that came along.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../../config.ts';
import { start } from '../../main.ts';
import type { Part } from '../../wire/foundation.ts';
import { freePort } from '../standins/app.ts';
import { dataFolder } from '../standins/data-folder.ts';
import { until } from '../standins/until.ts';

const folders: string[] = [];
let env: Record<string, string>;

beforeEach(async () => {
  const dataDir = await dataFolder();
  folders.push(dataDir);
  env = { DATA_DIR: dataDir, LOG_LEVEL: 'silent', PORT: String(await freePort()) };
});
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

const unclosable: Part = (_foundation, closing) => {
  closing.push(() => Promise.reject(new Error('It can’t be closed.')));
};
const asked = (url: string) => new pg.Client(url).connect();

test('what can’t be closed is said once all the rest is closed', async () => {
  const running = await start(readConfig(env), 'worker', unclosable);

  await expect(running.stop()).rejects.toThrow('It can’t be closed.');

  await expect(asked(running.databaseUrl)).rejects.toThrow('ECONNREFUSED');
});

test('why it didn’t start is said before what can’t be closed', async () => {
  let url = '';
  const starting = start(readConfig(env), 'worker', (foundation, closing) => {
    url = foundation.databaseUrl;
    void unclosable(foundation, closing);
    throw new Error('It doesn’t start.');
  });

  await expect(starting).rejects.toThrow('It doesn’t start.');

  await expect(asked(url)).rejects.toThrow('ECONNREFUSED');
});

test('the program says in a sentence what couldn’t be closed, and ends as failed', async () => {
  const child = spawn(process.execPath, ['--import', './test/standins/unclosable-pools.ts', 'main.ts', 'web'], {
    cwd: new URL('../..', import.meta.url),
    env: { ...process.env, ...env, DATABASE_URL: '', REDIS_URL: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = text(child.stderr);
  await until(async () => (await fetch(`http://127.0.0.1:${env['PORT']}/readyz`).catch(() => undefined))?.ok, 60_000);

  child.kill('SIGTERM');

  expect(await once(child, 'exit')).toEqual([1, null]);
  expect(await said).toBe('The pool can’t be closed.\n');
});
