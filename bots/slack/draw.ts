// A card as Slack blocks, within Slack's limits whatever is in it.
import type { ActionsBlock, KnownBlock, StaticSelect } from '@slack/types';
import type { Card, CardBlock } from '#core/cards/card.ts';
import { drawButtons } from './draw-button.ts';
import { drawTable, tableAsText } from './draw-table.ts';
import { LIMIT } from './limits.ts';
import { literal, mrkdwn, plainText } from './mrkdwn.ts';
import { menuOptions } from './options.ts';

/** What `chat.postMessage` and `chat.update` take; `text` is the notification. */
export type SlackMessage = { text: string; blocks: KnownBlock[] };

/** A card as a message. */
export function drawCard(card: Card): SlackMessage {
  const blocks = drawBlocks(withOneTable(card.blocks));
  return { text: literal(card.summary, LIMIT.fallback) || 'Shortlist', blocks };
}

/** A card where Slack takes no table, as in a home: rows become lines of text. */
export const drawWithoutTables = (card: Card): KnownBlock[] => drawBlocks(card.blocks.flatMap(withoutTable));

const drawBlocks = (blocks: readonly CardBlock[]): KnownBlock[] => fitting(distinct(blocks.flatMap(drawBlock)));

// Slack takes one table a message; a second one is written as text.
function withOneTable(blocks: readonly CardBlock[]): CardBlock[] {
  const first = blocks.findIndex(({ type }) => type === 'table');
  return blocks.flatMap((block, i) => (i === first ? [block] : withoutTable(block)));
}

const withoutTable = (block: CardBlock): CardBlock[] => (block.type === 'table' ? tableAsText(block) : [block]);

/** The blocks of one part of a card; none where it says nothing. Also for forms. */
export function drawBlock(block: CardBlock): KnownBlock[] {
  switch (block.type) {
    case 'title':
      return [{ type: 'header', text: plainText(block.text, LIMIT.header) }] satisfies KnownBlock[];
    case 'note':
      return drawNote(block);
    case 'text':
      return drawText(block);
    case 'facts':
      return drawFacts(block);
    case 'table':
      return [drawTable(block)];
    case 'pick':
      return drawPick(block);
    case 'buttons':
      return drawActions(block);
    case 'line':
      return [{ type: 'divider' }] satisfies KnownBlock[];
  }
}

type Of<Type extends CardBlock['type']> = Extract<CardBlock, { type: Type }>;

function drawNote({ text }: Of<'note'>): KnownBlock[] {
  const drawn = mrkdwn(text, LIMIT.context);
  return drawn.text === '' ? [] : ([{ type: 'context', elements: [drawn] }] satisfies KnownBlock[]);
}

function drawText({ text, button }: Of<'text'>): KnownBlock[] {
  const drawn = mrkdwn(text, LIMIT.section);
  const [accessory] = button ? drawButtons([button]) : [];
  if (drawn.text === '') return accessory ? [{ type: 'actions', elements: [accessory] } satisfies KnownBlock] : [];
  return [{ type: 'section', text: drawn, ...(accessory ? { accessory } : {}) }] satisfies KnownBlock[];
}

// Label and value are two fields side by side, so a section holds five facts.
function drawFacts({ facts }: Of<'facts'>): KnownBlock[] {
  const fields = facts.map(({ label, value }) => [
    mrkdwn([{ text: label || '–', style: 'strong' }], LIMIT.field),
    mrkdwn([{ text: value.trim() || '–' }], LIMIT.field),
  ]);
  const pairs = LIMIT.fields / 2;
  const sections = Array.from({ length: Math.ceil(fields.length / pairs) }, (_, i) =>
    fields.slice(i * pairs, (i + 1) * pairs),
  );
  return sections.map((part) => ({ type: 'section', fields: part.flat() }) satisfies KnownBlock);
}

function drawPick({ action, placeholder, options }: Of<'pick'>): KnownBlock[] {
  if (options.length === 0) return [];
  const select: StaticSelect = {
    type: 'static_select',
    action_id: action,
    placeholder: plainText(placeholder, LIMIT.placeholder),
    options: menuOptions(options),
  };
  return [{ type: 'actions', elements: [select] }] satisfies KnownBlock[];
}

function drawActions({ id, buttons }: Of<'buttons'>): KnownBlock[] {
  const elements = drawButtons(buttons.slice(0, LIMIT.buttons));
  return elements.length === 0
    ? []
    : ([{ type: 'actions', block_id: id.slice(0, LIMIT.id), elements }] satisfies ActionsBlock[]);
}

// Block ids must differ in a message: a card inside a card, as after a stale press, can bring the same twice.
function distinct(blocks: KnownBlock[]): KnownBlock[] {
  const seen = new Set<string>();
  return blocks.map((block) => {
    const id = block.block_id;
    if (id === undefined || !seen.has(id)) {
      seen.add(id ?? '');
      return block;
    }
    const { block_id: _, ...rest } = block;
    return rest;
  });
}

// The end of a card is where its buttons are: what is too much goes from the middle.
function fitting(blocks: KnownBlock[]): KnownBlock[] {
  const tail = 4;
  if (blocks.length <= LIMIT.blocks) return blocks;
  return [...blocks.slice(0, LIMIT.blocks - tail), ...blocks.slice(-tail)];
}
