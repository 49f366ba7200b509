// Chooses the items of a draft: the fitting ones of each criterion, of different kinds, within the time.
import type { BankItem } from '#core/model/item.ts';
import type { Embed } from '#core/scoring/embed.ts';
import type { Chosen } from './call.ts';
import type { DraftItem } from './draft-types.ts';
import { fits } from './matching.ts';
import { sourceOf } from './swap.ts';

const WANTED = { least: 8, most: 12, perCriterion: 3 };

/** What an item of a kind that the criterion already has loses, against one that brings a new kind. */
const SAME_KIND = 0.25;

/** What an item loses for each doubling of those who have seen it: it decides between items that fit about as well. */
const WORN = { each: 0.01, atMost: 0.08 };

/** To how many candidates each question was given before, by its source. */
type Shown = ReadonlyMap<string, number>;

/** Chosen skills with their items, the best fitting first. */
type Shelf = { criterion: string; items: { bankItem: BankItem; fit: number }[]; taken: BankItem[] };

/**
 * Items for the criteria, in their order: two each, a third where that makes the draft long enough, and never more
 * than `minutes` in all. Of two that fit about as well, the one that fewer candidates have seen.
 */
export async function chooseItems(
  chosen: readonly Chosen[],
  { minutes, shown }: { minutes: number; shown: Shown },
  embed: Embed,
): Promise<DraftItem[]> {
  const shelves = await shelvesOf(chosen, shown, embed);
  for (let round = 0; round < WANTED.perCriterion; round++) {
    for (const shelf of shelves) {
      const taken = shelves.flatMap((other) => other.taken);
      if (taken.length >= (round === 2 ? WANTED.least : WANTED.most)) continue;
      const spent = taken.reduce((sum, { item }) => sum + item.minutes, 0);
      const next = nextItem(shelf, minutes - spent);
      if (next) shelf.taken.push(next);
    }
  }
  return shelves.flatMap(({ criterion, taken }) => taken.map((bankItem) => draftItem(criterion, bankItem)));
}

async function shelvesOf(chosen: readonly Chosen[], shown: Shown, embed: Embed): Promise<Shelf[]> {
  const bankItems = chosen.flatMap(({ skill }) => skill.items);
  const vectors = await embed(bankItems.map(({ measures }) => measures));
  const vectorOf = new Map(bankItems.map(({ id }, i) => [id, vectors[i]]));
  return chosen.map(({ skill, calls }) => {
    const fitOf = (bankItem: BankItem) =>
      Math.max(0, ...calls.map(({ phrase }) => fits(phrase, bankItem, vectorOf.get(bankItem.id))));
    const items = skill.items.map((bankItem) => ({ bankItem, fit: fitOf(bankItem) - wornBy(bankItem, shown) }));
    return { criterion: skill.name, items, taken: [] };
  });
}

const wornBy = (bankItem: BankItem, shown: Shown) =>
  Math.min(WORN.atMost, WORN.each * Math.log2(1 + (shown.get(sourceOf(bankItem)) ?? 0)));

function nextItem({ items, taken }: Shelf, timeLeft: number): BankItem | undefined {
  const kinds = new Set(taken.map(({ item }) => item.kind));
  return items
    .filter(({ bankItem }) => !taken.includes(bankItem) && bankItem.item.minutes <= timeLeft)
    .map(({ bankItem, fit }) => ({ bankItem, value: fit - (kinds.has(bankItem.item.kind) ? SAME_KIND : 0) }))
    .toSorted((a, b) => b.value - a.value || a.bankItem.id.localeCompare(b.bankItem.id))[0]?.bankItem;
}

const draftItem = (criterion: string, bankItem: BankItem): DraftItem => ({
  criterion,
  item: bankItem.item,
  source: sourceOf(bankItem),
});
