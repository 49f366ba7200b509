// Processes that a measurement starts: asked by message, and ended when the measurement ends.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export type Asked<Question, Answer> = { ask(question: Question): Promise<Answer>; stop(): Promise<void> };

/** A process of this folder that answers one question after the other. */
export function startChild<Question extends object, Answer>(file: string): Asked<Question, Answer> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // Infinity doesn't survive JSON.
    serialization: 'advanced',
  });
  const ask = async (question: Question) => {
    const answer = Promise.race([once(child, 'message'), failure(file, child)]);
    child.send(question);
    return ((await answer) as [Answer])[0];
  };
  const stop = async () => {
    if (child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.disconnect();
    await ended;
  };
  return { ask, stop };
}

async function failure(file: string, child: ChildProcess): Promise<never> {
  const [code] = (await once(child, 'exit')) as [number | null];
  throw new Error(`${file} ended with ${code}.`);
}

/** Ends a process in good order; what has ended already is left alone. */
export async function endedBy(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
