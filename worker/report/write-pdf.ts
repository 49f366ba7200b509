// PDFs as the rest of the worker asks for them: one after the other, in a thread of their own, within a deadline.
import { Worker } from 'node:worker_threads';
import '../steady-wasm.ts';
import type { Report } from '#core/model/report.ts';
import type { PdfReply, PdfRequest } from './pdf-messages.ts';

/** A report takes a tenth of a second, the first one with Chinese about half a second; more means that it hangs. */
const DEADLINE = 20_000;

/** The memory that a thread may use, in MiB; fonts and a long report take about a third of it. */
const MEMORY = { maxOldGenerationSizeMb: 384 };

/** A thread that dies takes one report with it, which is tried once more in a new one. */
const TRIES = 2;

export type PdfWriter = {
  /** The bytes of the PDF. Rejects when the report can't be drawn, or the deadline is missed; asking again is safe. */
  write: (report: Report) => Promise<Uint8Array>;
  /** Ends the thread; what is still asked is rejected. */
  close: () => Promise<void>;
};

/** `deadline` in milliseconds, for one report, counted from when its turn comes. */
export type PdfWriterOptions = { deadline?: number; thread?: URL };

/** A writer that starts its thread at the first report, and again after a crash. */
export function startPdfWriter(options: PdfWriterOptions = {}): PdfWriter {
  const { deadline = DEADLINE, thread = new URL('./pdf-thread.ts', import.meta.url) } = options;
  let worker: Worker | undefined;
  let tail: Promise<unknown> = Promise.resolve();
  let lastId = 0;
  let closed = false;

  // After any failure the thread is not trusted any more; a new one costs a third of a second.
  const once = async (report: Report): Promise<Uint8Array> => {
    const mine = (worker ??= start(thread, (dead) => (worker = worker === dead ? undefined : worker)));
    try {
      return await asked(mine, { id: ++lastId, report }, deadline);
    } catch (error) {
      if (worker === mine) worker = undefined;
      void mine.terminate();
      throw error;
    }
  };

  const turn = async (report: Report): Promise<Uint8Array> => {
    for (let tries = 1; ; tries++) {
      if (closed) throw new Error('The PDF writer is closed.');
      try {
        return await once(report);
      } catch (error) {
        if (!(error instanceof ThreadLost) || closed || tries >= TRIES) throw error;
      }
    }
  };

  const write = (report: Report): Promise<Uint8Array> => {
    const made = tail.then(() => turn(report));
    tail = made.catch(() => undefined);
    return made;
  };

  const close = async (): Promise<void> => {
    closed = true;
    await worker?.terminate();
  };
  return { write, close };
}

class ThreadLost extends Error {
  override name = 'ThreadLost';
}

function start(thread: URL, ended: (dead: Worker) => void): Worker {
  const worker = new Worker(thread, { resourceLimits: MEMORY });
  worker.unref();
  // A thread may also fail between two reports; an error that nobody listens to would end the process.
  return worker.on('error', () => undefined).on('exit', () => ended(worker));
}

function asked(worker: Worker, request: PdfRequest, deadline: number): Promise<Uint8Array> {
  return new Promise<Uint8Array>((resolve, reject) => {
    const timer = setTimeout(() => settle(() => reject(new Error('Writing the PDF missed its deadline.'))), deadline);
    const onMessage = (reply: PdfReply) =>
      settle(() => ('bytes' in reply ? resolve(reply.bytes) : reject(refused(reply.failure))));
    const onError = (cause: unknown) =>
      settle(() => reject(new ThreadLost('The thread that writes PDFs failed.', { cause })));
    const onExit = () => settle(() => reject(new ThreadLost('The thread that writes PDFs ended.')));
    const settle = (act: () => void) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit).unref();
      act();
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit).ref();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(request);
  });
}

function refused(failure: string): Error {
  return new Error(`The PDF can't be written: ${failure}`);
}
