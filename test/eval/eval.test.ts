// The short form of `npm run eval`: no figure is worse than the one that was kept, and a target that was met is met.
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEncoder } from '#worker/ai/encoder.ts';
import type { Encoder } from '#worker/ai/encoder.ts';
import { readDocument } from '#worker/cv/document-reading.ts';
import { parsed } from './folder.ts';
import { PARTS } from './parts.ts';
import { judge, Kept, type Judged } from './row.ts';

const folder = import.meta.dirname;
const kept = parsed(Kept, `${folder}/results.json`);

let encoder: Encoder;
beforeAll(() => {
  encoder = startEncoder();
});
afterAll(() => encoder.close());

/** Without a process of its own, which the other tests of the CV reader have. */
const readCv = async (path: string) => readDocument(new Uint8Array(await readFile(path)));

const measured: Judged[] = [];

/** All of it takes 25 seconds of processor time; where others want the processor too, one part may take minutes. */
const BUSY = 400_000;

// What repeats 20 runs or grades 1,000 answers takes minutes; `npm run eval` does.
const short = Object.keys(PARTS).filter((name) => !['repeat', 'timing', 'model'].includes(name));

test.each(short)(
  '%s: no figure is worse than it was kept',
  async (name) => {
    const { rows } = await PARTS[name]!({ folder, embed: encoder.embed, readCv });
    const judged = rows.map((row) => judge(row, kept));
    measured.push(...judged);

    expect(judged.length).toBeGreaterThan(0);
    expect(judged.filter(({ verdict }) => verdict === 'worse' || verdict === 'new')).toEqual([]);
  },
  BUSY,
);

test('every kept figure is still measured', () => {
  const long = ['runs alike', 'seconds of processor'];

  expect(Object.keys(kept.figures).toSorted()).toEqual([...measured.map(({ name }) => name), ...long].toSorted());
});
