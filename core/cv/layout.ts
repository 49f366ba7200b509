// Puts the text of pages in reading order: columns one after the other, rows across.
import { areDated, isColumnPair, mayBeColumns } from './columns.ts';
import { periodIn } from './dates.ts';
import { headingKind, isSureHeading } from './headings.ts';
import { withDoors } from './radicals.ts';
import { linesOf } from './rows.ts';
import { segmentsOf, type Segment } from './segments.ts';
import { withTables } from './tables.ts';
import type { CvLine, TextRun } from './line.ts';

type Run = TextRun & { upright?: boolean };

/** Text that is read from top to bottom. `fresh`: it doesn't go on from the flow before. */
interface Flow {
  rows: Segment[];
  fresh: boolean;
  /** Text of this flow can't go further right, in points. */
  bound: number;
}

/** Rows between two rows that go across the split; `across` for those rows themselves. */
interface Band {
  left: Segment[];
  right: Segment[];
  across: Segment[];
}

/** White strip between columns, at least, in points. */
const gutter = 5;
/** A column is read as a sidebar if its width is this share of the other's, or less. */
const sidebarShare = 0.75;
/** Headings stand so far out before the text of their column, at most, in points. */
const hang = 24;
/** So many rows beside each other may be columns. */
const mostChance = 4;
/** Columns inside columns are looked for this deep. */
const deepest = 2;

/** `doubtful`: rows that were read across may have been columns. */
export interface Layout {
  lines: CvLine[];
  doubtful: boolean;
}

/** The lines of a document in reading order; one list of runs a page. Text that isn't upright comes last. */
export function layOut(given: readonly (readonly Run[])[]): Layout {
  const pages = withDoors(given);
  const upright = pages.map((runs) => withTables(segmentsOf(runs.filter((run) => run.upright !== false))));
  const bound = Math.max(0, ...upright.flat().map(({ right }) => right));
  const lines = flowsOf(upright, bound, 0).flatMap(({ rows, ...flow }) => linesOf(rows, flow));
  const aside = asideOf(pages.flat().filter((run) => run.upright === false));
  return { lines: [...lines, ...aside], doubtful: upright.some(isDoubtful) };
}

function asideOf(runs: readonly Run[]): CvLine[] {
  const [first] = runs;
  if (!first) return [];
  const { size, bold, page, x } = first;
  const text = runs.map((run) => run.text).join(' ');
  return [{ text, size, bold, page, x, gap: 9, bullet: false, heading: false, fresh: true }];
}

function flowsOf(pages: readonly Segment[][], bound: number, depth: number): Flow[] {
  const split = depth > deepest ? null : bestSplit(pages);
  if (split === null) return pages.map((rows) => ({ rows, fresh: false, bound }));
  const bands = pages.flatMap((page) => (isWhole(page, split) ? [acrossAll(page)] : bandsOf(page, split)));
  const sidebar = isSidebar(pages.flat(), split) || startsAnew(bands, pages.flat());
  const joined = sidebar ? joinBands(bands) : bands;
  return joined.flatMap((band) => flowsOfBand(band, { sidebar, split, bound }, depth));
}

function flowsOfBand(
  { left, right, across }: Band,
  place: { sidebar: boolean; split: number; bound: number },
  depth: number,
): Flow[] {
  if (across.length > 0) return flowsOf(byPage(across), place.bound, depth + 1);
  const first = flowsOf(byPage(left), place.split - gutter, depth + 1);
  const second = flowsOf(byPage(right), place.bound, depth + 1);
  const goesOn = !place.sidebar || isInEntry(left, right);
  if (goesOn || left.length === 0 || right.length === 0) return [...first, ...second];
  return [markFresh(first), markFresh(second)].flat();
}

/** A narrower column on the right that begins with an entry, such as a job, goes on from the left one. */
function isInEntry(left: readonly Segment[], right: readonly Segment[]): boolean {
  const heading = right.findIndex(({ text }) => headingKind(text) !== null);
  const begun = heading < 0 ? right : right.slice(0, heading);
  return widthOf(right) < widthOf(left) && begun.some(({ text }) => periodIn(text)?.kind === 'range');
}

const widthOf = (side: readonly Segment[]): number =>
  Math.max(...side.map((row) => row.right)) - Math.min(...side.map((row) => row.left));

function markFresh(flows: readonly Flow[]): Flow[] {
  return flows.map((flow, i) => (i === 0 ? { ...flow, fresh: true } : flow));
}

function byPage(rows: readonly Segment[]): Segment[][] {
  return [...Map.groupBy(rows, ({ page }) => page).values()];
}

/** Left edges at which three or more segments stand below each other. */
function edgesOf(segments: readonly Segment[]): number[] {
  const edges = segments.map(({ left }) => left).toSorted((a, b) => a - b);
  const found: number[] = [];
  for (let i = 0; i + 2 < edges.length; i++) {
    const [edge = 0, third = 0] = [edges[i], edges[i + 2]];
    if (third - edge <= 3 && edge - (found.at(-1) ?? -9) > 3) found.push(edge);
  }
  return found;
}

