import { expect, test } from 'vitest';
import { likeness, prepared } from '#core/integrity/alike.ts';

const asked = prepared('How would you find the slow query?');
const alike = (one: string, other: string) => likeness(prepared(one), prepared(other), asked);

const answer =
  'First I would read the plan with EXPLAIN ANALYZE and look for a step that reads far more rows than it gives, then add an index for it.';

test('the same answer in other letters is found, with the words that both have', () => {
  const found = alike(answer, `Well. ${answer.toUpperCase()}`);

  expect(found?.share).toBe(1);
  expect(answer.replaceAll(/[.,]/gu, '')).toContain(found?.words.replace(/…$/u, ''));
});

test('answers of their own aren’t alike', () => {
  expect(
    alike(
      answer,
      'I would ask who has changed what since yesterday, and take that back before anything else is tried out.',
    ),
  ).toBeNull();
});

test('two long answers that are the same are compared in no time', () => {
  const long = Array.from({ length: 20_000 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7919) % 5_000))).join('');
  const started = performance.now();

  const found = alike(long, long);

  // At ten thousand characters it took over a second a pair, and every job waited.
  expect(performance.now() - started).toBeLessThan(400);
  expect(found?.share).toBe(1);
  expect(found?.words.length).toBeLessThanOrEqual(161);
});
