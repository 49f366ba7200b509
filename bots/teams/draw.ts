// A card as an Adaptive Card 1.5, within Teams' limits whatever is in it.
import { ACTION } from '#core/cards/actions.ts';
import type { Card, CardBlock } from '#core/cards/card.ts';
import { drawButton, drawButtons, opening, type Surface } from './draw-button.ts';
import { drawTable } from './draw-table.ts';
import { drawRich, type Element } from './draw-text.ts';
import { LIMIT } from './limits.ts';
import { literal, plain, spoken } from './markdown.ts';
import { choices, type Choice } from './options.ts';

export type AdaptiveCard = {
  type: 'AdaptiveCard';
  $schema: string;
  version: '1.5';
  fallbackText?: string;
  speak?: string;
  refresh?: object;
  body: Element[];
  [key: string]: unknown;
};

export type Drawing = {
  surface?: Surface;
  /** Whose view is asked for by itself when they see the card; nobody named is everybody in a small conversation. */
  viewers?: readonly string[] | undefined;
};

/** Draws a card for a chat, or for a dialog. */
export function drawCard(card: Card, { surface = 'chat', viewers }: Drawing = {}): AdaptiveCard {
  const words = spoken(card.summary, LIMIT.summary);
  const frame = {
    ...adaptive([]),
    fallbackText: words,
    speak: words,
    ...(card.viewer === undefined || surface === 'dialog' ? {} : { refresh: refreshing(card.viewer, viewers) }),
  };
  const groups = card.blocks.map((block) => drawBlock(block, surface)).filter((drawn) => drawn.length > 0);
  return { ...frame, body: fitting(groups, LIMIT.card - JSON.stringify(frame).length).flat() };
}

export const adaptive = (body: Element[]): AdaptiveCard => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  body,
});

function refreshing(value: string, viewers: readonly string[] | undefined): object {
  const data = { action: ACTION.refresh, value };
  return {
    action: { type: 'Action.Execute', title: 'Refresh', verb: ACTION.refresh, data },
    ...(viewers === undefined ? {} : { userIds: viewers.slice(0, LIMIT.userIds) }),
  };
}

/** The elements of one part of a card; none where it says nothing. Also for forms. */
export function drawBlock(block: CardBlock, surface: Surface): Element[] {
  switch (block.type) {
    case 'title':
      return drawTitle(block);
    case 'note':
      return drawRich(block.text, { isSubtle: true, size: 'Small' });
    case 'text':
      return drawText(block, surface);
    case 'facts':
      return drawFacts(block);
    case 'table':
      return drawTable(block, surface);
    case 'pick':
      return drawPick(block, surface);
    case 'buttons':
      return drawButtons(block.buttons, surface);
    case 'line':
      return [{ type: 'TextBlock', text: ' ', separator: true, size: 'Small', spacing: 'Small' }];
  }
}

type Of<Type extends CardBlock['type']> = Extract<CardBlock, { type: Type }>;

function drawTitle({ text }: Of<'title'>): Element[] {
  const words = literal(text, LIMIT.title) || '–';
  return [{ type: 'TextBlock', text: words, wrap: true, size: 'Large', weight: 'Bolder', style: 'heading' }];
}

function drawText({ text, button }: Of<'text'>, surface: Surface): Element[] {
  const drawn = drawRich(text);
  if (!button) return drawn;
  const set = { type: 'ActionSet', actions: [drawButton(button, surface)] };
  if (drawn.length === 0) return [set];
  return [beside(drawn, set, 'Center')];
}

function drawFacts({ facts }: Of<'facts'>): Element[] {
  if (facts.length === 0) return [];
  const shown = facts.slice(0, LIMIT.facts).map(({ label, value }) => ({
    title: literal(label, LIMIT.fact) || '–',
    value: literal(value, LIMIT.fact) || '–',
  }));
  return [{ type: 'FactSet', facts: shown }];
}

/** A list and a button beside it: choosing alone sends nothing in Teams. */
function drawPick({ action, placeholder, options, go }: Of<'pick'>, surface: Surface): Element[] {
  if (options.length === 0) return [];
  const label = plain(placeholder, LIMIT.placeholder);
  const data = { action, value: '', pick: true };
  const list = {
    type: 'Input.ChoiceSet',
    id: PICK,
    style: 'compact',
    placeholder: label,
    label,
    choices: few(choices(options)),
  };
  const title = go === undefined ? label : plain(go, LIMIT.button);
  const press = surface === 'chat' ? opening({ title }, data) : { type: 'Action.Submit', title, data };
  const set = { type: 'ActionSet', actions: [press] };
  return go === undefined ? [list, set] : [beside(list, set, 'Bottom')];
}

const beside = (wide: Element | Element[], set: Element, align: 'Center' | 'Bottom'): Element => ({
  type: 'ColumnSet',
  columns: [
    { type: 'Column', width: 'stretch', items: [wide].flat() },
    { type: 'Column', width: 'auto', verticalContentAlignment: align, items: [set] },
  ],
});

/** As many as leave room for the rest of the card. */
function few(offered: Choice[]): Choice[] {
  let left: number = LIMIT.list;
  return offered.filter((choice) => (left -= JSON.stringify(choice).length) >= 0);
}

/** The input of a card's list; what is chosen there is the press's value. */
export const PICK = 'picked';

// The end of a card is where its buttons are: what is too much goes from the middle, lines of the longest text first.
function fitting(groups: Element[][], room: number): Element[][] {
  const kept = groups.map((group) => group.map((element) => ({ element, size: sizeOf(element) })));
  let total = sum(kept.flat());
  while (total > room) {
    const middle = kept.slice(1, Math.max(2, kept.length - tail)).toSorted((a, b) => sum(b) - sum(a));
    const longest = middle.find((group) => group.some(({ element }) => element.type === 'RichTextBlock')) ?? middle[0];
    const gone = longest?.pop() ?? kept.findLast((group) => group.length > 0)?.pop();
    if (!gone) break;
    total -= gone.size;
  }
  return kept.map((group) => group.map(({ element }) => element));
}

const tail = 3;
const sizeOf = (element: Element) => JSON.stringify(element).length + 1;
const sum = (parts: readonly { size: number }[]) => parts.reduce((total, { size }) => total + size, 0);
