// `npm start` on a fresh clone, as somebody does who has just found the project; then again, as everybody does later.
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort } from '../standins/app.ts';
import { pause, ROUNDS, type Row } from './measure.ts';
import { ready, temporaryFolder } from './stage.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const firstMs = 120_000;
const againMs = 6_000;
/** A first start that takes this long is given up. */
const patienceMs = 180_000;
const stopMs = 25_000;
const saidAtMost = 1_000;

export async function startUpRows(): Promise<Row[]> {
  const folder = await temporaryFolder();
  const clone = join(folder, 'clone');
  try {
    await promisify(execFile)('git', ['clone', '--quiet', '--no-hardlinks', project, clone]);
    const first = await started(clone);
    const again: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) again.push(await started(clone));
    const note = 'git clone of the last commit; npm’s cache as it was';
    return [
      row('npm start on a fresh clone, to /readyz', [first], { most: firstMs / 1000 }, note),
      row('npm start again, to /readyz', again, { most: againMs / 1000 }, `slowest ${Math.max(...again).toFixed(1)} s`),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const row = (what: string, ours: number[], target: Row['target'], note: string): Row => ({
  what,
  ours,
  target,
  note,
  unit: 's',
  floor: [],
});

/** Seconds from `npm start` to ready; everything is stopped again. */
async function started(clone: string): Promise<number> {
  const port = await freePort();
  const dataDir = join(clone, 'bench-data');
  const child = spawn('npm', ['start'], {
    cwd: clone,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...asAtAPrompt(), PORT: String(port), DATA_DIR: dataDir },
  });
  try {
    const over = ended(child);
    // It ends after it was ready, too.
    over.catch(() => {});
    return (await Promise.race([ready(`http://127.0.0.1:${port}`, patienceMs), over])) / 1000;
  } finally {
    await stopped(child, dataDir);
  }
}

/** The environment without what `npm run` adds to it, and without settings of the product. */
function asAtAPrompt(): NodeJS.ProcessEnv {
  const { PATH = '', ...rest } = process.env;
  const own = Object.entries(rest).filter(([name]) => !/^(npm_|DATABASE_URL|REDIS_URL|SLACK_|PUBLIC_URL)/u.test(name));
  const path = PATH.split(delimiter).filter((folder) => !folder.includes('node_modules'));
  return { ...Object.fromEntries(own), PATH: path.join(delimiter) };
}

async function ended(child: ChildProcess): Promise<never> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-saidAtMost)));
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  throw new Error(`npm start ended with ${code ?? signal}. It said: ${said.trim()}`);
}

/** Ends npm and all that it started, then makes sure that the database has ended too. */
async function stopped(child: ChildProcess, dataDir: string): Promise<void> {
  const group = -(child.pid ?? 0);
  if (group === 0) return;
  signal(group, 'SIGTERM');
  const end = performance.now() + stopMs;
  while (signal(group, 0) && performance.now() < end) await pause(25);
  signal(group, 'SIGKILL');
  const lock = join(dataDir, 'postgres/postmaster.pid');
  if (!existsSync(lock)) return;
  signal(Number(readFileSync(lock, 'utf8').split('\n')[0]), 'SIGINT');
  while (existsSync(lock) && performance.now() < end + stopMs) await pause(25);
}

/** Whether there was somebody to take it. */
function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}
