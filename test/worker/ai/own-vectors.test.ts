// What the encoder knows of the product's own texts from an earlier start.
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ownTexts } from '#core/own-texts.ts';
import { startEncoder, type Encoder } from '#worker/ai/encoder.ts';
import { ownVectors } from '#worker/ai/own-vectors.ts';

let folder: string;
const started: Encoder[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shortlist-vectors-'));
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((one) => one.close()));
  await rm(folder, { recursive: true, force: true });
});

const encoder = (thread?: URL) => {
  const one = startEncoder({ own: ownVectors(folder), ...(thread ? { thread } : {}) });
  started.push(one);
  return one;
};
const [first = '', second = ''] = ownTexts();
/** Ends at once: whoever asks it gets nothing. */
const broken = new URL('data:text/javascript,throw new Error()');

test('a text of the product is computed once, and known at the next start with the same bits', async () => {
  const computed = await encoder().embed([first, second]);

  expect(await encoder(broken).embed([second, first])).toEqual(computed.toReversed());
});

test('what somebody else wrote is never kept', async () => {
  await encoder().embed([first, 'I am Amara Osei.']);

  expect(await readdir(folder)).toHaveLength(1);
  await expect(encoder(broken).embed(['I am Amara Osei.'])).rejects.toThrow();
});

test('a file that was cut off counts as none, and a folder that can’t be written to hinders nobody', async () => {
  const computed = await encoder().embed([first]);
  const [name = ''] = await readdir(folder);
  await writeFile(join(folder, name), 'cut');

  expect(await encoder().embed([first])).toEqual(computed);
  await rm(folder, { recursive: true });
  await writeFile(folder, '');
  expect(await encoder().embed([first])).toEqual(computed);
});
