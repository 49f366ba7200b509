// Joins the runs of a row to segments: words that belong together, between wide gaps.
import { isDateLabel, periodIn } from './dates.ts';
import { tidy, TURN, type TextRun } from './line.ts';

/** Text between two wide gaps of a row. Places in points, `y` is the baseline from the top. */
export interface Segment {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
  bold: boolean;
  page: number;
  /** Stands right of a label whose end is close by. */
  labelled?: boolean;
}

/** Shares of the font size: from where on a gap is a blank, and from where on it parts segments. */
const blank = 0.15;
const wide = 0.75;

interface Word {
  run: TextRun;
  /** White space before it, without the tracking of a spaced-out title. */
  gap: number;
  /** The producer wrote a blank before it. */
  spaced: boolean;
}

/** Segments of one page, from top to bottom and left to right. */
export function segmentsOf(runs: readonly TextRun[]): Segment[] {
  const rows = rowsOf(withoutShadows(runs)).map((row) => ({ all: row, filled: row.filter((run) => !isBlank(run)) }));
  const edges = labelEdges(rows.map(({ filled }) => filled));
  return rows.flatMap(({ all }) => segmentsOfRow(all, edges));
}

/** Some producers draw text twice, a hair apart, to make it bold. */
function withoutShadows(runs: readonly TextRun[]): TextRun[] {
  const kept: TextRun[] = [];
  for (const run of runs) {
    const near = kept
      .slice(-60)
      .some(({ text, x, y }) => text === run.text && Math.abs(x - run.x) < 1 && Math.abs(y - run.y) < 1);
    if (!near || isBlank(run)) kept.push(run);
  }
  return kept;
}

const isBlank = ({ text }: TextRun): boolean => text.trim() === '';

function rowsOf(runs: readonly TextRun[]): TextRun[][] {
  const rows: TextRun[][] = [];
  for (const run of runs.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const head = row?.[0];
    const near = head && run.y - head.y < 0.35 * Math.min(Math.max(run.size, 4), Math.max(head.size, 4));
    if (row && near) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.x - b.x));
}

/** How far apart the letters of a title stand that has been spaced out; 0 for ordinary text. */
function trackingOf(gaps: readonly number[], row: readonly TextRun[]): number {
  const single = gaps.filter(
    (gap, i) => gap > 0 && row[i]?.text.trim().length === 1 && row[i + 1]?.text.trim().length === 1,
  );
  if (single.length < 4 || single.length < 0.6 * gaps.length) return 0;
  const sorted = single.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return middle > blank * (row[0]?.size ?? 0) ? middle : 0;
}

/** A column must have so many lines, and so many labels close before it, to be told by its left edge. */
const fewest = 3;
/** Places in points that differ by no more are one edge. */
const sameEdge = 1;
/** In characters. */
const longestLabel = 40;

/** Left edges of lines that have labels, set flush right, close before them: "2019 – 2021 Nurse" above "Clinic". */
function labelEdges(rows: readonly (readonly TextRun[])[]): number[] {
  const starts = rows.flatMap(([first]) => (first ? [first.x] : []));
  const pairs = rows.flatMap((row) =>
    row
      .slice(1)
      .filter((run, i) => isLabelled(row.slice(0, i + 1), run))
      .map(({ x }) => x),
  );
  const near = (all: readonly number[], edge: number) => all.filter((x) => Math.abs(x - edge) <= sameEdge).length;
  return pairs.filter((edge) => near(pairs, edge) >= fewest && near(starts, edge) >= fewest);
}

/** A blank or more parts the run from short words before it, which are no bullet. */
function isLabelled(before: readonly TextRun[], run: TextRun): boolean {
  const last = before.at(-1) as TextRun;
  const text = before
    .map((one) => one.text)
    .join('')
    .trim();
  const gap = run.x - last.x - last.width;
  return gap > blank * run.size && /\p{L}{2}|\d{4}/u.test(text) && text.length <= longestLabel;
}

function segmentsOfRow(all: readonly TextRun[], edges: readonly number[]): Segment[] {
  const row = all.filter((run) => !isBlank(run));
  const gaps = row.slice(1).map((run, i) => run.x - (row[i]?.x ?? 0) - (row[i]?.width ?? 0));
  const tracking = trackingOf(gaps, row);
  const spaced = new Set(all.filter((_, i) => i > 0 && isBlank(all[i - 1] as TextRun)));
  const words = row.map((run, i): Word => ({
    run,
    gap: i === 0 ? 0 : (gaps[i - 1] ?? 0) - tracking,
    spaced: spaced.has(run),
  }));
  const isAtEdge = ({ x }: TextRun) => edges.some((edge) => Math.abs(edge - x) <= sameEdge);
  const groups: Word[][] = [];
  for (const word of words) {
    const group = groups.at(-1);
    const begins = (word.gap > blank * word.run.size && isAtEdge(word.run)) || (group && isBesideDates(group, word));
    if (group && word.gap <= wide * word.run.size && !begins) group.push(word);
    else groups.push([word]);
  }
  const isClose = ([first]: readonly Word[], i: number) =>
    i > 0 && first !== undefined && (first.gap <= wide * first.run.size || isAtEdge(first.run));
  return groups
    .map((group, i) => ({ ...segment(group), labelled: isClose(group, i) }))
    .filter(({ text }) => text !== '');
}

/** "2016 – 2019" that fills a narrow column to the words in another weight or size beside it. */
function isBesideDates(group: readonly Word[], { run }: Word): boolean {
  const last = group.at(-1)?.run;
  if (!last || group.length > longestLabel || (last.bold === run.bold && last.size === run.size)) return false;
  const { text } = segment(group);
  return (
    text.length <= longestLabel && isDateLabel(text) && periodIn(text)?.kind === 'range' && /\p{L}{2}/u.test(run.text)
  );
}

const han = /\p{Script=Han}/u;

function glue(before: TextRun, { run, gap, spaced }: Word): string {
  // Some programs set Latin letters and numbers a quarter apart from Chinese ones.
  const isChinese = han.test(before.text.at(-1) ?? '') || han.test(run.text[0] ?? '');
  const space = spaced || gap > (isChinese ? 0.5 : blank) * run.size ? ' ' : '';
  return space + (before.bold !== run.bold && (space !== '' || !isOneWord(before, run)) ? TURN : '');
}

/** A large first letter is a part of its word. */
const isOneWord = (before: TextRun, run: TextRun): boolean => /\p{L}$/u.test(before.text) && /^\p{Ll}/u.test(run.text);

function segment(words: readonly Word[]): Segment {
  const runs = words.map(({ run }) => run);
  const [first] = runs as [TextRun];
  const text = words.map((word, i) => (i === 0 ? '' : glue(runs[i - 1] ?? first, word)) + word.run.text).join('');
  const right = Math.max(...runs.map(({ x, width }) => x + width));
  const { x, y, bold, page } = first;
  return { text: tidy(text), left: x, right, y, bold, page, size: Math.max(...runs.map(({ size }) => size)) };
}
