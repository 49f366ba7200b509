// Reads a table of a DOCX row by row; what goes on in the next row of the same column is put together.
import { areHeadsOfLists } from '#core/authoring/headings.ts';
import { isDateLabel } from '#core/cv/dates.ts';
import { headingKind, isSureHeading } from '#core/cv/headings.ts';
import { CELL, plain, tidy, type CvLine } from '#core/cv/line.ts';

/** `at` is the column of the table's grid in which a cell begins. */
export interface Cell {
  at: number;
  lines: CvLine[];
}
type Row = Cell[];

/** The lines of a table in the order in which it is read. */
export function linesOfTable(rows: readonly Row[]): CvLine[] {
  const [heads, ...below] = rows;
  if (heads && haveLists(heads, below)) return heads.flatMap((head) => listUnder(head, below));
  const read: Row[] = [];
  const last = new Map<number, CvLine>();
  for (const row of rows) {
    for (const cell of row) goOn(last, cell);
    const above = read.at(-1);
    if (above && isSameColumns(above, row)) above.forEach(({ lines }, i) => lines.push(...(row[i]?.lines ?? [])));
    else read.push(row);
  }
  return read.flatMap(linesOfRow);
}

/** "Duties" and "Needed" above rows that have nothing to do with their neighbours. */
function haveLists(heads: Row, below: readonly Row[]): boolean {
  const columns = new Set(heads.map(({ at }) => at));
  const isBelow = ({ at, lines }: Cell) => lines.length === 0 || columns.has(at);
  return below.length > 0 && below.every((row) => row.every(isBelow)) && areHeadsOfLists(heads.map(headOf));
}

const headOf = ({ lines }: Cell): string => tidy(lines.map(({ text }) => text).join(' '));

function listUnder({ at, lines }: Cell, below: readonly Row[]): CvLine[] {
  const cells = below.flatMap((row) => row.filter((cell) => cell.at === at));
  const items = cells.flatMap((cell) => cell.lines.map((line) => ({ ...line, bullet: true })));
  return asFlow([...lines, ...items]);
}

/** What ends in the middle of a sentence, or of a list in one, takes the first line of the cell below. */
function goOn(last: Map<number, CvLine>, { at, lines }: Cell): void {
  const [above, first] = [last.get(at), lines[0]];
  if (above && first && isCut(above, first)) {
    above.text += `${OPEN_HAN.test(above.text) ? '' : ' '}${first.text}`;
    lines.shift();
  }
  const end = lines.at(-1);
  if (end) last.set(at, end);
}

const OPEN_HAN = /[，、]$/u;
/** No sentence ends on these. */
const OPEN =
  /(?:[,，、]|(?<![\p{L}\p{N}])(?:and|or|of|with|in|to|for|the|an?|et|ou|de|des|du|avec|und|oder|mit|von|y|o|con))$/iu;
const ENDED = /[.!?:;。！？：；…]$/u;
/** Words in the middle of a sentence; an address, a handle or a label in small letters isn't. */
const GOES_ON = /^\p{Ll}+[,)]?(?: [^:@/]+)?$/u;
/** So many words are a sentence, where fewer are a name, a label or a date. */
const LEAST_WORDS = 4;

function isCut(above: CvLine, below: CvLine): boolean {
  const [text, next] = [plain(above.text), plain(below.text)];
  if (above.heading || below.heading || below.bullet || ENDED.test(text) || isDateLabel(next)) return false;
  if (isSureHeading(next) || headingKind(next) !== null) return false;
  return OPEN.test(text) || (text.split(' ').length >= LEAST_WORDS && GOES_ON.test(next));
}

/** Lists in columns that go on in the next row: each goes on where it stopped, not below its neighbour. */
function isSameColumns(above: Row, row: Row): boolean {
  const filled = row.filter(({ lines }) => lines.length > 0);
  if (filled.length === 0 || above.length !== row.length || !areColumns(above)) return false;
  return row.every(({ at, lines }, i) => {
    const over = above[i];
    if (over?.at !== at) return false;
    return lines.length === 0 || (lines[0]?.bullet === true && over.lines.at(-1)?.bullet === true);
  });
}

/** Cells side by side, of which more than one holds as much as a column. */
const areColumns = (row: Row): boolean => row.filter(({ lines }) => lines.length > 3 || holdsSection(lines)).length > 1;

function linesOfRow(row: Row): CvLine[] {
  const cells = row.map(({ lines }) => lines).filter((lines) => lines.length > 0);
  return areColumns(row) ? cells.flatMap(asFlow) : cells.map(joinLabel).reduce<CvLine[]>(beside, []);
}

/** A heading with something under it. */
const holdsSection = (lines: readonly CvLine[]): boolean =>
  lines.some(({ text }, i) => isSureHeading(text) && i + 1 < lines.length);

/** Lines that don't go on from those before. */
export function asFlow(lines: readonly CvLine[]): CvLine[] {
  return lines.map((line, i) => (i === 0 ? { ...line, fresh: true, gap: 9 } : line));
}

/** "2019 –" above "2021" is one date. */
function joinLabel(lines: readonly CvLine[]): readonly CvLine[] {
  const [first] = lines;
  const whole = tidy(lines.map(({ text }) => text).join(' '));
  return first && lines.length > 1 && lines.length < 4 && isDateLabel(whole) ? [{ ...first, text: whole }] : lines;
}

/** Cells stand side by side as far as the shorter of them goes. */
function beside(left: readonly CvLine[], right: readonly CvLine[]): CvLine[] {
  if (left.length === 0) return [...right];
  const rows = Math.min(left.length, right.length);
  const joined = left.slice(0, rows).map((line, i): CvLine => {
    const other = right[i] ?? line;
    const label = isDateLabel(line.text) || headingKind(line.text) !== null;
    const { x, bold, size } = label ? other : line;
    return { ...line, text: `${line.text}${CELL}${other.text}`, x, bold, size, bullet: line.bullet && other.bullet };
  });
  return [...joined, ...left.slice(rows), ...right.slice(rows)];
}
