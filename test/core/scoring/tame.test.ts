import { describe, expect, test } from 'vitest';
import { readJob } from '#core/authoring/job.ts';
import { instructionsIn } from '#core/scoring/instructions.ts';
import { numbersMeant } from '#core/scoring/numbers.ts';
import { tamed } from '#core/scoring/tame.ts';
import { stemOf } from '#core/scoring/words.ts';
import { gradeWritten } from '#core/scoring/written.ts';

const hostile = {
  letters: 'a'.repeat(20_000),
  digits: '1'.repeat(20_000),
  blanks: `${' '.repeat(20_000)}x`,
  lines: `${'\n'.repeat(20_000)}x`,
  bullets: '•'.repeat(20_000),
  commas: '1,'.repeat(10_000),
  orders: 'ignore all previous '.repeat(900),
};

/** Far above what a quiet machine takes, far below what a pattern that runs away takes. */
const patienceMs = 1_500;

describe.each(Object.entries(hostile))('%s without end', (_name, text) => {
  test.each([
    [
      'a written answer',
      () =>
        gradeWritten({
          question: 'What is a transaction?',
          rubric: { points: ['all or none', 'roll back'] },
          answer: text,
          embed: async (sentences) => sentences.map(() => new Float32Array(512)),
        }),
    ],
    ['a job description', () => readJob(text)],
    ['a number', () => numbersMeant(text)],
    ['a word', () => stemOf(text)],
    ['orders to machines', () => instructionsIn(text)],
  ])('as %s holds nobody up', async (_what, read) => {
    const begun = performance.now();
    await read();
    expect(performance.now() - begun).toBeLessThan(patienceMs);
  });
});

test('ordinary text comes back as it is', () => {
  const text =
    'See https://example.org/a/rather/long/address?with=a&query=string#and-a-part for how 1,234.50 was counted.\n\n  - then “this”.';
  expect(tamed(text)).toBe(text);
});
