// The worker as a process of its own beside the web half: what it computes keeps no request waiting, and its end ends nobody else.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Log } from '../log.ts';

const shortestPauseMs = 500;
const longestPauseMs = 10_000;
/** A worker that ran for so long was well; the next pause is a short one again. */
const wellAfterMs = 60_000;

/** What a worker that was started here finds after its role. */
export const besideWeb = 'beside-web';

type Options = { program: string; env: Record<string, string | undefined>; log: Log };

/** Runs `node main.ts worker`, and again whenever it ends, after a pause that grows while it ends at once. It ends with this process, however that ends. */
export function startWorkerApart({ program, env, log }: Options): { close(): Promise<void> } {
  let child: ChildProcess;
  let closed = false;
  let pauseMs = shortestPauseMs;
  let again: NodeJS.Timeout | undefined;
  const run = () => {
    const started = Date.now();
    child = fork(program, ['worker', besideWeb], { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    child.once('error', (error) => log.error({ problem: error.message }, 'worker could not be started'));
    child.once('close', (code, signal) => {
      if (closed) return;
      if (Date.now() - started > wellAfterMs) pauseMs = shortestPauseMs;
      log.error({ code, signal, pauseMs }, 'worker ended, started again after a pause');
      again = setTimeout(run, pauseMs);
      pauseMs = Math.min(pauseMs * 2, longestPauseMs);
    });
  };
  run();
  return {
    close: async () => {
      closed = true;
      clearTimeout(again);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
