// Which questions of one version another can score, and how its key is read with the options as they were answered.
import { expect, test } from 'vitest';
import { scoredBy } from '#core/assess/score/as-scored.ts';
import { CriterionId, ItemId } from '#core/model/ids.ts';
import type { Item } from '#core/model/item.ts';
import type { Content } from '#core/ports/versions.ts';

const uuid = (n: number) => `0198c0de-0000-7000-a000-0000000000${n}`;
const choice: Extract<Item, { kind: 'choice' }> = {
  kind: 'choice',
  prompt: 'Which?',
  options: ['a', 'b', 'c'],
  key: 1,
  because: 'b',
  minutes: 1,
};
const ranking: Extract<Item, { kind: 'ranking' }> = {
  kind: 'ranking',
  prompt: 'In order?',
  options: ['x', 'y', 'z'],
  key: [2, 0, 1],
  because: 'z first',
  minutes: 2,
};

/** `from`: where its ids begin. */
function contentOf(from: number, items: Item[], criteria: string[] = ['Python', 'Writing']): Content {
  const ids = criteria.map((_, i) => CriterionId.parse(uuid(from + i)));
  return {
    criteria: criteria.map((name, i) => ({ id: ids[i]!, name, weight: 50, because: '' })),
    items: items.map((item, i) => ({
      id: ItemId.parse(uuid(from + 10 + i)),
      criterionId: ids[Math.min(i, ids.length - 1)]!,
      source: 'test',
      item: item,
    })),
  };
}

const scored = (taken: Content, now: Content): Content => {
  const found = scoredBy(taken, now);
  if ('reason' in found) throw new Error(found.reason);
  return found;
};

test('another key, weight, name and minutes are those of the new version, under the ids of the one that was taken', () => {
  const taken = contentOf(10, [choice, ranking]);
  const now = contentOf(50, [{ ...choice, key: 2, minutes: 3 }, ranking], ['Python 3', 'Writing']);
  now.criteria[0] = { ...now.criteria[0]!, weight: 80, least: 40 };
  const { criteria, items } = scored(taken, now);
  expect(criteria.map(({ id }) => id)).toEqual(taken.criteria.map(({ id }) => id));
  expect(criteria[0]).toMatchObject({ name: 'Python 3', weight: 80, least: 40 });
  expect(items.map(({ id }) => id)).toEqual(taken.items.map(({ id }) => id));
  expect(items[0]!.item).toMatchObject({ key: 2, minutes: 3 });
});

test('the order of questions and of criteria doesn’t matter', () => {
  const taken = contentOf(10, [choice, ranking]);
  const now = contentOf(50, [choice, ranking]);
  now.items.reverse();
  now.criteria.reverse();
  expect(scored(taken, now)).toEqual(taken);
});

test('options in another order keep the order in which they were answered, with the key moved along', () => {
  const taken = contentOf(10, [choice, ranking]);
  const now = contentOf(50, [
    { ...choice, options: ['c', 'b', 'a'], key: 0 },
    { ...ranking, options: ['z', 'y', 'x'], key: [2, 1, 0] },
  ]);
  const [one, two] = scored(taken, now).items;
  expect(one!.item).toMatchObject({ options: ['a', 'b', 'c'], key: 2 });
  expect(two!.item).toMatchObject({ options: ['x', 'y', 'z'], key: [0, 1, 2] });
});

test.each([
  ['another prompt', { ...choice, prompt: 'Which one?' }],
  ['a text to read', { ...choice, context: 'A log' }],
  ['another option', { ...choice, options: ['a', 'b', 'd'] }],
  ['another kind', { kind: 'numeric', prompt: 'Which?', key: 1, tolerance: 0, because: 'b', minutes: 1 }],
] satisfies [string, Item][])('with %s it is another question', (_, other) => {
  const taken = contentOf(10, [choice, ranking]);
  expect(scoredBy(taken, contentOf(50, [other, ranking]))).toEqual({ reason: 'questions' });
});

test('a question more or less, or under another criterion, can’t be scored', () => {
  const taken = contentOf(10, [choice, ranking]);
  expect(scoredBy(taken, contentOf(50, [choice]))).toEqual({ reason: 'questions' });
  const now = contentOf(50, [choice, ranking]);
  now.items[1] = { ...now.items[1]!, criterionId: now.criteria[0]!.id };
  expect(scoredBy(taken, now)).toEqual({ reason: 'criteria' });
  const fewer = contentOf(50, [choice, ranking], ['Python']);
  expect(scoredBy(taken, fewer)).toEqual({ reason: 'criteria' });
});

test('two questions that ask the same each keep a like', () => {
  const taken = contentOf(10, [choice, choice]);
  const now = contentOf(50, [
    { ...choice, key: 0 },
    { ...choice, key: 2 },
  ]);
  expect(scored(taken, now).items.map(({ item }) => 'key' in item && item.key)).toEqual([0, 2]);
});
