// Dates and times in the reader's own zone.
import { t } from './text/text.ts';

const day = { weekday: 'long', day: 'numeric', month: 'long' } as const;
const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

const show = (instant: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(t.locale, options).format(new Date(instant));

/** "Friday 4 December, 18:00 GMT": with the zone, because the sender may sit in another. */
export function dayAndTime(instant: string): string {
  return `${show(instant, day).replace(',', '')}, ${show(instant, { ...clock, timeZoneName: 'short' })}`;
}

/** "4 December" */
export function dayOf(instant: string): string {
  return show(instant, { day: 'numeric', month: 'long' });
}

/** "12 October 2026" for a calendar date, whatever the zone. */
export function calendarDate(date: string): string {
  return show(date, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** "14:32" */
export function timeOf(instant: string): string {
  return show(instant, clock);
}

/** Words as people count them, in scripts without spaces too. */
export function countWords(text: string): number {
  let words = 0;
  for (const segment of new Intl.Segmenter(t.language, { granularity: 'word' }).segment(text))
    words += segment.isWordLike ? 1 : 0;
  return words;
}

/** "CT" for "Coombe Transit". */
export function initials(name: string): string {
  const words = name.split(/[\s-]+/u).filter((each) => /^[\p{L}\p{N}]/u.test(each));
  return words
    .slice(0, 2)
    .map((each) => Array.from(each)[0]?.toUpperCase() ?? '')
    .join('');
}