/** Where a second column may begin: such edges, and where a heading hangs out to the left of one. */
function splitsOf(segments: readonly Segment[]): number[] {
  const edges = edgesOf(segments);
  const hanging = edges.map((edge) =>
    Math.min(...segments.map(({ left }) => left).filter((left) => left > edge - hang && left <= edge)),
  );
  return [...new Set([...edges, ...hanging])];
}

/** Where a second column begins: the split that puts most rows side by side. */
function bestSplit(pages: readonly Segment[][]): number | null {
  let best: { split: number; rows: number } | null = null;
  for (const split of splitsOf(pages.flat())) {
    const rows = rowsBeside(pages.flatMap((page) => bandsOf(page, split)));
    if (rows > (best?.rows ?? 0)) best = { split, rows };
  }
  return best?.split ?? null;
}

/** How many rows stand side by side in columns; 0 if the two sides are no columns. */
function rowsBeside(bands: readonly Band[]): number {
  const paired = bands.filter((band) => shorter(band) >= 3);
  const [left, right] = [paired.flatMap((band) => band.left), paired.flatMap((band) => band.right)];
  return isColumnPair(left, right) ? paired.reduce((sum, band) => sum + shorter(band), 0) : 0;
}

const shorter = ({ left, right }: Band): number => Math.min(left.length, right.length);

/** A page without columns that are split there, after others that have them: its short rows belong to no column. */
function isWhole(page: readonly Segment[], split: number): boolean {
  return crossingOf(page, split).length >= 3 && bandsOf(page, split).every((band) => shorter(band) < 3);
}

const acrossAll = (page: readonly Segment[]): Band => ({ left: [], right: [], across: [...page] });

/** Rows of a page that are read across although neither of their sides looks like labels. */
function isDoubtful(page: Segment[]): boolean {
  if (bestSplit([page]) !== null) return false;
  return edgesOf(page).some((split) =>
    bandsOf(page, split).some((band) => shorter(band) >= mostChance && mayBeColumns(band.left, band.right)),
  );
}

const crossingOf = (page: readonly Segment[], split: number): Segment[] => {
  const isAcross = ({ left, right }: Segment) => left < split - 2 && right > split - 4;
  const rows = [...Map.groupBy(page, ({ y }) => Math.round(y)).values()];
  return [...page.filter(isAcross), ...rows.filter(isChain).flat()];
};

/** Many words in a row, all as far apart: a list, whatever stands in columns below it. */
function isChain(row: readonly Segment[]): boolean {
  const sorted = row.toSorted((a, b) => a.left - b.left);
  const gaps = sorted.slice(1).map(({ left }, i) => left - (sorted[i]?.right ?? 0));
  return row.length >= fewestInChain && Math.max(...gaps) < 1.3 * Math.min(...gaps);
}

const fewestInChain = 5;

function bandsOf(page: readonly Segment[], split: number): Band[] {
  const crossing = crossingOf(page, split);
  const across = (row: Segment) => crossing.some(({ y, size }) => Math.abs(y - row.y) < size * 0.3);
  const bands: Band[] = [];
  for (const row of page.toSorted((a, b) => a.y - b.y)) {
    const wide = across(row);
    let band = bands.at(-1);
    if (!band || wide !== band.across.length > 0) bands.push((band = { left: [], right: [], across: [] }));
    if (wide) band.across.push(row);
    else (row.left < split - 2 ? band.left : band.right).push(row);
  }
  return bands.map((band) =>
    isSmall(band) || areRows(band) ? { left: [], right: [], across: [...band.left, ...band.right] } : band,
  );
}

/** A row or two side by side between rows that go across belong together: a title and its date. */
function isSmall(band: Band): boolean {
  const rows = shorter(band);
  return rows > 0 && rows < 3 && !isColumnPair(band.left, band.right);
}

/** Dates beside what they belong to, between rows that go across, are no columns, whatever the page has elsewhere. */
const areRows = ({ left, right }: Band): boolean => left.length > 0 && right.length > 0 && areDated(left, right);

function isSidebar(rows: readonly Segment[], split: number): boolean {
  const left = split - Math.min(...rows.map((row) => row.left));
  const right = Math.max(...rows.map((row) => row.right)) - split;
  return Math.min(left, right) < sidebarShare * Math.max(left, right);
}

/** A second column that begins with a heading or a name doesn't go on from the first. */
function startsAnew(bands: readonly Band[], rows: readonly Segment[]): boolean {
  const first = bands.find(({ left, right }) => left.length > 0 && right.length > 0)?.right[0];
  const sizes = rows.map(({ size }) => size).toSorted((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return first !== undefined && (first.size > 1.2 * usual || isSureHeading(first.text));
}

/** A sidebar goes on below itself, over pages too. */
function joinBands(bands: readonly Band[]): Band[] {
  const joined: Band[] = [];
  for (const band of bands) {
    const last = joined.at(-1);
    const together = last && last.across.length > 0 === band.across.length > 0;
    if (!together) joined.push({ left: [...band.left], right: [...band.right], across: [...band.across] });
    else for (const side of ['left', 'right', 'across'] as const) last[side].push(...band[side]);
  }
  return joined;
}
