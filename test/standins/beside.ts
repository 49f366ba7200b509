// A web or worker process of its own on a running app's data, to be killed or given a wrong clock.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { App } from './app.ts';

type Beside = {
  env?: Record<string, string>;
  /** A file that the process loads before anything else. */
  preload?: string;
  /** Where another version of the program lies. */
  folder?: string;
};

const thisVersion = fileURLToPath(new URL('../..', import.meta.url));

/** Resolves once it says that it runs; rejects when it ends before. */
export async function startBeside(
  app: App,
  role: 'web' | 'worker',
  { env = {}, preload, folder = thisVersion }: Beside = {},
): Promise<ChildProcess> {
  const child = spawn(process.execPath, [...(preload ? ['--import', preload] : []), 'main.ts', role], {
    cwd: folder,
    env: { ...process.env, ...app.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((runs, failed) => {
    child.stdout.on('data', (chunk: Buffer) => / runs\.| is ready/u.test(chunk.toString()) && runs());
    child.once('exit', (code) => failed(new Error(`The ${role} ended with ${code}.`)));
  });
  return child;
}

/** Resolves when it has ended; one that has ended already is left alone. */
export async function ended(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const over = once(child, 'exit');
  child.kill(signal);
  await over;
}
