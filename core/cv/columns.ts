// Tells two columns of text from rows with labels: dates, places and short names beside what they belong to.
import { isDateLabel } from './dates.ts';
import { headingKind, isSureHeading } from './headings.ts';
import type { Segment } from './segments.ts';

function share<T>(all: readonly T[], is: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(is).length / all.length;
}

const onSameRow = (a: Segment, b: Segment): boolean => a.page === b.page && Math.abs(a.y - b.y) < 2.5;

const isHeading = ({ text }: Segment): boolean => headingKind(text) !== null && isSureHeading(text);

/** Whether two sides are columns to be read one after the other. */
export function isColumnPair(left: readonly Segment[], right: readonly Segment[]): boolean {
  if (left.length === 0 || right.length === 0) return false;
  const dates = (side: readonly Segment[]) => share(side, ({ text }) => isDateLabel(text));
  if (Math.max(dates(left), dates(right)) >= 0.5) return false;
  const headings = [left, right].map((side) => side.filter(isHeading).length).toSorted((a, b) => a - b);
  const [fewer = 0, more = 0] = headings;
  if (fewer > 0 || more > 1) return fewer > 0;
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  return share(few, (one) => many.some((other) => onSameRow(one, other))) < 0.6;
}
