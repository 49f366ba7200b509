// Processes that a measurement starts: asked by message, and ended when the measurement ends.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Asked<Question, Answer> = { ask(question: Question): Promise<Answer>; stop(): Promise<void> };

/** A process of this folder that answers one question after the other. */
export function startChild<Question extends object, Answer>(file: string): Asked<Question, Answer> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // Infinity doesn't survive JSON.
    serialization: 'advanced',
  });
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`${file} ended with ${code}.`);
  });
  // Nobody may be asking when it ends.
  failed.catch(() => {});
  const ask = async (question: Question) => {
    const answer = once(child, 'message') as Promise<[Answer]>;
    child.send(question);
    return (await Promise.race([answer, failed]))[0];
  };
  const stop = async () => {
    if (child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.disconnect();
    await ended;
  };
  return { ask, stop };
}

/** Ends a process in good order; what has ended already is left alone. */
export async function endedBy(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

const read = (path: string) => readFileSync(`/proc/${path}`, 'utf8');

/** A program and what it has started of our own; the database isn’t one of them. */
function ownOf(pid: number): number[] {
  const children = (read(`${pid}/task/${pid}/children`).match(/\d+/gu) ?? []).map(Number);
  const ours = children.filter((child) => read(`${child}/cmdline`).includes('.ts\0'));
  return [pid, ...ours.flatMap(ownOf)];
}

const sumOf = (pid: number, figure: (one: number) => number) => ownOf(pid).reduce((sum, one) => sum + figure(one), 0);

/** Bytes that a program and what it has started of our own hold in memory. */
export const bytesOf = (pid: number): number =>
  sumOf(pid, (one) => Number(/^VmRSS:\s+(\d+)/mu.exec(read(`${one}/status`))?.[1] ?? 0) * 1024);

/** Descriptors that a program and what it has started of our own hold open: files, sockets, pipes. */
export const openFilesOf = (pid: number): number => sumOf(pid, (one) => readdirSync(`/proc/${one}/fd`).length);
