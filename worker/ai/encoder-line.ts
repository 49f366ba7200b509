// The line to the encoder's thread: starts it when asked, sends it questions, and starts it again when it dies.
import { Worker } from 'node:worker_threads';
import { RetryLater } from '#core/errors.ts';
import '../steady-wasm.ts';
import type { EncodeReply, EncodeRequest } from './encoder-messages.ts';

/** Milliseconds until an answer counts as missing, per question and per sentence of all that wait. */
export type Deadline = { base: number; perSentence: number };

type Waiting = {
  sentences: readonly string[];
  tries: number;
  timer?: NodeJS.Timeout;
  resolve: (vectors: Float32Array[]) => void;
  reject: (error: Error) => void;
};

export type Line = {
  thread: URL;
  deadline: Deadline;
  waiting: Map<number, Waiting>;
  worker: Worker | undefined;
  lastId: number;
  closed: boolean;
};

/** A question that kills its thread is asked once more, then given back. */
const MOST_TRIES = 2;

/** MiB for what lives shortly: a sentence leaves little, and without a limit a thread takes some 130 MiB more and is no faster. */
const YOUNG = 16;

export const openLine = (thread: URL, deadline: Deadline): Line => ({
  thread,
  deadline,
  waiting: new Map(),
  worker: undefined,
  lastId: 0,
  closed: false,
});

/** Sentences that are asked and not answered. */
export const backlogOf = (line: Line): number =>
  [...line.waiting.values()].reduce((sum, { sentences }) => sum + sentences.length, 0);

/** The vectors of the sentences, in order. Rejects on a missed deadline, a second crash, or a closed line; after the last with RetryLater. */
export function ask(line: Line, sentences: readonly string[]): Promise<Float32Array[]> {
  return new Promise((resolve, reject) => {
    if (line.closed) return reject(closed());
    line.lastId += 1;
    const one: Waiting = { sentences, tries: 0, resolve, reject };
    line.waiting.set(line.lastId, one);
    send(line, line.lastId, one);
  });
}

/** Ends a thread that has nothing to do; the next question starts another. */
export async function rest(line: Line): Promise<void> {
  const idle = line.waiting.size === 0 ? line.worker : undefined;
  if (!idle) return;
  line.worker = undefined;
  await idle.terminate();
}

/** Ends the thread, also in the middle of a sentence: it holds nothing. What still waits is rejected. */
export async function closeLine(line: Line): Promise<void> {
  line.closed = true;
  const last = line.worker;
  if (last) lost(line, last, undefined);
  await last?.terminate();
}

function send(line: Line, id: number, one: Waiting): void {
  clearTimeout(one.timer);
  line.worker ??= startThread(line);
  line.worker.ref();
  one.tries += 1;
  one.timer = setTimeout(() => late(line, id), line.deadline.base + line.deadline.perSentence * backlogOf(line));
  line.worker.postMessage({ id, sentences: one.sentences } satisfies EncodeRequest);
}

function startThread(line: Line): Worker {
  const worker = new Worker(line.thread, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
  worker.on('message', (reply: EncodeReply) => {
    settle(line, reply.id, (one) =>
      'vectors' in reply ? one.resolve(reply.vectors) : one.reject(new Error(reply.failure)),
    );
  });
  worker.on('error', (error) => lost(line, worker, error));
  worker.on('exit', () => lost(line, worker, undefined));
  return worker;
}

function settle(line: Line, id: number, act: (one: Waiting) => void): void {
  const one = line.waiting.get(id);
  if (!one) return;
  clearTimeout(one.timer);
  line.waiting.delete(id);
  // An idle thread must not keep the process alive.
  if (line.waiting.size === 0) line.worker?.unref();
  act(one);
}

const stopped = (cause: unknown) => new Error('The sentence encoder stopped.', { cause });

// Nothing is wrong with the question: another worker, or this one after its start, answers it.
const closed = () => new RetryLater(1000, 'The sentence encoder is closed.');

function lost(line: Line, dead: Worker, cause: unknown): void {
  if (dead !== line.worker) return;
  line.worker = undefined;
  for (const [id, one] of line.waiting) {
    if (!line.closed && one.tries < MOST_TRIES) send(line, id, one);
    else settle(line, id, ({ reject }) => reject(line.closed ? closed() : stopped(cause)));
  }
}

// A thread that hangs is ended, and what waited behind the late question goes to a new one.
function late(line: Line, id: number): void {
  const stuck = line.worker;
  settle(line, id, ({ reject }) => reject(new Error('The sentence encoder missed its deadline.')));
  if (!stuck) return;
  lost(line, stuck, undefined);
  void stuck.terminate();
}
