// Makes lines of segments: cells of a row side by side, and a paragraph that was broken at the margin whole again.
import { isDateLabel, periodIn, periodsIn } from './dates.ts';
import { headingKind, headingOf } from './headings.ts';
import { bulletIn, CELL, tidy, TURN, type CvLine } from './line.ts';
import type { Segment } from './segments.ts';

interface Row extends CvLine {
  right: number;
  y: number;
  /** Left edge of the bullet, or of the words where there is none. */
  edge: number;
}

/** A gap of this share of the font size is written as a cell, a smaller one as a blank. */
const cellGap = 1.1;

/** The lines of one flow, whose text can't go further right than `bound`. `fresh`: it doesn't go on from what was read before. */
export function linesOf(segments: readonly Segment[], { fresh, bound }: { fresh: boolean; bound: number }): CvLine[] {
  const rows = rowsOf(segments);
  const margin = marginOf(rows, bound);
  const lines: Row[] = [];
  for (const row of withGaps(rows, fresh)) {
    const last = lines.at(-1);
    if (last && isBrokenMail(last, row, margin)) join(last, row, '');
    else if (last && goesOn(last, row, margin)) join(last, row, ' ');
    else lines.push({ ...row });
  }
  return lines.map(({ right: _right, y: _y, edge: _edge, ...line }) => line).filter(({ text }) => !isPageNumber(text));
}

/** The right margin: where the longest line ends, if that comes near to where it could. */
function marginOf(rows: readonly Row[], bound: number): number {
  const left = Math.min(...rows.map(({ edge }) => edge));
  const right = Math.max(...rows.map((row) => row.right));
  return right - left > 0.8 * (bound - left) ? right : bound;
}

function isPageNumber(text: string): boolean {
  return /^(?:page|seite|página|pagina|第)?\s*\d{1,2}\s*(?:页|頁)?(?:\s*(?:\/|of|von|sur|de|di)\s*\d{1,2})?$/iu.test(
    text.trim(),
  );
}

function rowsOf(segments: readonly Segment[]): Row[] {
  const groups: Segment[][] = [];
  for (const one of segments.toSorted((a, b) => a.page - b.page || a.y - b.y || a.left - b.left)) {
    const group = groups.at(-1);
    const head = group?.[0];
    const near = head && head.page === one.page && one.y - head.y < 0.45 * Math.max(head.size, one.size);
    if (group && near) group.push(one);
    else groups.push([one]);
  }
  const sorted = groups.map((group) => group.toSorted((a, b) => a.left - b.left));
  const edges = sharedEdges(sorted);
  return sorted.map((group) => rowOf(group, edges));
}

/** Where cells begin that stand below each other, though the gap before them may be small. */
function sharedEdges(rows: readonly (readonly Segment[])[]): number[] {
  const lefts = rows.flatMap((row) => row.slice(1).map(({ left }) => left));
  return lefts.filter((left, i) => lefts.some((other, j) => i !== j && Math.abs(other - left) <= 1));
}

function rowOf(segments: readonly Segment[], edges: readonly number[]): Row {
  const [first] = segments as [Segment];
  const { bullet, words } = bulletIn(tidy(textOf(segments, edges)));
  const body = segments.find((one, i) => i > 0 || segments.length === 1 || !isLabel(one.text)) ?? first;
  return {
    text: tidy(words),
    size: Math.max(...segments.map(({ size }) => size)),
    bold: body.bold,
    page: first.page,
    x: body.left,
    gap: 0,
    bullet,
    heading: false,
    fresh: false,
    right: Math.max(...segments.map(({ right }) => right)),
    y: first.y,
    edge: first.left,
  };
}

function textOf(segments: readonly Segment[], edges: readonly number[]): string {
  const texts = segments.map((one, i) => glue(segments[i - 1], one, edges) + one.text);
  return texts.join('');
}

function glue(before: Segment | undefined, one: Segment, edges: readonly number[]): string {
  if (!before) return '';
  const gap = one.left - before.right;
  const isUnlike = one.size > 1.3 * before.size && gap > 0.15 * one.size;
  const isCell = one.labelled === true || isUnlike || gap > cellGap * one.size || edges.includes(one.left);
  if (isCell && !isBullet(before.text)) return CELL;
  return before.bold === one.bold ? ' ' : ` ${TURN}`;
}

const isLabel = (text: string): boolean => isBullet(text) || isDateLabel(text) || headingKind(text) !== null;
const isBullet = (text: string): boolean => bulletIn(`${text} x`).words.trim() === 'x';

function withGaps(rows: readonly Row[], fresh: boolean): Row[] {
  return rows.map((row, i) => {
    const before = rows[i - 1];
    if (!before) return { ...row, gap: fresh ? 9 : 0.9, fresh };
    const gap = before.page === row.page ? Math.max(0, row.y - before.y - row.size) / row.size : 0.3;
    return { ...row, gap };
  });
}

