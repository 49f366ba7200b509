// Standings that are kept up with what changes say what standings made anew would say.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankByVersion } from '#core/assess/rank/rank.ts';
import {
  changed,
  rankedIn,
  rankedOne,
  remindableIn,
  standingsOf,
  versionIn,
  withoutMissing,
  type Change,
} from '#core/assess/rank/standings.ts';
import { AttemptId, CandidateId, InvitationId, MemberId } from '#core/model/ids.ts';
import type { Invitee, Sat } from '#core/ports/standings.ts';

const uuid = (kind: number, i: number) =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(i).padStart(12, '0')}`;
const most = 12;

const decision = fc.option(
  fc.record({
    kind: fc.constantFrom('advance' as const, 'hold' as const, 'reject' as const),
    by: fc.constant(MemberId.parse(uuid(4, 1))),
    at: fc.integer({ min: 0, max: 1000 }),
  }),
);

const measured = fc.oneof(
  fc.constant({ composite: null, standardError: null }),
  fc.record({
    composite: fc.integer({ min: 0, max: 20 }).map((n) => 5 * n),
    standardError: fc.integer({ min: 1, max: 15 }),
  }),
);

const sat = (i: number): fc.Arbitrary<Sat | null> =>
  fc.option(
    fc
      .record({
        version: fc.integer({ min: 1, max: 3 }),
        state: fc.constantFrom('started' as const, 'submitted' as const, 'scored' as const),
        measured,
        misses: fc.boolean(),
        at: fc.integer({ min: 0, max: 50 }),
        decision,
      })
      .map(({ state, at, measured: score, ...rest }) => ({
        attemptId: AttemptId.parse(uuid(1, i)),
        candidateId: CandidateId.parse(uuid(2, i)),
        code: `C${i}`,
        number: i,
        ...rest,
        ...(state === 'scored' ? score : { composite: null, standardError: null }),
        state,
        waits: false,
        submittedAt: state === 'submitted' ? at : null,
      })),
  );

const invitee = (i: number): fc.Arbitrary<Invitee> =>
  fc.record({
    invitationId: fc.constant(InvitationId.parse(uuid(3, i))),
    isRevoked: fc.boolean(),
    isOpened: fc.boolean(),
    isReached: fc.boolean(),
    expiresAt: fc.option(fc.integer({ min: 0, max: 100 })),
    sat: sat(i),
  });

const change: fc.Arbitrary<Change> = fc
  .integer({ min: 1, max: most })
  .chain((i) => fc.option(invitee(i), { freq: 6 }).map((now) => ({ id: InvitationId.parse(uuid(3, i)), now })));

const everybody = fc
  .tuple(...Array.from({ length: most }, (_, i) => fc.option(invitee(i + 1))))
  .map((all) => all.filter((one) => one !== null));

test('changes one after the other say the same as everybody read again', () => {
  fc.assert(
    fc.property(everybody, fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 8 }), (people, steps) => {
      const truth = new Map(people.map((one) => [one.invitationId, one]));
      let standings = standingsOf(people);
      for (const step of steps) {
        standings = changed(standings, step);
        for (const { id, now } of step) {
          if (now) truth.set(id, now);
          else truth.delete(id);
        }
      }
      const { people: ours, ...said } = standings;
      const { people: theirs, ...anew } = standingsOf([...truth.values()]);
      expect(ours).toHaveLength(theirs.length);
      expect(new Set(ours)).toEqual(new Set(theirs));
      // Who finished in one moment, or has no place, may stand in either order.
      const plain = ({ unplaced, scoring, remindable, decided, byVersion, ...rest }: typeof said) => ({
        ...rest,
        unplaced: unplaced.map(({ number }) => number).toSorted((a, b) => a - b),
        scoring: scoring.map(({ submittedAt }) => submittedAt),
        remindable:
          remindableIn(standings, 50) === remindableIn(standingsOf([...truth.values()]), 50) && remindable.length,
        decided: { ...decided, last: decided.last?.at },
        byVersion: [...byVersion].toSorted(([a], [b]) => a - b),
      });
      expect(plain(said)).toEqual(plain(anew));
    }),
  );
});

test('very many changes at once are taken in as few are', () => {
  const [one, two] = fc.sample(fc.tuple(...Array.from({ length: 1200 }, (_, i) => invitee(i + 1))), {
    numRuns: 2,
    seed: 7,
  });
  const after = changed(
    standingsOf(one!.slice(0, 1000)),
    two!.slice(200).map((now) => ({ id: now.invitationId, now })),
  );
  const anew = standingsOf([...one!.slice(0, 200), ...two!.slice(200)]);
  expect([after.counts, after.groups, after.placed]).toEqual([anew.counts, anew.groups, anew.placed]);
});

test('the ranking in standings is the ranking of those who are scored', () => {
  fc.assert(
    fc.property(everybody, (people) => {
      const standings = standingsOf(people);
      const scored = people.flatMap(({ sat: one }) =>
        one?.composite != null && one.standardError !== null
          ? [{ ...one, composite: one.composite, standardError: one.standardError }]
          : [],
      );
      const all = rankByVersion(scored);
      expect(rankedIn(standings)).toEqual(all);
      expect(withoutMissing(standings)).toEqual(all.filter(({ misses }) => !misses));
      for (const [i, one] of all.entries()) {
        expect(rankedIn(standings, i, i + 3)).toEqual(all.slice(i, i + 3));
        expect(rankedOne(standings, one.attemptId)).toEqual(one);
        const { from, size, bands } = versionIn(standings, one.version);
        const own = all.filter(({ version }) => version === one.version);
        expect(all.slice(from, from + size)).toEqual(own);
        expect(bands.find(({ place }) => place === one.place)?.size).toBe(
          own.filter(({ place }) => place === one.place).length,
        );
      }
    }),
  );
});

test('nothing new leaves the same standings', () => {
  fc.assert(
    fc.property(everybody, (people) => {
      const standings = standingsOf(people);
      const same = people.map((one) => ({ id: one.invitationId, now: structuredClone(one) }));
      expect(changed(standings, same)).toBe(standings);
    }),
  );
});

test('whose time is over can’t be reminded', () => {
  const one = (i: number, expiresAt: number | null): Invitee => ({
    invitationId: InvitationId.parse(uuid(3, i)),
    isRevoked: false,
    isOpened: false,
    isReached: true,
    expiresAt,
    sat: null,
  });
  const standings = standingsOf([one(1, null), one(2, 100), one(3, 200)]);
  expect([50, 100, 150, 200].map((now) => remindableIn(standings, now))).toEqual([3, 2, 2, 1]);
});
