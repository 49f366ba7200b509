// The sentence encoder as the rest of the worker sees it: asked from the main loop, computed in threads of its own.
import { ask, closeLine, openLine } from './encoder-line.ts';
import type { Deadline } from './encoder-line.ts';
import { askEither, closePair, hasTwoCores, openPair } from './encoder-pair.ts';
import { ownVectors, type OwnVectors } from './own-vectors.ts';

/** Sentences whose vectors are kept: 2 KiB each, so at most about 8 MiB. */
const KEPT = 4000;

/** A cold start takes about a second and a sentence about 20 ms; more than this means that the thread hangs. */
const DEADLINE: Deadline = { base: 20_000, perSentence: 500 };

export type Encoder = {
  /**
   * Unit vectors of the sentences, in their order; zeros for an empty one. The same sentence always gives the same
   * bits, alone or among others. Rejects when the thread fails twice or misses its deadline, and with RetryLater once
   * it is closed; asking again is safe.
   */
  embed: (sentences: readonly string[]) => Promise<Float32Array[]>;
  /** Ends the threads at once, whatever they compute; what is still asked is rejected. */
  close: () => Promise<void>;
};

type Options = { deadline?: Deadline; thread?: URL; own?: OwnVectors; threads?: 1 | 2; idle?: number };

/** The worker's encoder: it knows the product's own texts, and takes a second core while work queues up. */
export const startWorkEncoder = () => startEncoder({ own: ownVectors(), threads: hasTwoCores() ? 2 : 1 });

/**
 * An encoder that starts its thread at the first question, and again after a crash. Deadlines in milliseconds; `own` has
 * vectors that were computed before; a second of two threads is let go after `idle` milliseconds without a question.
 */
export function startEncoder({ own, ...options }: Options = {}): Encoder {
  const threads = openThreads(options);
  const kept = new Map<string, Float32Array>();

  const embed = async (sentences: readonly string[]): Promise<Float32Array[]> => {
    const found = new Map<string, Float32Array>();
    for (const sentence of sentences) {
      const vector = kept.get(sentence) ?? own?.of(sentence);
      if (vector) found.set(sentence, keep(kept, sentence, vector));
    }
    const unknown = [...new Set(sentences)].filter((sentence) => !found.has(sentence));
    const vectors = unknown.length > 0 ? await threads.ask(unknown) : [];
    for (const [i, vector] of vectors.entries()) {
      const sentence = unknown[i] ?? '';
      found.set(sentence, keep(kept, sentence, vector));
      own?.keep(sentence, vector);
    }
    return sentences.map((sentence) => found.get(sentence) ?? new Float32Array());
  };
  return { embed, close: threads.close };
}

function openThreads({ threads = 1, idle, ...options }: Options) {
  const thread = options.thread ?? new URL('./encoder-thread.ts', import.meta.url);
  const deadline = options.deadline ?? DEADLINE;
  if (threads === 1) {
    const line = openLine(thread, deadline);
    return { ask: (unknown: readonly string[]) => ask(line, unknown), close: () => closeLine(line) };
  }
  const pair = openPair({ thread, deadline, idle });
  return { ask: (unknown: readonly string[]) => askEither(pair, unknown), close: () => closePair(pair) };
}

// A Map keeps its order of insertion, so the first key is the one that was used longest ago.
function keep(kept: Map<string, Float32Array>, sentence: string, vector: Float32Array): Float32Array {
  kept.delete(sentence);
  kept.set(sentence, vector);
  const oldest = kept.keys().next().value;
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return vector;
}