/** "Acme | Kassel | 2017 – 2020" begins something new. */
function endsWithRange(text: string): boolean {
  const period = periodIn(text);
  return period?.kind === 'range' && !/[\p{L}\d]/u.test(text.slice(period.to));
}

const unfinished =
  /(?:,|\s(?:of|and|the|for|in|at|de|du|des|la|le|et|en|del|los|y|am|an|der|die|für|und|im|zu|di|e|&))$/u;

/** Ends on a word after which something must follow: "in 2024 and". */
const isHanging = (text: string): boolean => /\s(?:and|or|of|in|the|et|ou|und|oder|y|de|du)$/u.test(text);

/** An address that a narrow column has broken: its rest follows without a blank. A number alone is none. */
function isBrokenMail(last: Row, row: Row, margin: number): boolean {
  const full = last.right + last.size > margin;
  const isWhole = /@[\w.-]+\.[a-z]{2,}$/i.test(last.text) && row.text.includes('.');
  const begun = !isWhole && /(?:^|\s)[^\s@]+@[^\s@]*$/.test(last.text) && /^(?=.*[a-z])[a-z0-9.-]+$/.test(row.text);
  return row.gap < 1 && full && (begun || (/^[\w.-]{6,}$/.test(last.text) && /^[\w.-]*@[\w.-]+$/.test(row.text)));
}

/** Whether a line was only broken because it met the margin. */
function goesOn(last: Row, row: Row, margin: number): boolean {
  if (!standsUnder(last, row) || beginsNew(last, row)) return false;
  if (last.text.endsWith('-') && /^\p{Ll}/u.test(row.text)) return true;
  return isFull(last, row, margin) && isOpen(last, row, margin - last.edge < narrow * last.size);
}

/** A flow this narrow, in font sizes, has lists whose items nearly fill it. */
const narrow = 24;

/** In the same column, of the same size, without space between. */
function standsUnder(last: Row, row: Row): boolean {
  const near = !row.fresh && row.gap <= 1 && Math.abs(row.size - last.size) <= 0.6;
  return near && (last.bullet ? row.edge >= last.edge + 2 : Math.abs(row.edge - last.x) <= 3);
}

/** A bullet, a row of cells, a heading, a date or a change of weight begins something new. */
function beginsNew(last: Row, row: Row): boolean {
  if (row.bullet || row.text.includes(CELL) || (last.bold !== row.bold && !last.text.includes(TURN))) return true;
  if (isHanging(last.text) || isUnended(last, row)) return headingOf(row) !== null;
  return periodIn(last.text) !== null || isDateLabel(row.text) || endsWithRange(row.text) || headingOf(row) !== null;
}

/** "**2021 to date: Higher Level Teaching**" above "**Assistant**": dates before a title in bold that goes on in bold. */
const isHeadCutOff = (last: Row, row: Row): boolean =>
  last.bold && row.bold && /^\p{L}[^\d]*$/u.test(row.text) && periodsIn(last.text)[0]?.from === 0;

const isUnended = (last: Row, row: Row): boolean => isCutOff(last, row) || isHeadCutOff(last, row);

/** "1997 – 2002 | GCSEs, Kirk Road" above "School": what stands beside a date goes on with its last words. */
function isCutOff(last: Row, row: Row): boolean {
  const [label = '', ...cells] = last.text.split(CELL);
  const beside = cells.length > 0 && isDateLabel(label) && periodIn(cells.join(CELL)) === null;
  const isRest = /^\p{Ll}/u.test(row.text) || row.text.split(' ').length < 3;
  return beside && isRest && periodIn(row.text) === null;
}

/** The next word would not have fitted. */
function isFull(last: Row, row: Row, margin: number): boolean {
  if (/^\p{Script=Han}/u.test(row.text)) return last.right + 2 * row.size > margin;
  const letters = /^\S+/.exec(row.text)?.[0].length ?? 0;
  return last.right + letters * row.size * 0.5 > margin - 2;
}

/** What was said isn't complete: it reads on, or it is long enough to be a sentence. */
function isOpen(last: Row, row: Row, inNarrow: boolean): boolean {
  const [letters, words] = [last.text.length, last.text.split(/\s+/).length];
  if (/\p{Script=Han}$/u.test(last.text) && /^\p{Script=Han}/u.test(row.text)) return letters >= 8;
  return words >= 5 || (!inNarrow && letters >= 28) || /^[\p{Ll}(&]/u.test(row.text) || unfinished.test(last.text);
}

function join(last: Row, row: Row, blank: '' | ' '): void {
  const hyphen = /\p{Ll}-$/u.test(last.text) && /^\p{Ll}/u.test(row.text);
  const tight = /\p{Script=Han}$|[，。、；）]$/u.test(last.text) && /^[\p{Script=Han}（，。、]/u.test(row.text);
  last.text = hyphen ? last.text.slice(0, -1) + row.text : last.text + (tight ? '' : blank) + row.text;
  last.right = row.right;
  last.y = row.y;
}
