// What computes in the background gives way to what people wait for.
import { readlinkSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

/** Gives the calling thread about a tenth of what the others get, when all want to run: enough to go on on a machine that others use too. Only Linux has priorities by thread; elsewhere all stay equal. */
export function stepBack(): void {
  try {
    const thread = Number(readlinkSync('/proc/thread-self').split('/').at(-1));
    setPriority(thread, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Slower under load, and nothing else.
  }
}
