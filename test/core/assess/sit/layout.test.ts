// The order that one person sees: stays, differs between people, and never changes a score.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asAuthored, asShown, hasNaturalOrder, inLayout, layoutOf } from '#core/assess/sit/layout.ts';
import { ItemId } from '#core/model/ids.ts';
import type { Answer, Item } from '#core/model/item.ts';
import { scoreKeyed, type KeyedItem } from '#core/scoring/keyed.ts';

const common = { prompt: 'Which?', minutes: 2, because: 'Because.' };
const words = fc.uniqueArray(fc.stringMatching(/^[b-z]{8,12}$/u), { minLength: 4, maxLength: 6 });
const choice = fc
  .tuple(words, fc.nat(3))
  .map(([options, key]): KeyedItem => ({ ...common, kind: 'choice', options, key }));
const multi = words.map((options): KeyedItem => ({ ...common, kind: 'multi', options, key: [0, 2] }));
const some = fc.array(fc.tuple(fc.uuid(), fc.oneof(choice, multi)), { minLength: 1, maxLength: 8 });
const withIds = (rows: [string, KeyedItem][]) => rows.map(([id, item]) => ({ id: ItemId.parse(id), item }));

/** What somebody picks who goes by the words alone. */
function picked(item: Item, wanted: (option: string) => boolean): Answer {
  const options = 'options' in item ? item.options : [];
  const choices = options.flatMap((option, i) => (wanted(option) ? [i] : []));
  return item.kind === 'multi' ? { kind: 'multi', choices } : { kind: 'choice', choice: choices[0] ?? 0 };
}

test('who picks the same words gets the same score, whatever order they saw', () => {
  fc.assert(
    fc.property(fc.uuid(), some, fc.nat(), (seed, rows, which) => {
      const items = withIds(rows);
      const layout = layoutOf(seed, items);
      for (const shown of inLayout(layout, items)) {
        const { item } = items.find(({ id }) => id === shown.id)!;
        const options = 'options' in item ? item.options : [];
        const words = new Set(
          item.kind === 'choice' ? [options[which % options.length]] : options.filter((_, i) => (which >> i) % 2 === 1),
        );
        const given = asAuthored(
          layout,
          shown.id,
          picked(shown.item, (option) => words.has(option)),
        );
        const canonical = picked(item, (option) => words.has(option));
        expect(scoreKeyed(item, given).score).toBe(scoreKeyed(item, canonical).score);
      }
    }),
  );
});

test('an answer comes back to the place where it was given', () => {
  fc.assert(
    fc.property(fc.uuid(), some, fc.nat(5), (seed, rows, pick) => {
      const items = withIds(rows);
      const layout = layoutOf(seed, items);
      for (const { id } of items) {
        const given: Answer = { kind: 'choice', choice: pick % 4 };
        expect(asShown(layout, id, asAuthored(layout, id, given))).toEqual(given);
      }
    }),
  );
});

test('the same attempt sees the same, and every question once', () => {
  fc.assert(
    fc.property(fc.uuid(), some, (seed, rows) => {
      const items = withIds(rows);
      expect(layoutOf(seed, items)).toEqual(layoutOf(seed, items));
      expect(new Set(layoutOf(seed, items).items)).toEqual(new Set(items.map(({ id }) => id)));
    }),
  );
});

test('people see different orders', () => {
  const items = withIds(
    Array.from({ length: 8 }, (_, i) => [
      `0198c0de-0000-7000-8000-00000000000${i}`,
      { ...common, kind: 'numeric', key: 1, tolerance: 0 },
    ]),
  );
  const orders = Array.from({ length: 50 }, (_, i) => layoutOf(`attempt ${i}`, items).items.join());
  expect(new Set(orders).size).toBeGreaterThan(45);
});

test.each([
  [['10', '100', '1000'], true],
  [['Never', 'Sometimes', 'Always'], true],
  [['An index', 'A view', 'Both of them'], true],
  [['€ 5', '€ 10', '€ 20'], true],
  [['An index', 'A view', 'A trigger'], false],
])('%j has an order of its own: %s', (options, natural) => {
  expect(hasNaturalOrder(options)).toBe(natural);
});

test('who is to find an order isn’t shown it, and what they give comes back to the author’s options', () => {
  const key = [2, 0, 3, 1];
  const item: KeyedItem = { ...common, kind: 'ranking', options: ['Call', 'Write', 'Look', 'Wait'], key };
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), (seed, one) => {
      const id = ItemId.parse(one);
      const layout = layoutOf(seed, [{ id, item }]);
      expect(asShown(layout, id, { kind: 'ranking', order: key })).not.toEqual({
        kind: 'ranking',
        order: [0, 1, 2, 3],
      });
      const given: Answer = { kind: 'ranking', order: [3, 1, 0, 2] };
      expect(asShown(layout, id, asAuthored(layout, id, given))).toEqual(given);
      const right = asAuthored(layout, id, asShown(layout, id, { kind: 'ranking', order: key }));
      expect(scoreKeyed(item, right).score).toBe(100);
    }),
  );
});
