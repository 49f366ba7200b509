// The words that a card quotes: of what somebody is strongest in, the same at every reading, and not all of one question.
import { expect, test } from 'vitest';
import { evidenceLine } from '#core/assess/score/evidence-line.ts';
import type { ReadItem } from '#core/assess/score/read-answers.ts';
import { AttemptId, CriterionId, ItemId } from '#core/model/ids.ts';

const uuid = (n: number) => `0198c0de-0000-7000-a000-${n.toString(16).padStart(12, '0')}`;
const attempt = (n: number) => AttemptId.parse(uuid(n));

function readOf(n: number, score: number | null, quotes: string[]): ReadItem {
  const itemId = ItemId.parse(uuid(100 + n));
  return {
    item: {
      id: itemId,
      criterionId: CriterionId.parse(uuid(n)),
      source: 'test',
      item: { kind: 'long', prompt: 'Why?', minutes: 5, rubric: { points: [], levels: [], references: [] } },
    },
    quotes,
    score: {
      itemId,
      score,
      standardError: 5,
      detail: { found: [], missing: [], readIt: null, instructions: [], engine: 'test' },
    },
  };
}

const scores = (...all: (number | null)[]) => all.map((score, i) => ({ id: uuid(i + 1), score }));
const first = readOf(1, 90, ['I read the plan before the index']);
const second = readOf(2, 80, ['I phone the customer at seven, whatever I find']);

test('it is of the criterion in which they stand out, though another answer has more', () => {
  expect(evidenceLine([first, second], scores(60, 85), attempt(1))).toBe(second.quotes[0]);
  expect(evidenceLine([first, second], scores(85, 60), attempt(1))).toBe(first.quotes[0]);
});

test('within a criterion it is of the best answer, and of no word or two', () => {
  const better = { ...readOf(1, 95, ['Of course', 'A lock is held as long as the work takes']) };
  expect(evidenceLine([first, better], scores(85), attempt(1))).toBe('A lock is held as long as the work takes');
  expect(evidenceLine([readOf(1, 95, ['Of course'])], scores(85), attempt(1))).toBeNull();
  expect(evidenceLine([readOf(1, null, ['Nobody has read this answer'])], scores(85), attempt(1))).toBeNull();
});

test('who is equally strong in all is quoted on a question of their own, the same each time', () => {
  const equal = [readOf(1, 90, ['I read the plan before the index']), readOf(2, 90, second.quotes)];
  const lines = Array.from({ length: 8 }, (_, n) => evidenceLine(equal, scores(90, 90), attempt(n)));
  expect(new Set(lines)).toEqual(new Set([...first.quotes, ...second.quotes]));
  expect(Array.from({ length: 8 }, (_, n) => evidenceLine(equal, scores(90, 90), attempt(n)))).toEqual(lines);
});

test('it is cut at a word', () => {
  const long = 'word '.repeat(40).trim();
  const line = evidenceLine([readOf(1, 90, [long])], scores(90), attempt(1))!;
  expect(line).toMatch(/word…$/u);
  expect(line.length).toBeLessThanOrEqual(121);
});
