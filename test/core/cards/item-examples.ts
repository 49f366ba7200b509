// A look at a question of each sort, as a member who reviews sees it.
import { bank } from '#core/authoring/bank.ts';
import { itemCard, type ItemView } from '#core/cards/item-card.ts';
import type { Card } from '#core/cards/card.ts';
import { ItemId } from '#core/model/ids.ts';
import type { Item } from '#core/model/item.ts';
import type { Words } from '#core/text/en.ts';
import { assessmentId } from './people.ts';

const change = { itemId: ItemId.parse('0198c0de-0000-7000-b000-000000000001'), version: 1, draft: true };

/** The question of the bank with this id, at this place of five. */
export function lookOf(id: string, number: number, assessment: string): ItemView {
  const known = bank.find((entry) => entry.id === id);
  if (!known) throw new Error(`The bank has no ${id}.`);
  return { assessmentId, assessment, number, of: 5, criterion: known.skill, item: known.item, known };
}

export const itemExamples = (assessment: string, t: Words): Record<string, Card> => ({
  item: itemCard(
    { ...lookOf('backend-slow-membership', 1, assessment), shown: 12, swaps: true, change, moves: true },
    t,
  ),
  'item-2': itemCard(lookOf('databases-unused-index', 2, assessment), t),
  'item-3': itemCard(lookOf('sales-weighted-value', 3, assessment), t),
  'item-4': itemCard({ ...lookOf('support-spoilt-dinner', 4, assessment), known: null }, t),
  'item-6': itemCard(
    { ...lookOf('sales-weighted-value', 3, assessment), known: null, model: 'gpt-4.1', swaps: true },
    t,
  ),
  'item-5': itemCard(lookOf('operations-blameless-review', 5, assessment), t),
});

/** The longest question that there can be. */
export function itemExtreme(words: string, t: Words): Card {
  const long = (max: number) => words.slice(0, max) || '-';
  const levels = [0, 1, 2, 3, 4].map((level) => ({ level, description: long(500) }));
  const rubric = {
    points: Array.from({ length: 8 }, () => long(300)),
    levels,
    references: [1, 2, 3].map(() => long(2000)),
  };
  const item: Item = { kind: 'long', prompt: long(2000), context: long(4000), minutes: 60, rubric };
  const known = { id: 'x'.repeat(60), measures: long(300), difficulty: 3 } as const;
  return itemCard(
    {
      assessmentId,
      assessment: words,
      number: 500,
      of: 999,
      criterion: words,
      item,
      known,
      swaps: true,
      change,
      moves: true,
    },
    t,
  );
}
