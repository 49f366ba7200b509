// The order in which one person sees questions and options: made from their attempt, so that it stays, and that what goes around helps nobody.
import type { Answer, Item } from '../../model/item.ts';
import type { ItemId } from '../../model/ids.ts';

/** `options`: by question, which of the author's options stands at each place. A question that isn't in it keeps the author's order. */
export type Layout = { items: ItemId[]; options: Partial<Record<ItemId, number[]>> };

/** The same seed and the same questions give the same layout. */
export function layoutOf(seed: string, all: readonly { id: ItemId; item: Item }[]): Layout {
  // An interview asks everybody the same in the same order.
  const items = all.filter(({ item }) => item.kind !== 'interview');
  const options: Layout['options'] = {};
  for (const { id, item } of items)
    if ('options' in item && !hasNaturalOrder(item.options))
      options[id] = withoutKey(item, shuffled(`${seed}/${id}`, [...item.options.keys()]));
  return {
    items: shuffled(
      seed,
      items.map(({ id }) => id),
    ),
    options,
  };
}

/** Nobody who is to find an order is shown it at the start. */
function withoutKey(item: Item, order: number[]): number[] {
  const given = item.kind === 'ranking' && item.key.every((option, place) => option === order[place]);
  return given ? order.toReversed() : order;
}

const NUMBERED = /^[^\p{L}\p{N}]*\p{N}/u;
const REFERS =
  /\b(?:above|below|both|neither|none|all of (?:these|them|the)|the (?:first|second|last) (?:one|two))\b/iu;
const SCALE = /^(?:never|rarely|sometimes|often|usually|always|yes|no|low|medium|high|true|false)\b/iu;

/** Numbers, steps of a scale, and options that speak of each other: shuffled they would be harder to read for some than for others. */
export function hasNaturalOrder(options: readonly string[]): boolean {
  return (
    options.every((option) => NUMBERED.test(option)) ||
    options.every((option) => SCALE.test(option)) ||
    options.some((option) => REFERS.test(option))
  );
}

/** As the candidate's page shows it, in the author's order; what names no option stays what it is. */
export function asAuthored(layout: Layout | null, itemId: ItemId, answer: Answer | null): Answer | null {
  const order = layout?.options[itemId];
  return order && answer ? moved(answer, (shown) => order[shown] ?? shown) : answer;
}

/** The other way round: as the candidate sees it. */
export function asShown(layout: Layout | null, itemId: ItemId, answer: Answer | null): Answer | null {
  const order = layout?.options[itemId];
  return order && answer ? moved(answer, (authored) => order.indexOf(authored)) : answer;
}

function moved(answer: Answer, to: (option: number) => number): Answer {
  if (answer.kind === 'choice') return { ...answer, choice: to(answer.choice) };
  if (answer.kind === 'multi') return { ...answer, choices: answer.choices.map(to) };
  if (answer.kind === 'ranking') return { ...answer, order: answer.order.map(to) };
  return answer;
}

/** Questions in the order of the layout, those of the interview after them, with their options in the order that this person sees. */
export function inLayout<One extends { id: ItemId; item: Item }>(layout: Layout | null, items: readonly One[]): One[] {
  if (!layout) return [...items];
  const at = new Map(layout.items.map((id, i) => [id, i]));
  return items
    .map((one) => ({ ...one, item: withOptions(one.item, layout.options[one.id]) }))
    .toSorted((a, b) => (at.get(a.id) ?? items.length) - (at.get(b.id) ?? items.length));
}

function withOptions(item: Item, order: number[] | undefined): Item {
  if (!order || !('options' in item)) return item;
  return { ...item, options: order.map((option) => item.options[option] ?? '') };
}

/** Fisher and Yates, with numbers from the seed. */
function shuffled<One>(seed: string, given: readonly One[]): One[] {
  const all = [...given];
  const draw = numbersFrom(seed);
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1));
    [all[i], all[j]] = [all[j] as One, all[i] as One];
  }
  return all;
}

/** FNV-1a of the seed starts Mulberry32: even enough for orders, and the same everywhere. Not for secrets. */
function numbersFrom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const sign of seed) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
