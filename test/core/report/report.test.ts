import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportCriterion } from '#core/model/report.ts';
import { barOf } from '#core/report/geometry.ts';
import { headlines } from '#core/report/headlines.ts';
import { nearby } from '#core/report/nearby.ts';
import { markToRead } from '#core/report/unread.ts';
import { en } from '#core/text/en.ts';
import { coverageNote, kindOf, moment, period, provenance, weightShares } from '#core/report/words.ts';
import { range, sampleReport } from '#test/fixtures/report.ts';

describe('a bar', () => {
  test('stands where its figures say', () => {
    expect(barOf({ score: 84, low: 78, high: 90 })).toEqual({ from: 78, width: 12, at: 84 });
  });

  test('stays on its track and holds its point, whatever the figures', () => {
    const figure = fc.oneof(fc.double(), fc.integer({ min: -50, max: 150 }));
    fc.assert(
      fc.property(figure, figure, figure, (score, low, high) => {
        const bar = barOf({ score, low, high });
        expect(bar.from).toBeGreaterThanOrEqual(0);
        expect(bar.from + bar.width).toBeLessThanOrEqual(100.001);
        expect(bar.width).toBeGreaterThanOrEqual(0.999);
        expect(bar.at).toBeGreaterThanOrEqual(bar.from);
        expect(bar.at).toBeLessThanOrEqual(bar.from + bar.width + 0.001);
      }),
    );
  });
});

describe('in half a minute', () => {
  const { criteria, cv } = sampleReport();
  const only = (change: Partial<ReportCriterion>): ReportCriterion[] =>
    criteria.slice(0, 1).map((one) => ({ ...one, ...change }));

  test('the strongest, a quote, what to ask and hidden text, in this order and at most four', () => {
    expect(headlines({ criteria, cv }, en).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'strong: Strong in Python (92) and Clear writing (91), with evidence.',
      'strong: On Python: “I would stream the file with a generator, since the whole feed does not fit in memory.” (Question 3)',
      'look: Too little to go on for Tests. Ask question 11 again: “How do you know that an import is right?”',
      'look: The CV holds text that a reader can’t see, and orders to machines. Neither counted.',
    ]);
  });

  test('a criterion without evidence is never called strong', () => {
    expect(headlines({ criteria: only({ evidence: [] }), cv: null }, en)).toEqual([]);
  });

  test('a low score is never called strong; its missing point is what to ask about', () => {
    const lines = headlines({ criteria: only({ result: range(40, 5) }), cv: null }, en);
    expect(lines).toEqual([
      {
        kind: 'look',
        text: 'Lowest in Python (40). Ask about this, it wasn’t in the answer: Says how to find where the memory goes, such as a profiler.',
      },
    ]);
  });

  test('answers that a person should read are named', () => {
    const lines = headlines({ criteria: criteria.slice(0, 4), cv: null }, en);
    expect(lines.at(-1)).toEqual({ kind: 'look', text: 'Please read the answer to question 9 yourself.' });
  });

  test('once a person has changed the score there is nothing left to read', () => {
    const doubted = criteria.filter(({ items }) => items.some(({ readIt }) => readIt !== null));
    expect(doubted.map((one) => markToRead(one, en))).toContain('Please read the answer');
    const change = { was: 40, score: 60, reason: 'Read it.', by: 'Owen Bright', at: '2026-11-02', undone: null };
    const judged = doubted.map((one) => ({ ...one, changes: [change] }));
    expect(judged.map((one) => markToRead(one, en))).toEqual(judged.map(() => null));
    expect(headlines({ criteria: judged, cv: null }, en).map(({ text }) => text)).not.toContainEqual(
      expect.stringContaining('Please read'),
    );
  });

  test('an answer without a score lacks nothing: it waits for a person', () => {
    const [first] = criteria;
    const unread = {
      ...first!.items[0]!,
      number: 4,
      answer: 'Je reste calme.',
      score: null,
      found: [],
      missing: ['Stays calm'],
    };
    const blank = { ...unread, number: 5, prompt: 'Whom do you call?', answer: null, score: 0, missing: [] };
    const lines = headlines({ criteria: only({ result: null, items: [unread, blank], evidence: [] }), cv: null }, en);
    expect(lines.map(({ text }) => text)).toEqual([
      'Too little to go on for Python so far. Ask question 5 again: “Whom do you call?”',
      'The answer to question 4 waits for a person: it has no score.',
    ]);
  });

  test('the same report always gives the same lines', () => {
    expect(headlines({ criteria: criteria.toReversed(), cv }, en).length).toBe(4);
    expect(headlines({ criteria, cv }, en)).toEqual(headlines({ criteria, cv }, en));
  });

  test('nothing at all gives nothing', () => {
    expect(headlines({ criteria: [], cv: null }, en)).toEqual([]);
  });
});

