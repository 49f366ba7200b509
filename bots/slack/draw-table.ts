// Tables: as Slack's table block, or as lines of text where that can't be.
import type { RawTextElement, TableBlock } from '@slack/types';
import type { CardBlock, Text } from '#core/cards/card.ts';
import { cut, oneLine } from '#core/cards/words.ts';
import { LIMIT } from './limits.ts';

type Table = Extract<CardBlock, { type: 'table' }>;

/** Cells of raw text: nothing in them is read as formatting. */
export function drawTable({ id, header, rows, numeric }: Table): TableBlock {
  const shown = [header, ...rows.slice(0, LIMIT.tableRows - 1)].map((row) =>
    header.slice(0, LIMIT.tableCells).map((_, i) => row[i] ?? ''),
  );
  const longest = longestCell(shown);
  return {
    type: 'table',
    block_id: id.slice(0, LIMIT.id),
    column_settings: header
      .slice(0, LIMIT.tableCells)
      .map((_, i) => (numeric.includes(i) ? { align: 'right' } : { is_wrapped: true })),
    rows: shown.map((row) => row.map((cell) => rawText(cell, longest))),
  } satisfies TableBlock;
}

function rawText(cell: string, max: number): RawTextElement {
  return { type: 'raw_text', text: cut(oneLine(cell), max) || '–' };
}

// All cells together hold 10,000 characters; where they would be more, each is held to its share.
function longestCell(rows: readonly string[][]): number {
  const all = rows.flat();
  const total = all.reduce((sum, cell) => sum + Math.max(1, cell.length), 0);
  return total > LIMIT.tableText ? Math.max(1, Math.floor(LIMIT.tableText / all.length)) : LIMIT.tableText;
}

/** Each row as a text: its first two cells strong, the rest with the names of their columns. */
export function tableAsText({ header, rows }: Table): CardBlock[] {
  const lines = rows.map((row): Text => {
    const rest = row.slice(2).map((cell, i) => `${header[i + 2] ?? ''} ${cell}`);
    return [{ text: row.slice(0, 2).join('  '), style: 'strong' }, { text: `   ${rest.join(', ')}` }];
  });
  const perText = 5;
  return Array.from({ length: Math.ceil(lines.length / perText) }, (_, i) => ({
    type: 'text',
    text: lines
      .slice(i * perText, (i + 1) * perText)
      .flatMap((line, at) => (at === 0 ? line : [{ text: '\n' }, ...line])),
  }));
}
