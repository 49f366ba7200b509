// Tables, narrow enough for a phone: short columns take what they need, long ones share the rest.
import type { CardBlock } from '#core/cards/card.ts';
import type { Element } from './draw-text.ts';
import { LIMIT } from './limits.ts';
import { literal } from './markdown.ts';

type Table = Extract<CardBlock, { type: 'table' }>;

const narrowest = 2;
const widest = 6;

export function drawTable({ header, rows, numeric }: Table): Element[] {
  const columns = header.slice(0, LIMIT.tableCells);
  if (columns.length === 0) return [];
  const shown = rows.slice(0, LIMIT.tableRows - 1).map((row) => columns.map((_, i) => row[i] ?? ''));
  return [
    {
      type: 'Table',
      showGridLines: false,
      firstRowAsHeaders: true,
      columns: columns.map((name, i) => ({
        width: widthOf([name, ...shown.map((row) => row[i] ?? '')]),
        ...(numeric.includes(i) ? { horizontalCellContentAlignment: 'Right' } : {}),
      })),
      rows: [headerRow(columns), ...shown.map(drawRow)],
    },
  ];
}

function widthOf(cells: readonly string[]): number {
  const longest = Math.max(...cells.map((cell) => cell.length));
  return Math.min(widest, Math.max(narrowest, Math.ceil(longest / 4)));
}

const headerRow = (names: readonly string[]) => ({
  type: 'TableRow',
  style: 'emphasis',
  cells: names.map((name) => cell({ text: literal(name, LIMIT.cell) || '–', weight: 'Bolder', size: 'Small' })),
});

const drawRow = (row: readonly string[]) => ({
  type: 'TableRow',
  cells: row.map((text) => cell({ text: literal(text, LIMIT.cell) || '–' })),
});

function cell(text: object): Element {
  return { type: 'TableCell', items: [{ type: 'TextBlock', wrap: true, ...text }] };
}
