import { expect, test } from 'vitest';
import { gradingQuestion } from '#core/scoring/model-question.ts';
import { checked, combined, placeOf } from '#core/scoring/model-reading.ts';

const text = 'I would roll the booking back.  Then I’d tell the   team “what” happened.';
const at = (level: number | null, ...points: number[]) => ({
  level,
  found: points.map((point) => ({ point, from: 0, to: 7 })),
});

test('a quote is found whatever blanks and quotation marks it was copied with, and only word for word', () => {
  const place = placeOf('tell the team "what" happened.', text)!;
  expect(text.slice(place.from, place.to)).toBe('tell the   team “what” happened.');
  expect(placeOf('I would undo the booking', text)).toBeUndefined();
  expect(placeOf('  ', text)).toBeUndefined();
  expect(placeOf('roll (the', text)).toBeUndefined();
});

test('words that aren’t in the answer count for nothing, and a level that has no others is no level', () => {
  const read = { level: 4, evidence: [{ point: 1, quote: 'I always write tests' }] };
  expect(checked(read, { text, points: 2 })).toEqual({ level: null, found: [] });
  expect(checked({ ...read, level: 1 }, { text, points: 2 })).toEqual({ level: 1, found: [] });
});

test('points and levels that don’t exist are left out', () => {
  const evidence = [0, 3, 2].map((point) => ({ point, quote: 'roll the booking back' }));
  expect(checked({ level: 3, evidence }, { text, points: 2 }).found).toEqual([{ point: 1, from: 8, to: 29 }]);
  expect(checked({ level: 9, evidence }, { text, points: 2 }).level).toBeNull();
});

test('the score is the median level; readings that agree have the error of one reading', () => {
  expect(combined([at(3, 0), at(3, 0), at(4, 0)])).toMatchObject({ score: 75, reasons: [] });
  expect(combined([at(3), at(3), at(3)]).standardError).toBe(12.7);
});

test('the spread of the readings widens the error: 12.7 and 25 × the deviation of 1, 3 and 4', () => {
  const { score, standardError, reasons } = combined([at(4), at(1), at(3)]);
  expect(score).toBe(75);
  expect(standardError).toBe(40.2);
  expect(reasons).toEqual(['readings-differ']);
});

test('one reading that found too little is said; two leave no score, never a 0', () => {
  expect(combined([at(2, 0), at(null), at(2, 0)])).toMatchObject({ score: 50, reasons: ['unsure'] });
  expect(combined([at(null), at(3, 0), at(null)])).toMatchObject({
    score: null,
    standardError: null,
    reasons: ['unsure'],
  });
});

test('a point counts where most readings found it', () => {
  expect([...combined([at(3, 0, 1), at(3, 0), at(3, 2)]).found.keys()]).toEqual([0]);
});

test('each reading sees the points and the levels in another order, and what was asked in the first place', () => {
  const rubric = {
    points: ['a', 'b', 'c'],
    levels: [0, 1, 2, 3, 4].map((level) => ({ level, description: `L${level}` })),
  };
  const orders = [0, 1, 2].map((nth) => {
    const { user } = gradingQuestion({ question: 'Why?', rubric, answer: 'Because.', fence: 'f', nth });
    return [...user.matchAll(/^(?:Point (\d)|Level (\d)):/gmu)].map(([, point, level]) => point ?? level).join('');
  });
  expect(orders).toEqual(['12301234', '13243210', '31201234']);
});
