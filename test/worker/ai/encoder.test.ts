// The sentence encoder: same vectors always, a free main loop, and no hanging.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cosine } from '#core/scoring/embed.ts';
import { startEncoder } from '#worker/ai/encoder.ts';
import type { Encoder } from '#worker/ai/encoder.ts';

let encoder: Encoder;
beforeAll(() => {
  encoder = startEncoder();
});
afterAll(() => encoder.close());

const SENTENCES = ['An index finds rows fast.', 'It slows down writes.', 'The cat sleeps.', '你好', 'x'.repeat(3000)];

test('a thread in which WebAssembly doesn’t come up gives way to another', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shortlist-thread-'));
  const path = join(folder, 'thread.ts');
  const real = new URL('../../../worker/ai/encoder-thread.ts', import.meta.url);
  writeFileSync(
    path,
    `import { existsSync, writeFileSync } from 'node:fs';
     const mark = ${JSON.stringify(join(folder, 'been'))};
     if (!existsSync(mark)) {
       writeFileSync(mark, '');
       WebAssembly.instantiate = () => Promise.reject(new RangeError('Out of memory'));
     }
     await import(${JSON.stringify(real.href)});`,
  );
  const unlucky = startEncoder({ thread: pathToFileURL(path) });

  const [vector] = await unlucky.embed(['The cat sleeps.']);

  expect(cosine(vector, vector)).toBeCloseTo(1, 4);
  await unlucky.close();
  rmSync(folder, { recursive: true });
});

test('vectors have length one, an empty sentence has none', async () => {
  const [vector, nothing] = await encoder.embed(['An index finds rows fast.', ' ']);

  expect(cosine(vector, vector)).toBeCloseTo(1, 4);
  expect(cosine(nothing, nothing)).toBe(0);
});

test('vectors are rounded to millionths, so that the noise of arithmetic can’t tip a tie', async () => {
  const [vector = new Float32Array()] = await encoder.embed(['It slows down writes.']);

  for (const value of vector) expect(Math.abs(value * 1e6 - Math.round(value * 1e6))).toBeLessThan(0.02);
});

test('a sentence has the same bits alone, among others, and in another thread', async () => {
  const together = await encoder.embed(SENTENCES);
  const other = startEncoder();
  const alone = [];
  for (const sentence of SENTENCES.toReversed()) alone.unshift(...(await other.embed([sentence])));
  await other.close();

  expect(alone).toEqual(together);
});

test('what means the same is nearer than what doesn’t', async () => {
  const [a, b, c] = await encoder.embed([
    'The customer is angry about the delay.',
    'A client complains that it came late.',
    'We bake bread in the morning.',
  ]);

  expect(cosine(a, b)).toBeGreaterThan(cosine(a, c) + 0.2);
});

test('the main loop stays free while it computes', async () => {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 5);
    last = now;
  }, 5);
  await encoder.embed(Array.from({ length: 40 }, (_, i) => `Sentence number ${i} about indexes and tests.`));
  clearInterval(timer);

  // One sentence takes 10 ms or more; forty of them on this loop would block it for half a second.
  expect(longest).toBeLessThan(150);
});

/** A thread that dies at its first question ever, and answers with the vector [1] from then on. */
const CRASH_ONCE = `
import { existsSync, writeFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
const flag = new URL('died', import.meta.url);
parentPort.on('message', ({ id, sentences }) => {
  if (existsSync(flag)) return parentPort.postMessage({ id, vectors: sentences.map(() => Float32Array.of(1)) });
  writeFileSync(flag, '');
  process.exit(1);
});
`;

const thread = (name: string) => new URL(`../../fixtures/threads/${name}`, import.meta.url);

test('a question outlives the thread that dies on it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shortlist-'));
  const path = join(folder, 'crash-once.mjs');
  writeFileSync(path, CRASH_ONCE);
  const reborn = startEncoder({ thread: pathToFileURL(path) });

  expect(await reborn.embed(['a', 'b'])).toEqual([Float32Array.of(1), Float32Array.of(1)]);
  await reborn.close();
  rmSync(folder, { recursive: true });
});

test('a question that kills every thread is given back', async () => {
  const dying = startEncoder({ thread: thread('crashing-thread.ts') });

  await expect(dying.embed(['anything'])).rejects.toThrow('stopped');
  await dying.close();
});

test('a thread that hangs is given up at the deadline', async () => {
  const hanging = startEncoder({ thread: thread('silent-thread.ts'), deadline: { base: 200, perSentence: 1 } });

  await expect(hanging.embed(['anything'])).rejects.toThrow('deadline');
  await hanging.close();
});

test('closing rejects what is still asked, and what is asked after', async () => {
  const closing = startEncoder();
  const asked = expect(closing.embed(['anything'])).rejects.toThrow('closed');
  await closing.close();

  await asked;
  await expect(closing.embed(['more'])).rejects.toThrow('closed');
});
