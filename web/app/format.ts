// Dates and times in the reader's own zone.
import { plainZone } from '#core/text/zones.ts';
import { locale, t } from './text/text.ts';

const day = { weekday: 'long', day: 'numeric', month: 'long' } as const;
const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

const show = (instant: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(t.locale, options).format(new Date(instant));

// French says “1er décembre”, which its data leave out.
const firstOfMonth = (day: string) => (locale.value === 'fr' ? day.replace(/(^|\s)1(?=\s)/u, '$11er') : day);

/** "Friday 4 December, 18:00 GMT": with the zone, because the sender may sit in another. */
export function dayAndTime(instant: string): string {
  const time = plainZone(show(instant, { ...clock, timeZoneName: 'short' }));
  return t.shell.dayAt(firstOfMonth(show(instant, day).replace(',', '')), time);
}

/** What stands in a row with nothing between: "BSc, Mathematics"; of Chinese with its own comma. */
export const inRow = (parts: readonly string[]): string => parts.join(t.locale.startsWith('zh') ? '，' : ', ');

/** "4 December" */
export function dayOf(instant: string): string {
  return firstOfMonth(show(instant, { day: 'numeric', month: 'long' }));
}

/** "12 October 2026" for a calendar date, whatever the zone. */
export function calendarDate(date: string): string {
  return firstOfMonth(show(date, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }));
}

/** "14:32" */
export function timeOf(instant: string): string {
  return show(instant, clock);
}

/** Words as people count them, in scripts without spaces too. */
export function countWords(text: string): number {
  let words = 0;
  for (const segment of new Intl.Segmenter(locale.value, { granularity: 'word' }).segment(text))
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
