// The thread that writes PDFs, so that laying out pages never blocks the main loop; it keeps its fonts open.
import { loggable } from '#core/loggable.ts';
import { parentPort } from 'node:worker_threads';
import { reportPdf } from './pdf.ts';
import { stepBack } from '../step-back.ts';
import type { PdfReply, PdfRequest } from './pdf-messages.ts';

async function answer({ id, report }: PdfRequest): Promise<PdfReply> {
  try {
    return { id, bytes: new Uint8Array(await reportPdf(report)) };
  } catch (error) {
    return { id, failure: loggable(error) };
  }
}

async function reply(request: PdfRequest): Promise<void> {
  const made = await answer(request);
  parentPort?.postMessage(made, 'bytes' in made ? [made.bytes.buffer] : []);
}

stepBack();
parentPort?.on('message', (request: PdfRequest) => void reply(request));
