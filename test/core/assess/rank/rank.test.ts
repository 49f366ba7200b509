// The ranking: who stands where, and who can't be told apart.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandsOf, rank, type Scored } from '#core/assess/rank/rank.ts';
import { errorOfDifference, likelyRange, sameWithinError } from '#core/stats/normal.ts';

const scores = fc.uniqueArray(
  fc.record({
    attemptId: fc.uuid(),
    composite: fc.double({ min: 0, max: 100, noNaN: true }),
    standardError: fc.double({ min: 0, max: 25, noNaN: true }),
  }),
  { selector: ({ attemptId }) => attemptId, maxLength: 60 },
);

const of = (...rows: [string, number, number][]): Scored[] =>
  rows.map(([attemptId, composite, standardError]) => ({ attemptId, composite, standardError }));

test('people within 1.96 standard errors of the difference of the leader share a place, and the next place counts them all', () => {
  const ranked = rank(of(['a', 84, 4.4], ['b', 80, 4.4], ['c', 78, 4.4], ['d', 65, 4.4], ['e', 40, 4.4]));

  expect(ranked.map(({ attemptId, place, tied }) => [attemptId, place, tied])).toEqual([
    ['a', 1, true],
    ['b', 1, true],
    ['c', 1, true],
    ['d', 4, false],
    ['e', 5, false],
  ]);
  expect(bandsOf(ranked)).toEqual([
    { place: 1, size: 3 },
    { place: 4, size: 1 },
    { place: 5, size: 1 },
  ]);
});

test('exactly 1.96 standard errors of the difference apart is apart, a hair less is a tie', () => {
  const apart = 1.96 * errorOfDifference(3, 4);

  expect(rank(of(['a', apart, 3], ['b', 0, 4])).map(({ place }) => place)).toEqual([1, 2]);
  expect(rank(of(['a', apart - 1e-9, 3], ['b', 0, 4])).map(({ place }) => place)).toEqual([1, 1]);
});

test('the likely range is the score ± 1.39 standard errors, in whole numbers within 0 to 100', () => {
  expect(likelyRange({ score: 84, standardError: 4.4 })).toEqual({ low: 78, high: 90 });
  expect(likelyRange({ score: 98, standardError: 10 })).toEqual({ low: 84, high: 100 });
  expect(likelyRange({ score: 2, standardError: 10 })).toEqual({ low: 0, high: 16 });
});

test('a wide error lifts nobody above a person with a higher score', () => {
  const ranked = rank(of(['leader', 84, 2], ['precise', 78, 1], ['vague', 75, 8]));

  expect(ranked.map(({ attemptId, place }) => [attemptId, place])).toEqual([
    ['leader', 1],
    ['precise', 2],
    ['vague', 2],
  ]);
});

test('nobody is ranked when nobody is scored', () => {
  expect(rank([])).toEqual([]);
  expect(bandsOf([])).toEqual([]);
});

test('errors of zero rank by score alone, and equal ones by attempt', () => {
  const ranked = rank(of(['b', 50, 0], ['a', 50, 0], ['c', 51, 0]));

  expect(ranked.map(({ attemptId, place }) => [attemptId, place])).toEqual([
    ['c', 1],
    ['a', 2],
    ['b', 2],
  ]);
});

test('the order in which people come in changes nothing', () => {
  const shuffled = scores.chain((people) =>
    fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length })),
  );

  fc.assert(
    fc.property(shuffled, ([people, other]) => {
      expect(rank(other)).toEqual(rank(people));
    }),
  );
});

test('places follow from scores and errors alone, whatever ids people have', () => {
  // Few different scores, as from questions with a key: many are equal, with errors that aren’t.
  const measured = fc.record({
    composite: fc.integer({ min: 0, max: 6 }),
    standardError: fc.integer({ min: 0, max: 4 }),
  });
  const withIds = fc
    .array(measured, { maxLength: 40 })
    .chain((people) =>
      fc.tuple(fc.constant(people), fc.shuffledSubarray([...people.keys()], { minLength: people.length })),
    );
  const placesOf = (people: Scored[]) =>
    rank(people).map(({ composite, standardError, place }) => [composite, standardError, place]);

  fc.assert(
    fc.property(withIds, ([people, ids]) => {
      const [one, other] = [people.keys(), ids].map((named) =>
        [...named].map((id, i) => ({ ...people[i]!, attemptId: String(id).padStart(2, '0') })),
      );
      expect(placesOf(other!)).toEqual(placesOf(one!));
    }),
  );
});

