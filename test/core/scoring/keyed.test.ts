// Keys: choices, several choices, and numbers as people type them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreKeyed } from '#core/scoring/keyed.ts';
import { keyedWords } from '#core/report/keyed-words.ts';
import { en } from '#core/text/en.ts';
import type { KeyedItem } from '#core/scoring/keyed.ts';

const common = { prompt: 'Which?', minutes: 1, because: 'It is.' };
const choice: KeyedItem = { ...common, kind: 'choice', options: ['a', 'b', 'c'], key: 1 };
const multi: KeyedItem = { ...common, kind: 'multi', options: ['a', 'b', 'c', 'd', 'e'], key: [0, 1, 2] };
const numeric = (key: number, tolerance = 0, unit?: string): KeyedItem => ({
  ...common,
  kind: 'numeric',
  key,
  tolerance,
  ...(unit && { unit }),
});

const typed = (value: string) => ({ kind: 'numeric', value }) as const;

test('a choice is right by its key alone', () => {
  const [right, wrong] = [1, 0].map((option) => ({ kind: 'choice', choice: option }) as const);
  expect(scoreKeyed(choice, right!)).toEqual({ score: 100, right: true });
  expect(keyedWords(choice, right!, en)).toBe('Chose “b”. Right.');
  expect(scoreKeyed(choice, wrong!)).toEqual({ score: 0, right: false });
  expect(keyedWords(choice, wrong!, en)).toBe('Chose “a”. Right is “b”.');
});

test('several choices earn hits less false alarms, and ticking everything never earns full marks', () => {
  const score = (...choices: number[]) => scoreKeyed(multi, { kind: 'multi', choices }).score;

  expect([score(0, 1, 2), score(0, 1), score(0, 1, 3), score(0, 3, 4), score(0, 1, 2, 3, 4), score(3)]).toEqual([
    100, 66.7, 33.3, 0, 33.3, 0,
  ]);
  expect(score(0, 0, 0)).toBe(score(0));
});

test('a wrong tick more never raises the score of several choices', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 4 })), fc.integer({ min: 3, max: 4 }), (choices, wrong) => {
      const before = scoreKeyed(multi, { kind: 'multi', choices }).score;
      expect(scoreKeyed(multi, { kind: 'multi', choices: [...choices, wrong] }).score).toBeLessThanOrEqual(before);
    }),
  );
});

test.each([
  [1234.5, '1 234,5'],
  [1234.5, '1,234.5'],
  [1234.5, '1.234,50 €'],
  [1234.5, '£1’234.5'],
  [1234567, '1,234,567'],
  [1234, '1,234'],
  [1.234, '1,234'],
  [0.5, '½'],
  [2.5, '2 ½ tablets'],
  [2.5, '2 1/2'],
  [0.75, '3/4'],
  [25, '25 %'],
  [0.25, '25%'],
  [-3, '−3'],
  [12, 'about 12 ml'],
  [6, '2 x 3 = 6'],
  [1500, '1.5e3'],
  [0.125, '.125'],
  [25, '25 m2'],
  [1234567.5, '1 234 567,5'],
])('%d is understood when somebody types %s', (key, text) => {
  expect(scoreKeyed(numeric(key), typed(text))).toMatchObject({ score: 100, right: true });
});

test('two numbers are no answer, even when one of them is right', () => {
  const item = numeric(12, 0, 'ml');
  expect(scoreKeyed(item, typed('12 or 15'))).toEqual({ score: 0, right: false });
  expect(keyedWords(item, typed('12 or 15'), en)).toBe('Gave “12 or 15”, which isn’t one number. Right is 12 ml.');
});

test('two numbers with a space between them are not one', () => {
  expect(scoreKeyed(numeric(1215), typed('12 15')).score).toBe(0);
});

test('the tolerance counts on both sides, its edges included', () => {
  const score = (text: string) => scoreKeyed(numeric(0.3, 0.1), typed(text)).score;

  expect([score('0.2'), score('0.4'), score('0.41'), score('0.19')]).toEqual([100, 100, 0, 0]);
});

test('no answer, an empty one, or one of another kind scores 0 and says so', () => {
  for (const item of [choice, multi, numeric(1)]) {
    expect(scoreKeyed(item, null)).toEqual({ score: 0, right: false });
    expect(keyedWords(item, null, en)).toBe('Not answered.');
    expect(scoreKeyed(item, { kind: 'short', text: '1' }).score).toBe(0);
  }
  expect(keyedWords(numeric(0), typed('  '), en)).toBe('Not answered.');
});

test('whatever is typed as a number gives a score of 0 or 100 and never throws', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 40, unit: 'grapheme' }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      (text, key) => {
        expect([0, 100]).toContain(scoreKeyed(numeric(key, 1), typed(text)).score);
      },
    ),
  );
});
