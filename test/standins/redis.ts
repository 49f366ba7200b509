// A Redis of its own for a test: Debian's redis-server on a port of its own, ended by its process id.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { freePort } from './app.ts';

export type TestRedis = {
  url: string;
  /** Killed, and started again on the same data after `ms`. */
  restart(ms: number): Promise<void>;
  /** Keeps its connections and answers nothing for `ms`. */
  silence(ms: number): Promise<void>;
  stop(): Promise<void>;
};

type Options = { port?: number; settings?: string[] };

export async function startRedis({ port: wanted, settings = [] }: Options = {}): Promise<TestRedis> {
  const folder = await mkdtemp(join(tmpdir(), 'shortlist-redis-'));
  const port = wanted ?? (await freePort());
  const place = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder];
  const launch = async () => {
    const child = spawn('redis-server', [...place, '--appendonly', 'yes', ...settings], { stdio: 'ignore' });
    await answered(port);
    return child;
  };
  let child = await launch();
  return {
    url: `redis://127.0.0.1:${port}`,
    restart: async (ms) => {
      await end(child, 'SIGKILL');
      await pause(ms);
      child = await launch();
    },
    silence: async (ms) => {
      child.kill('SIGSTOP');
      await pause(ms);
      child.kill('SIGCONT');
    },
    stop: async () => {
      await end(child, 'SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const pause = (ms: number) => new Promise((go) => setTimeout(go, ms));

async function answered(port: number): Promise<void> {
  const redis = new Redis(port, '127.0.0.1', { retryStrategy: () => 50, maxRetriesPerRequest: null });
  redis.on('error', () => {});
  await redis.ping();
  redis.disconnect();
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
