// Who misses a must-have: only who is clearly below it.
import { expect, test } from 'vitest';
import { isLastScored, missedOf, scoredAmong } from '#core/scoring/must-haves.ts';

const none = new Map<string, number | null>();
const of = (score: number | null, standardError: number | null = 5) => new Map([['c', { score, standardError }]]);
const must = { criteria: [{ id: 'c', least: 60 }], items: [] };

test.each([
  [40, ['c']],
  [52, ['c']],
  [55, []],
  [60, []],
])('a score of %d with an error of 5 against a least of 60 misses %j', (score, missed) => {
  expect(missedOf(must, { criteria: of(score), items: none })).toEqual(missed);
});

test('too little to go on is no miss, and neither is a criterion that is no must-have', () => {
  expect(missedOf(must, { criteria: of(null, null), items: none })).toEqual([]);
  expect(missedOf({ criteria: [{ id: 'c', least: null }], items: [] }, { criteria: of(0), items: none })).toEqual([]);
});

test('a knock-out question is missed unless it is wholly right; others are never', () => {
  const items = [
    { id: 'a', knockout: true },
    { id: 'b', knockout: true },
    { id: 'c', knockout: false },
  ];
  const scores = new Map([
    ['a', 50],
    ['b', 100],
    ['c', 0],
  ]);
  expect(missedOf({ criteria: [], items }, { criteria: new Map(), items: scores })).toEqual(['a']);
});

test('a question that counts only as a requirement isn’t scored, and a criterion keeps one that is', () => {
  const items = [
    { id: 'a', criterionId: 'c', requirementOnly: true },
    { id: 'b', criterionId: 'c' },
    { id: 'd', criterionId: 'e' },
    { id: 'f', criterionId: 'e', requirementOnly: false },
  ];
  expect(scoredAmong(items).map(({ id }) => id)).toEqual(['b', 'd', 'f']);
  expect(items.map(({ id }) => isLastScored(items, id))).toEqual([false, true, false, false]);
});
