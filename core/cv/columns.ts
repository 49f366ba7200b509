// Tells two columns of text from rows with labels: dates, places and short names beside what they belong to.
import { areHeadsOfLists } from '../authoring/headings.ts';
import { isDateLabel } from './dates.ts';
import { headingKind, isSureHeading } from './headings.ts';
import type { Segment } from './segments.ts';

function share<T>(all: readonly T[], is: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(is).length / all.length;
}

const onSameRow = (a: Segment, b: Segment): boolean => a.page === b.page && Math.abs(a.y - b.y) < 2.5;

/** By its words, or by words and size: "Work" may be anything in the size of the text. */
const isHeading = ({ text, size }: Segment, usual: number): boolean =>
  headingKind(text) !== null && (isSureHeading(text) || size > larger * usual);

/** So much larger than the text is a heading. */
const larger = 1.08;

function usualSize(segments: readonly Segment[]): number {
  const sizes = segments.map(({ size }) => size).toSorted((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

const datesIn = (side: readonly Segment[]): number => share(side, ({ text }) => isDateLabel(text));

/** Whether one of two sides is dates, which stand beside what they belong to. */
export const areDated = (left: readonly Segment[], right: readonly Segment[]): boolean =>
  Math.max(datesIn(left), datesIn(right)) >= 0.5;

/** Whether two sides are columns to be read one after the other. */
export function isColumnPair(left: readonly Segment[], right: readonly Segment[]): boolean {
  if (left.length === 0 || right.length === 0) return false;
  if (areDated(left, right)) return false;
  if (left.some((one) => right.some((other) => onSameRow(one, other) && areHeadsOfLists([one.text, other.text]))))
    return true;
  const usual = usualSize([...left, ...right]);
  const headings = [left, right].map((side) => side.filter((one) => isHeading(one, usual)).length);
  if (Math.min(...headings) > 0 || (readsOn(left) && readsOn(right))) return true;
  if (Math.max(...headings) > 1) return false;
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  return share(few, (one) => many.some((other) => onSameRow(one, other))) < 0.6;
}

const wordsIn = (text: string): number => text.split(/\s+/u).length;
/** From so many words on a row is more than a label. */
const prose = 4;

/** A sentence goes on in the next row of the same side, which a row with a label never does on both. */
function readsOn(side: readonly Segment[]): boolean {
  const rows = side.toSorted((a, b) => a.page - b.page || a.y - b.y);
  return rows.some((row, i) => {
    const next = rows[i + 1];
    if (!next || next.page !== row.page || next.y - row.y > 2 * row.size) return false;
    const open = wordsIn(row.text) >= prose && !/[.:;!?]$/u.test(row.text);
    return open && /^\p{Ll}/u.test(next.text) && Math.abs(next.left - row.left) < 2 * row.size;
  });
}

/** Whether two sides that are read across, row by row, may be columns all the same: neither side is labels. */
export function mayBeColumns(left: readonly Segment[], right: readonly Segment[]): boolean {
  const isProse = (side: readonly Segment[]) =>
    datesIn(side) < 0.3 && share(side, ({ text }) => wordsIn(text) >= prose || hanIn(text) >= 3 * prose) >= 0.5;
  return isProse(left) && isProse(right);
}

const hanIn = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;
