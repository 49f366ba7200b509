// What a candidate reads of why a score is what it is.
import { expect, test } from 'vitest';
import { reasonOf } from '#core/assess/sit/result.ts';
import { CriterionId, ItemId } from '#core/model/ids.ts';
import type { Item } from '#core/model/item.ts';
import { wordsOf } from '#core/text/words.ts';

const t = wordsOf({ locale: 'en', platform: 'slack' });
const id = CriterionId.parse('01980000-0000-7000-8000-000000000001');
const itemId = (i: number) => ItemId.parse(`01980000-0000-7000-8000-0000000001${String(i).padStart(2, '0')}`);

const common = { prompt: 'What?', minutes: 2, skill: 'Any', options: ['a', 'b', 'c'] };
const items = {
  choice: { ...common, kind: 'choice', key: 0 } as unknown as Item,
  multi: { ...common, kind: 'multi', key: [0, 1] } as unknown as Item,
  long: { ...common, kind: 'long', rubric: { points: ['one', 'two'], references: [] } } as unknown as Item,
};

type Scored = { item: Item; score: number | null; found?: number[]; missing?: number[] };

function reason(scored: Scored[]): string {
  const asked = scored.map(({ item }, i) => ({ id: itemId(i), criterionId: id, source: 'member' as const, item }));
  const scores = scored.map(({ score, found = [], missing = [] }, i) => ({
    itemId: itemId(i),
    score,
    standardError: 10,
    detail: { found: found.map((point) => ({ point, from: 0, to: 1 })), missing },
  }));
  const responses = asked.map((one) => ({ itemId: one.id, answer: {} }));
  return reasonOf({ id }, { t, items: asked, scores, responses } as never);
}

test('what is right in part is said beside what is right', () => {
  expect(
    reason([
      { item: items.multi, score: 67 },
      { item: items.choice, score: 100 },
      { item: items.choice, score: 0 },
    ]),
  ).toBe('1 of 3 questions right. 1 is right in part.');
});

test('a written answer with points of 100 and without a point says why', () => {
  const none = { item: items.long, found: [], missing: [0, 1] };
  expect(reason([{ ...none, score: 45 }])).toBe(
    'Written answers made 0 of 2 points that were looked for. What they say comes near to what was looked for, which counts for a part.',
  );
  expect(reason([{ ...none, score: 0 }])).toBe('Written answers made 0 of 2 points that were looked for.');
  expect(reason([{ item: items.long, score: 60, found: [0], missing: [1] }])).toBe(
    'Written answers made 1 of 2 points that were looked for.',
  );
});
