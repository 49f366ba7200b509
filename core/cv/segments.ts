// Joins the runs of a row to segments: words that belong together, between wide gaps.
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
  return rowsOf(withoutShadows(runs)).flatMap((row) => segmentsOfRow(row));
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

function segmentsOfRow(all: readonly TextRun[]): Segment[] {
  const row = all.filter((run) => !isBlank(run));
  const gaps = row.slice(1).map((run, i) => run.x - (row[i]?.x ?? 0) - (row[i]?.width ?? 0));
  const tracking = trackingOf(gaps, row);
  const spaced = new Set(all.filter((_, i) => i > 0 && isBlank(all[i - 1] as TextRun)));
  const words = row.map((run, i): Word => ({
    run,
    gap: i === 0 ? 0 : (gaps[i - 1] ?? 0) - tracking,
    spaced: spaced.has(run),
  }));
  const groups: Word[][] = [];
  for (const word of words) {
    const group = groups.at(-1);
    if (group && word.gap <= wide * word.run.size) group.push(word);
    else groups.push([word]);
  }
  return groups.map(segment).filter(({ text }) => text !== '');
}

const han = /\p{Script=Han}/u;

function glue(before: TextRun, { run, gap, spaced }: Word): string {
  const both = han.test(before.text.at(-1) ?? '') && han.test(run.text[0] ?? '');
  const turn = before.bold !== run.bold ? TURN : '';
  return (spaced || gap > (both ? 0.5 : blank) * run.size ? ' ' : '') + turn;
}

function segment(words: readonly Word[]): Segment {
  const runs = words.map(({ run }) => run);
  const [first] = runs as [TextRun];
  const text = words.map((word, i) => (i === 0 ? '' : glue(runs[i - 1] ?? first, word)) + word.run.text).join('');
  const right = Math.max(...runs.map(({ x, width }) => x + width));
  const { x, y, bold, page } = first;
  return { text: tidy(text), left: x, right, y, bold, page, size: Math.max(...runs.map(({ size }) => size)) };
}
