// A file from a platform's own storage: within a time and a size, from where it was said to be and nowhere else.
import { cvMaxBytes } from '#core/assess/sit/upload-cv.ts';
import { UserError } from '#core/errors.ts';

type From = { url: string; signal: AbortSignal; headers?: Record<string, string> };

/** Throws UserError `file-too-large` above 10 MB, `file-unfetched` where it isn't given, and the signal's reason when it is over. */
export async function download({ url, signal, headers = {} }: From): Promise<Buffer> {
  const answer = await fetch(url, { redirect: 'error', signal, headers });
  if (!answer.ok || !answer.body) {
    await answer.body?.cancel();
    // What passes is tried again.
    if (answer.status === 429 || answer.status >= 500) throw new Error(`The file was answered with ${answer.status}.`);
    throw new UserError('file-unfetched', (t) => t.dropped.problems.unfetched);
  }
  const bytes = await readUpTo(answer.body, cvMaxBytes);
  if (!bytes) throw new UserError('file-too-large', (t) => t.dropped.problems['too-large']);
  return bytes;
}

/** All of an answer; undefined, and the rest isn't waited for, where it is longer. */
export async function readUpTo(body: ReadableStream<Uint8Array> | null, most: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
