// From items to criteria to one composite, with what isn't known kept in the error.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rollUp } from '#core/scoring/criterion.ts';
import type { ScoredItem } from '#core/scoring/criterion.ts';

const keyed = (criterionId: string, score: number | null, minutes = 2): ScoredItem => ({
  criterionId,
  minutes,
  kind: 'choice',
  score,
  standardError: null,
});
const written = (criterionId: string, score: number | null, minutes = 5): ScoredItem => ({
  criterionId,
  minutes,
  kind: 'long',
  score,
  standardError: 20,
});

test('items weigh by their minutes and criteria by their weights', () => {
  const { criteria, composite } = rollUp(
    [
      { id: 'sql', weight: 60 },
      { id: 'tests', weight: 40 },
    ],
    [keyed('sql', 100, 1), keyed('sql', 0, 3), keyed('tests', 50)],
  );

  expect(criteria.map(({ score }) => score)).toEqual([25, 50]);
  expect(composite).toBe(35);
});

test('three right of three is not certainty: the error is Agresti and Coull’s', () => {
  const { criteria } = rollUp([{ id: 'a', weight: 1 }], [keyed('a', 100), keyed('a', 100), keyed('a', 100)]);

  // (3 + 2) / (3 + 4) = .714; √(.714 × .286 / 7) = .1707
  expect(criteria[0]).toEqual({ id: 'a', score: 100, standardError: 17.1, judged: 1 });
});

test('written items bring their own errors, taken as independent', () => {
  const { criteria } = rollUp(
    [{ id: 'a', weight: 1 }],
    [written('a', 80), written('a', 60), written('a', 70), written('a', 70)],
  );

  expect(criteria[0]).toEqual({ id: 'a', score: 70, standardError: 10, judged: 1 });
});

test('what nobody answered counts 0, what the machine can’t judge is left out', () => {
  const zero = rollUp([{ id: 'a', weight: 1 }], [written('a', 80), written('a', 0)]);
  const unread = rollUp([{ id: 'a', weight: 1 }], [written('a', 80), written('a', null)]);

  expect(zero.composite).toBe(40);
  expect(unread.composite).toBe(80);
});

test('an answer that can’t be judged widens its criterion by its minutes, and counts as not covered', () => {
  const { criteria, coverage } = rollUp([{ id: 'a', weight: 1 }], [written('a', 80, 6), written('a', null, 2)]);

  const standardError = Math.round(10 * Math.hypot(20, 0.25 * 29)) / 10;
  expect(criteria[0]).toEqual({ id: 'a', score: 80, standardError, judged: 0.75 });
  expect(coverage).toBe(0.75);
});

test('when most minutes couldn’t be judged, an empty question beside them is no 0: a person has to read', () => {
  const all = [
    { id: 'a', weight: 86 },
    { id: 'parents', weight: 14 },
  ];
  const rolled = rollUp(all, [written('a', 80), written('parents', null, 5), keyed('parents', 0, 1)]);

  expect(rolled.criteria[1]).toEqual({ id: 'parents', score: null, standardError: null, judged: 0 });
  expect(rolled).toMatchObject({ composite: 80, coverage: 0.86 });
});

test('a criterion without evidence is no score, and widens the composite instead of lowering it', () => {
  const all = rollUp([{ id: 'a', weight: 70 }], [written('a', 80)]);
  const part = rollUp(
    [
      { id: 'a', weight: 70 },
      { id: 'b', weight: 30 },
    ],
    [written('a', 80), written('b', null)],
  );

  expect(part.criteria[1]).toEqual({ id: 'b', score: null, standardError: null, judged: 0 });
  expect(part).toMatchObject({
    composite: 80,
    coverage: 0.7,
    standardError: Math.round(10 * Math.hypot(20, 0.3 * 29)) / 10,
  });
  expect(all.standardError).toBe(20);
});

test('nothing judged is no composite at all', () => {
  expect(rollUp([{ id: 'a', weight: 1 }], [])).toEqual({
    criteria: [{ id: 'a', score: null, standardError: null, judged: 0 }],
    composite: null,
    standardError: null,
    coverage: 0,
  });
});

const items = fc.array(
  fc.record({
    criterionId: fc.constantFrom('a', 'b', 'c', 'elsewhere'),
    minutes: fc.double({ min: 0.5, max: 60, noNaN: true }),
    kind: fc.constantFrom('choice', 'multi', 'numeric', 'short', 'long'),
    score: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
    standardError: fc.option(fc.double({ min: 0, max: 30, noNaN: true })),
  }),
);

test('scores stay in 0–100, errors are never negative, coverage is a share', () => {
  fc.assert(
    fc.property(items, (scored) => {
      const { composite, standardError, coverage } = rollUp(
        ['a', 'b', 'c'].map((id, i) => ({ id, weight: 10 + i })),
        scored,
      );
      expect(composite ?? 0).toBeGreaterThanOrEqual(0);
      expect(composite ?? 0).toBeLessThanOrEqual(100);
      expect(standardError ?? 0).toBeGreaterThanOrEqual(0);
      expect(coverage).toBeGreaterThanOrEqual(0);
      expect(coverage).toBeLessThanOrEqual(1);
    }),
  );
});

test('a better item never lowers the composite', () => {
  fc.assert(
    fc.property(items, fc.nat(), fc.double({ min: 0, max: 100, noNaN: true }), (scored, which, more) => {
      const at = scored.length === 0 ? 0 : which % scored.length;
      const better = scored.map((item, i) =>
        i === at && item.score !== null ? { ...item, score: Math.min(100, item.score + more) } : item,
      );
      const criteria = ['a', 'b', 'c'].map((id) => ({ id, weight: 1 }));
      expect(rollUp(criteria, better).composite ?? 0).toBeGreaterThanOrEqual(
        (rollUp(criteria, scored).composite ?? 0) - 0.05,
      );
    }),
  );
});
