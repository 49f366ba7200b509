// An order is scored by Kendall's τ, never below 0.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Item } from '#core/model/item.ts';
import { keyedWords } from '#core/report/keyed-words.ts';
import { en } from '#core/text/en.ts';
import { scoreKeyed, type KeyedItem } from '#core/scoring/keyed.ts';
import { moved } from '#web/app/moved.ts';

const ranking: KeyedItem = {
  kind: 'ranking',
  prompt: 'In which order?',
  minutes: 1,
  options: ['a', 'b', 'c', 'd'],
  key: [2, 0, 3, 1],
  because: 'So it is.',
};
const said = (...order: number[]) => keyedWords(ranking, { kind: 'ranking', order }, en);
const scored = (...order: number[]) => scoreKeyed(ranking, { kind: 'ranking', order });

test.each([
  [[2, 0, 3, 1], 100],
  [[0, 2, 3, 1], 66.7],
  [[0, 2, 1, 3], 33.3],
  [[2, 1, 3, 0], 0],
  [[1, 3, 0, 2], 0],
])('the order %j earns %d', (order, score) => {
  expect(scored(...order).score).toBe(score);
});

test('only the right order is right, and the evidence says how many pairs are', () => {
  expect(scored(2, 0, 3, 1)).toEqual({ score: 100, right: true });
  expect(said(2, 0, 3, 1)).toBe('6 of 6 pairs in the right order.');
  expect(scored(0, 2, 3, 1).right).toBe(false);
});

test('an order that names an option twice, or leaves one out, is no answer', () => {
  for (const order of [[2, 2, 3, 1], [2, 0, 3], []]) expect(said(...order)).toBe('Not answered.');
});

test('mending a pair of neighbours never costs anything', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), fc.nat(2), (order, at) => {
      const [first = 0, second = 0] = order.slice(at, at + 2);
      if (ranking.key.indexOf(first) < ranking.key.indexOf(second)) return;
      expect(scored(...moved(order, at, at + 1)).score).toBeGreaterThanOrEqual(scored(...order).score);
    }),
  );
});

test('an item whose key is no order, or is the order that is shown first, is refused', () => {
  for (const key of [
    [0, 1, 2, 3],
    [0, 1, 2],
    [0, 0, 1, 2],
  ])
    expect(Item.safeParse({ ...ranking, key }).success).toBe(false);
  expect(Item.safeParse(ranking).success).toBe(true);
});

test('a line moves past others, and not out of the list', () => {
  expect(moved([0, 1, 2, 3], 0, 2)).toEqual([1, 2, 0, 3]);
  expect(moved([0, 1, 2, 3], 3, 0)).toEqual([3, 0, 1, 2]);
  expect(moved([0, 1], 0, -1)).toEqual([0, 1]);
});