test('everybody stands exactly once', () => {
  fc.assert(
    fc.property(scores, (people) => {
      expect(
        rank(people)
          .map(({ attemptId }) => attemptId)
          .sort(),
      ).toEqual(people.map(({ attemptId }) => attemptId).sort());
    }),
  );
});

test('a higher score never has a worse place', () => {
  fc.assert(
    fc.property(scores, (people) => {
      const ranked = rank(people);
      for (const [i, one] of ranked.entries()) {
        const next = ranked[i + 1];
        if (!next) continue;
        expect(one.composite).toBeGreaterThanOrEqual(next.composite);
        expect(one.place).toBeLessThanOrEqual(next.place);
      }
    }),
  );
});

test('a place is one more than the number of people in better places, and tied says that it is shared', () => {
  fc.assert(
    fc.property(scores, (people) => {
      const ranked = rank(people);
      for (const one of ranked) {
        expect(one.place).toBe(1 + ranked.filter(({ place }) => place < one.place).length);
        expect(one.tied).toBe(ranked.filter(({ place }) => place === one.place).length > 1);
      }
    }),
  );
});

test('each place is tied with its leader, and the leader of the next is not', () => {
  fc.assert(
    fc.property(scores, (people) => {
      const ranked = rank(people).map((one) => ({
        ...one,
        exact: { score: one.composite, standardError: one.standardError },
      }));
      const leaders = ranked.filter(({ place }, i) => ranked[i - 1]?.place !== place);
      for (const one of ranked) {
        const leader = leaders.find(({ place }) => place === one.place);
        if (leader && leader !== one) expect(sameWithinError(leader.exact, one.exact)).toBe(true);
      }
      for (const [i, leader] of leaders.entries()) {
        const next = leaders[i + 1];
        if (next) expect(sameWithinError(leader.exact, next.exact)).toBe(false);
      }
    }),
  );
});

test('somebody who comes in lower changes no place and no order above', () => {
  const one = fc.record({
    composite: fc.double({ min: 0, max: 100, noNaN: true }),
    standardError: fc.double({ min: 0, max: 25, noNaN: true }),
  });

  fc.assert(
    fc.property(scores, one, (people, late) => {
      const after = rank([...people, { ...late, attemptId: 'late' }]);
      const place = after.find(({ attemptId }) => attemptId === 'late')?.place ?? 0;
      const above = after.filter((other) => other.place < place);
      const standing = (all: typeof above) => all.map(({ attemptId, place: stands }) => [attemptId, stands]);
      expect(standing(rank(people).slice(0, above.length))).toEqual(standing(above));
    }),
  );
});

test('a better score never costs its owner a place', () => {
  fc.assert(
    fc.property(scores, fc.nat(), fc.double({ min: 0, max: 100, noNaN: true }), (people, at, gain) => {
      const lifted = people[at % Math.max(1, people.length)];
      if (!lifted) return;
      const better = people.map((one) =>
        one === lifted ? { ...one, composite: Math.min(100, one.composite + gain) } : one,
      );
      const placeIn = (all: Scored[]) => rank(all).find(({ attemptId }) => attemptId === lifted.attemptId)?.place ?? 0;
      expect(placeIn(better)).toBeLessThanOrEqual(placeIn(people));
    }),
  );
});

test('ten thousand people are ranked within 50 ms', () => {
  const people = Array.from({ length: 10_000 }, (_, i) => ({
    attemptId: `a${i}`,
    composite: ((i * 7919) % 10_007) / 100.07,
    standardError: 1 + (i % 9),
  }));
  const times = Array.from({ length: 9 }, () => {
    const from = performance.now();
    rank(people);
    return performance.now() - from;
  });

  // The quickest: the machine may be busy with something else, never the code.
  expect(Math.min(...times)).toBeLessThan(50);
});
