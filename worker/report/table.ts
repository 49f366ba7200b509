// A table in the PDF: a head that comes again on each page, and rows that stay whole where that leaves no page half empty.
import { drawBlocks, heightOf, textBlock, type Block } from './blocks.ts';
import { artefact, element, newPage, PAGE, room, rule, type At, type Sheet, type Struct } from './sheet.ts';

/** `x` and `width` in points. */
export type Column = { title: string; x: number; width: number };
type Row = readonly (readonly Block[])[];

const HEAD = 20;
const PADDING = 8;

/** With so many points left a row that is taller begins all the same: an eighth of a page. */
const MOST_EMPTY = 105;
/** A line or two between the heading and the table. */
const BETWEEN = 36;

/** What has to stay together at the top of a table, in points: its head and its first row, or the beginning of one. */
export const headOf = (rows: readonly Row[]): number => BETWEEN + HEAD + Math.min(MOST_EMPTY, tallest(rows[0] ?? []));

/** Draws the rows under their titles, from here down and over to the next pages; the first cell names its row. */
export function table(sheet: Sheet, columns: readonly Column[], rows: readonly Row[]): void {
  const made = element(sheet, sheet.root, { tag: 'Table' });
  drawHead(sheet, made, columns);
  rows.forEach((row, i) => {
    drawRow(sheet, made, { row, columns });
    if (i < rows.length - 1) rule(sheet, sheet.y - PADDING / 2);
  });
  made.end();
}

function drawHead(sheet: Sheet, made: Struct, columns: readonly Column[]): void {
  const row = element(sheet, made, { tag: 'TR' });
  for (const column of columns) {
    const cell = element(sheet, row, { tag: 'TH', scope: 'Column' });
    cell.add(() => drawTitle(sheet, column));
    cell.end();
  }
  row.end();
  endHead(sheet);
}

// On the next pages the header row is for the eye only; the table has it already.
function repeatHead(sheet: Sheet, columns: readonly Column[]): void {
  artefact(sheet, () => columns.forEach((column) => drawTitle(sheet, column)));
  endHead(sheet);
}

function drawTitle(sheet: Sheet, { title, x, width }: Column): void {
  textBlock(sheet, title, { style: 'smallBold', colour: 'ink-2', width }).draw({ x, y: sheet.y });
}

function endHead(sheet: Sheet): void {
  rule(sheet, sheet.y + HEAD - 5, { colour: 'control' });
  sheet.y += HEAD;
}

type Drawn = { row: Row; columns: readonly Column[] };

/** A row stays whole unless that would leave much of a page empty: then it goes on where the next page begins. */
function drawRow(sheet: Sheet, made: Struct, { row, columns }: Drawn): void {
  const line = element(sheet, made, { tag: 'TR' });
  const cells = row.map((_, i) => element(sheet, line, i === 0 ? { tag: 'TH', scope: 'Row' } : { tag: 'TD' }));
  let left = row;
  if (room(sheet) < tallest(row) && room(sheet) >= MOST_EMPTY) {
    const here = left.map((blocks) => blocks.slice(0, fitting(blocks, room(sheet) - PADDING)));
    left = left.map((blocks, i) => blocks.slice(here[i]?.length ?? 0));
    drawCells(sheet, cells, { row: here, columns });
  }
  if (room(sheet) < tallest(left)) {
    newPage(sheet);
    repeatHead(sheet, columns);
  }
  drawCells(sheet, cells, { row: left, columns });
  for (const cell of cells) cell.end();
  line.end();
}

function drawCells(sheet: Sheet, cells: readonly Struct[], { row, columns }: Drawn): void {
  row.forEach((blocks, i) => drawCell(sheet, cells[i]!, { blocks, x: columns[i]?.x ?? PAGE.left, y: sheet.y }));
  sheet.y += tallest(row);
}

/** How many of the blocks find room; a quote stays with what says where it stands. */
function fitting(blocks: readonly Block[], height: number): number {
  let [count, down] = [0, 0];
  for (const [i, block] of blocks.entries()) {
    down += block.height;
    if (down > height) break;
    if (block.tag !== 'BlockQuote') count = i + 1;
  }
  return count;
}

// Plain text belongs to the cell itself: an element for each line would make the file a twentieth larger.
function drawCell(sheet: Sheet, cell: Struct, { blocks, x, y }: At & { blocks: readonly Block[] }): void {
  let down = y;
  for (const block of blocks) {
    const at = { x, y: down };
    if (block.tag === 'P') cell.add(() => block.draw(at));
    else drawBlocks(sheet, cell, { blocks: [block], ...at });
    down += block.height;
  }
}

function tallest(row: Row): number {
  return Math.max(0, ...row.map(heightOf)) + PADDING;
}
