// Tables, narrow enough for a phone: short columns take what they need, long ones share the rest, and words that would be a fifth column stand below the name.
import type { CardBlock } from '#core/cards/card.ts';
import { drawButton, type Surface } from './draw-button.ts';
import type { Element } from './draw-text.ts';
import { LIMIT } from './limits.ts';
import { literal } from './markdown.ts';

type Table = Extract<CardBlock, { type: 'table' }>;

const narrowest = 3;
const widest = 6;
/** More columns than these break words on a phone. */
const most = 4;
const nameColumn = 1;
const folded = 8;

export function drawTable({ header, rows, numeric, opens }: Table, surface: Surface): Element[] {
  const columns = header.slice(0, LIMIT.tableCells);
  if (columns.length === 0) return [];
  const all = rows.slice(0, LIMIT.tableRows - 1).map((row) => columns.map((_, i) => row[i] ?? ''));
  const last = columns.length - 1;
  const folds = columns.length > most && numeric.length > 0 && !numeric.includes(last);
  if (folds) columns.pop();
  const shown = all.map((row) => ({ cells: row.slice(0, columns.length), below: folds ? row[last] : undefined }));
  return [
    {
      type: 'Table',
      showGridLines: false,
      firstRowAsHeaders: true,
      columns: columns.map((name, i) => ({
        width:
          folds && i === nameColumn ? folded : widthOf([name, ...shown.map(({ cells }) => cells[i] ?? '')], i === 0),
        ...(numeric.includes(i) ? { horizontalCellContentAlignment: 'Right' } : {}),
      })),
      rows: [headerRow(columns), ...shown.map((row, i) => drawRow(row, openerOf(opens, i, surface)))],
    },
  ];
}

/** A word can't be broken where figures can, so a first column, which names the rows, is a little wider. */
function widthOf(cells: readonly string[], isFirst: boolean): number {
  const longest = Math.max(...cells.map((cell) => cell.length));
  return Math.min(widest, Math.max(narrowest, Math.ceil(longest / (isFirst ? 3 : 4))));
}

const headerRow = (names: readonly string[]) => ({
  type: 'TableRow',
  style: 'emphasis',
  cells: names.map((name) => cell({ text: literal(name, LIMIT.cell) || '–', weight: 'Bolder', size: 'Small' })),
});

type Row = { cells: readonly string[]; below: string | undefined };

const drawRow = ({ cells, below }: Row, opener: Element | undefined) => ({
  type: 'TableRow',
  cells: cells.map((text, i) => (i === nameColumn ? nameCell({ text, below }, opener) : cell(wordsOf(text)))),
});

const wordsOf = (text: string) => ({ text: literal(text, LIMIT.cell) || '–' });

/** The name, and what is said of it; pressed, it opens its person. */
function nameCell({ text, below }: { text: string; below: string | undefined }, opener: Element | undefined): Element {
  const name = { ...wordsOf(text), ...(opener ? { color: 'Accent' } : {}) };
  const said = below === undefined || below === '–' ? [] : [{ ...wordsOf(below), size: 'Small' }];
  return { ...cell(name, ...said), ...(opener ? { selectAction: opener } : {}) };
}

/** The name opens its person. */
function openerOf(opens: Table['opens'], row: number, surface: Surface): Element | undefined {
  const option = opens?.options[row];
  if (!opens || !option) return undefined;
  return drawButton({ label: option.label, action: opens.action, value: option.value }, surface);
}

function cell(...texts: object[]): Element {
  const items = texts.map((text, i) => ({
    type: 'TextBlock',
    wrap: true,
    ...(i > 0 ? { spacing: 'None' } : {}),
    ...text,
  }));
  return { type: 'TableCell', items };
}
