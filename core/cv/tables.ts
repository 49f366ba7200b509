// Reads tables row by row: below heads such as "Qualification | Institution | Year", and labels before ": …".
import { isColumnHeads } from './column-heads.ts';
import { isSureHeading } from './headings.ts';
import { CELL } from './line.ts';
import type { Segment } from './segments.ts';

/** A table has so many columns at least; two may be anything. */
const fewest = 3;
/** Shares of the font size: between the lines of a cell at most, and between the last row and what follows at most. */
const [lineGap, rowGap] = [1.05, 2.6];
/** Rows are apart by so much more than the lines of one. */
const apart = 1.4;

/** The segments of a page, from top to bottom, with each row of a table as one segment with cells. */
export function withTables(segments: readonly Segment[]): Segment[] {
  const found = headsIn(withColons(segments));
  if (!found) return withColons(segments);
  const { rest, heads } = found;
  const rows = rowsBelow(heads, rest);
  const table = [heads, ...rows].map((row) => joined(row, heads));
  const inside = new Set([...heads, ...rows.flat()]);
  const above = rest.filter((one) => !inside.has(one));
  // A second table stands below the first.
  const end = Math.max(...[...inside].map(({ y }) => y));
  return [
    ...above.filter(({ y }) => y <= end),
    ...table,
    ...(above.length < rest.length ? withTables(above.filter(({ y }) => y > end)) : []),
  ];
}

/** "Gender | : Male": a cell that begins with a colon belongs to the label before it. */
function withColons(segments: readonly Segment[]): Segment[] {
  const kept: Segment[] = [];
  for (const one of segments) {
    const label = /^[:：]\s*\S/u.test(one.text) ? kept.findLast((other) => isBefore(other, one)) : undefined;
    if (label) kept[kept.indexOf(label)] = { ...label, text: label.text + CELL + one.text, right: one.right };
    else kept.push(one);
  }
  return kept;
}

const isBefore = (label: Segment, one: Segment): boolean =>
  Math.abs(label.y - one.y) < 0.3 * one.size && label.right <= one.left;

/** The first row of which each cell says what stands below it, with the second lines of its cells. */
function headsIn(rest: Segment[]): { rest: Segment[]; heads: Segment[] } | null {
  for (const one of rest) {
    const row = rest.filter((other) => Math.abs(other.y - one.y) < 0.3 * one.size);
    if (row.length < fewest || !isColumnHeads(row.map(({ text }) => text).join(CELL))) continue;
    const [left, size] = [Math.min(...row.map((cell) => cell.left)), one.size];
    const near = rest.filter(({ y }) => Math.abs(y - one.y) < lineGap * size && Math.abs(y - one.y) > 0.3 * size);
    return {
      rest,
      heads: [...row, ...near.filter((cell) => cell.left > left + size && !row.some((head) => overlap(head, cell)))],
    };
  }
  return null;
}

const overlap = (a: Segment, b: Segment): boolean => a.left < b.right && b.left < a.right;

/** Left edges of the columns. */
const edgesOf = (heads: readonly Segment[]): number[] =>
  [...new Set(heads.map(({ left }) => Math.round(left)))].toSorted((a, b) => a - b);

/** Which column a segment stands in; -1 where it reaches into the next one or begins before the first. */
function columnOf({ left, right }: Segment, edges: readonly number[]): number {
  const at = edges.findLastIndex((edge) => left >= edge - 3);
  return right > (edges[at + 1] ?? Infinity) ? -1 : at;
}

function rowsBelow(heads: readonly Segment[], rest: readonly Segment[]): Segment[][] {
  const edges = edgesOf(heads);
  const inside: Segment[] = [];
  let last = Math.max(...heads.map(({ y }) => y));
  for (const one of rest.filter(({ y }) => y > last + 1).toSorted((a, b) => a.y - b.y)) {
    const column = columnOf(one, edges);
    if (column < 0 || one.y - last > rowGap * one.size || (column === 0 && isSureHeading(one.text))) break;
    inside.push(one);
    last = one.y;
  }
  return rowsOf(inside, edges);
}

/** Rows are told by the space between them, or else by lines that have most of the columns. */
function rowsOf(cells: readonly Segment[], edges: readonly number[]): Segment[][] {
  const lines = [...Map.groupBy(cells, ({ y }) => Math.round(y)).values()];
  const gaps = lines.slice(1).map((line, i) => (line[0]?.y ?? 0) - (lines[i]?.[0]?.y ?? 0));
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
  const begins = (line: readonly Segment[], i: number): boolean =>
    i === 0 || (most > apart * least ? (gaps[i - 1] ?? 0) > apart * least : 2 * line.length > edges.length);
  const rows: Segment[][] = [];
  for (const [i, line] of lines.entries()) {
    if (begins(line, i)) rows.push([...line]);
    else rows.at(-1)?.push(...line);
  }
  return rows;
}

/** The cells of a row in one segment, each with its lines below each other. */
function joined(row: readonly Segment[], heads: readonly Segment[]): Segment {
  const edges = edgesOf(heads);
  const byColumn = Map.groupBy(row, (cell) => columnOf(cell, edges));
  const texts = edges.flatMap((_, at) => {
    const cells = byColumn.get(at)?.toSorted((a, b) => a.y - b.y) ?? [];
    return cells.length > 0 ? [cells.map(({ text }) => text).join(' ')] : [];
  });
  const [first] = row as [Segment];
  const left = Math.min(...row.map((cell) => cell.left));
  return { ...first, text: texts.join(CELL), left, right: Math.max(...row.map((cell) => cell.right)) };
}
