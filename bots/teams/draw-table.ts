// Tables, narrow enough for a phone: short columns take what they need, long ones share the rest.
import type { CardBlock } from '#core/cards/card.ts';
import { drawButton, type Surface } from './draw-button.ts';
import type { Element } from './draw-text.ts';
import { LIMIT } from './limits.ts';
import { literal } from './markdown.ts';

type Table = Extract<CardBlock, { type: 'table' }>;

const narrowest = 2;
const widest = 6;

export function drawTable({ header, rows, numeric, opens }: Table, surface: Surface): Element[] {
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
      rows: [headerRow(columns), ...shown.map((row, i) => drawRow(row, openerOf(opens, i, surface)))],
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

const drawRow = (row: readonly string[], opener: Element | undefined) => ({
  type: 'TableRow',
  cells: row.map((text, i) => ({
    ...cell({ text: literal(text, LIMIT.cell) || '–', ...(i === 1 && opener ? { color: 'Accent' } : {}) }),
    ...(i === 1 && opener ? { selectAction: opener } : {}),
  })),
});

/** The name opens its person. */
function openerOf(opens: Table['opens'], row: number, surface: Surface): Element | undefined {
  const option = opens?.options[row];
  if (!opens || !option) return undefined;
  return drawButton({ label: option.label, action: opens.action, value: option.value }, surface);
}

function cell(text: object): Element {
  return { type: 'TableCell', items: [{ type: 'TextBlock', wrap: true, ...text }] };
}
