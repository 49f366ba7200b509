// Months and years of a CV as people write them: "2023", "03/2023", "March 2023", "2023-03".

/** `YYYY-MM` or `YYYY`, or null when this is no such date. `locale` gives the names of the months. */
export function parseWhen(written: string, locale: string): string | null {
  const text = written.trim().toLowerCase();
  if (/^\d{4}$/.test(text)) return text;
  const figures = /^(\d{1,2})[\s./-]+(\d{4})$/.exec(text) ?? swapped(/^(\d{4})[\s./-]+(\d{1,2})$/.exec(text));
  if (figures) return join(figures[2], Number(figures[1]));
  const named = /^(\p{L}{3,})\.?,?\s+(\d{4})$/u.exec(text);
  if (!named) return null;
  return join(named[2], monthNames(locale).findIndex((name) => name.startsWith(named[1]?.slice(0, 3) ?? '-')) + 1);
}

/** "Mar 2023" for `2023-03`, "2023" for `2023`. */
export function showWhen(when: string, locale: string): string {
  const [year = '', month] = when.split('-');
  if (!month) return year;
  const format = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(Number(year), Number(month) - 1)));
}

function join(year: string | undefined, month: number): string | null {
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null;
}

function swapped(match: RegExpExecArray | null): [string, string, string] | null {
  return match ? [match[0], match[2] ?? '', match[1] ?? ''] : null;
}

function monthNames(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2020, month))).toLowerCase());
}