describe('of a long ranking', () => {
  const standing = (size: number, own: number) => [
    {
      label: 'Tied for 1st',
      people: Array.from({ length: size }, (_, i) => ({
        attemptId: `${i}`,
        name: `${i}`,
        score: 50,
        low: 40,
        high: 60,
        me: i === own,
      })),
    },
  ];

  test('thirty are all shown', () => {
    expect(nearby(standing(30, 3))).toEqual({ places: standing(30, 3), left: 0 });
  });

  test('the first ten and four on each side of the candidate are shown, and the rest counted', () => {
    const { places, left } = nearby(standing(100, 50));
    expect(places[0]?.people.map(({ name }) => Number(name))).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 46, 47, 48, 49, 50, 51, 52, 53, 54,
    ]);
    expect(left).toBe(81);
  });
});

test('shares are per cent of whatever the weights add up to', () => {
  expect(weightShares([{ weight: 1 }, { weight: 3 }])).toEqual([25, 75]);
  expect(weightShares([{ weight: 0.3 }, { weight: 0.7 }])).toEqual([30, 70]);
  expect(weightShares([{ weight: 0 }])).toEqual([0]);
});

test('full coverage needs no note, and 99.4 % is not called 100', () => {
  expect(coverageNote({ coverage: 1 }, en)).toBeNull();
  expect(coverageNote({ coverage: 0.994 }, en)).toContain('99 % of the weights');
});

test('a moment is in the reader’s zone', () => {
  expect(moment('2025-11-22T23:30:00Z', 'Asia/Taipei', en)).toBe('23 November 2025, 07:30');
  expect(moment('nonsense', 'Asia/Taipei', en)).toBe('unknown');
});

test.each([
  [{ start: '2019-03', end: null }, 'Mar 2019 to now'],
  [{ start: '2017', end: '2018' }, '2017 to 2018'],
  [{ start: null, end: '2018-12' }, 'until Dec 2018'],
  [{ start: null, end: null }, ''],
])('%o is "%s"', (dates, words) => {
  expect(period(dates, en)).toBe(words);
});

test('a score below a must-have and a knock-out question that wasn’t passed are told apart', () => {
  const missed = { criteria: ['PostgreSQL', 'Clear writing'], questions: ['May you work nights?'] };
  expect(provenance(sampleReport({ missed }), en)).toMatch(
    /Scored below must-have: PostgreSQL and Clear writing\. Knock-out question not passed: “May you work nights\?”$/u,
  );
  expect(provenance(sampleReport(), en)).not.toMatch(/must-have|Knock-out/u);
});

test.each([
  [{}, 'One right option'],
  [{ seenAs: 3 }, 'One right option · the candidate’s question 3'],
  [{ knockout: true, score: 100 }, 'One right option · knock-out question: passed'],
  [{ knockout: true, score: 40 }, 'One right option · knock-out question: not passed'],
  [
    { knockout: true, requirementOnly: true },
    'One right option · knock-out question, no part of the score: not passed',
  ],
  [{ knockout: true, score: null }, 'One right option · knock-out question'],
])('a question that is %o is "%s"', (change, words) => {
  expect(kindOf({ kind: 'choice', score: 0, ...change }, en)).toBe(words);
});
