// What computes in the background gives way to what people wait for.
import { readdirSync, readlinkSync } from 'node:fs';
import { constants, getPriority, setPriority } from 'node:os';

const { PRIORITY_BELOW_NORMAL, PRIORITY_LOW } = constants.priority;

/** Gives the calling thread about a tenth of what the others get, when all want to run: enough to go on on a machine that others use too. Only Linux has priorities by thread; elsewhere all stay equal. */
export function stepBack(): void {
  lower(() => [threadOf(readlinkSync('/proc/thread-self'))], PRIORITY_BELOW_NORMAL);
}

/** Leaves the cores to everybody else who wants to run, with all threads of this process and those that they start: for a process that shares its machine with one for which people wait. */
export function stepFarBack(): void {
  lower(() => readdirSync('/proc/self/task').map(threadOf), PRIORITY_LOW);
}

const threadOf = (path: string) => Number(path.split('/').at(-1));

function lower(threads: () => number[], priority: number): void {
  try {
    for (const thread of threads()) if (getPriority(thread) < priority) setPriority(thread, priority);
  } catch {
    // Slower under load, and nothing else.
  }
}
