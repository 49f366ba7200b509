// A second thread beside the encoder's first, for as long as work queues up and the machine has room for it.
import { availableParallelism } from 'node:os';
import { ask, backlogOf, closeLine, openLine, rest, type Deadline, type Line } from './encoder-line.ts';

/** Sentences that wait, a quarter of a second of work: fewer are done before a second thread has read its model. */
const WORTH_A_SECOND = 16;

/** Bytes that must be free: twice what a thread takes with its model. */
const ROOM = 400 * 2 ** 20;

/** Milliseconds without a question after which the second thread is let go. */
const IDLE = 20_000;

type Options = { thread: URL; deadline: Deadline; idle?: number | undefined };

export type Pair = { first: Line; second: Line; idle: number; leaving?: NodeJS.Timeout };

export const openPair = ({ thread, deadline, idle = IDLE }: Options): Pair => ({
  first: openLine(thread, deadline),
  second: openLine(thread, deadline),
  idle,
});

/** Whether two threads would have a core each. */
export const hasTwoCores = () => availableParallelism() > 1;

/** As `ask` of a line: of the one with less to do, where both run. */
export async function askEither(pair: Pair, sentences: readonly string[]): Promise<Float32Array[]> {
  if (lessBusy(pair) === pair.first) return ask(pair.first, sentences);
  clearTimeout(pair.leaving);
  try {
    return await ask(pair.second, sentences);
  } finally {
    clearTimeout(pair.leaving);
    // An answer that comes while others wait sets it too early; `rest` leaves a busy thread alone, and the last sets it again.
    pair.leaving = setTimeout(() => void rest(pair.second), pair.idle).unref();
  }
}

export async function closePair(pair: Pair): Promise<void> {
  clearTimeout(pair.leaving);
  await Promise.all([closeLine(pair.first), closeLine(pair.second)]);
}

function lessBusy({ first, second }: Pair): Line {
  const waiting = backlogOf(first);
  if (second.worker) return backlogOf(second) < waiting ? second : first;
  return waiting >= WORTH_A_SECOND && process.availableMemory() > ROOM ? second : first;
}
