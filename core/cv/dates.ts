// Finds the time that an entry of a CV covers, in the ways people write it.
import { monthNumber } from './months.ts';

/** `YYYY-MM` or `YYYY`; an `end` of `null` means "still there". `from` and `to` are places in the text. */
export interface Period {
  start: string | null;
  end: string | null;
  /** `range` has two ends, `since` has one and goes on, `point` is one date alone. */
  kind: 'range' | 'since' | 'point';
  from: number;
  to: number;
}

interface Point {
  year: number | null;
  month: number | null;
  /** The second year of "2012/13". */
  last?: number;
  to: number;
}

type Reader = [RegExp, (groups: string[]) => Omit<Point, 'to'> | null];

const letter = String.raw`\p{L}`;
const notInNumber = String.raw`(?![\d%€$£])`;

const full = (year: string): number => {
  const value = Number(year);
  if (year.length > 2) return value;
  return value > 60 ? 1900 + value : 2000 + value;
};
const named = (name = '', year = ''): Omit<Point, 'to'> | null => {
  const month = monthNumber(name);
  return month === null ? null : { month, year: year === '' ? null : full(year) };
};
const numbered = (month = '', year = ''): Omit<Point, 'to'> | null =>
  Number(month) >= 1 && Number(month) <= 12 ? { month: Number(month), year: full(year) } : null;
const yearOnly = (year = ''): { month: null; year: number } | null => {
  const value = Number(year);
  return value >= 1940 && value <= 2099 ? { month: null, year: value } : null;
};

/** Behind a slash a year that is so much later isn't the end of a range. */
const mostYears = 10;

/** Above 12 the second can't be a month: "2010/14" is four years. 0 where it may be one. */
function laterYear(year: number, next: string): number {
  if (next.length > 2) return Number(next);
  return Number(next) > 12 ? year - (year % 100) + Number(next) : 0;
}

/** "2012/13", "2012/2013": from one year into the next. */
const schoolYear = (year = '', next = ''): Omit<Point, 'to'> | null => {
  const [first, last] = [yearOnly(year), Number(year) + 1];
  if (!first || next === '') return null;
  if (last % 10 ** next.length === Number(next)) return { ...first, last };
  const end = laterYear(first.year, next);
  return end > first.year && end - first.year < mostYears ? { ...first, last: end } : null;
};
const season = (year = '', next = '', other = ''): Omit<Point, 'to'> | null =>
  schoolYear(year, next) ??
  (other > year && yearOnly(other) ? { ...yearOnly(year)!, last: Number(other) } : yearOnly(year));

/** How a date may be written, the longest forms first. */
const readers: Reader[] = [
  [
    /民國\s*(\d{2,3})\s*年(?:\s*(\d{1,2})\s*月)?/uy,
    ([year = '', month]) => ({ year: Number(year) + 1911, month: month ? Number(month) : null }),
  ],
  [/(\d{4})\s*年\s*(\d{1,2})\s*月(?:\s*\d{1,2}\s*[日号號])?/uy, ([year, month]) => numbered(month, year)],
  [/(\d{4})\s*年(?:度|初|底|中)?/uy, ([year]) => yearOnly(year)],
  [
    // Below 13 the second year may be a month, most of all where a range goes on.
    new RegExp(
      String.raw`(\d{4})\s?\/\s?(\d{2}|\d{4})(?![\d/.-])(?!(?<=\/(?:0\d|1[0-2]))\s*(?:[–—~～→至到-]|to\s|bis\s|à\s|起))`,
      'uy',
    ),
    ([year, next]) => schoolYear(year, next),
  ],
  [
    new RegExp(String.raw`(\d{4})[-./](\d{1,2})(?:[-./]\d{1,2})?${notInNumber}`, 'uy'),
    ([year, month]) => yearOnly(year) && numbered(month, year),
  ],
  [
    new RegExp(String.raw`(\d{1,2})[./-](\d{1,2})[./-](\d{4})${notInNumber}`, 'uy'),
    ([a = '', b = '', year]) => numbered(Number(b) > 12 ? a : b, year),
  ],
  [
    new RegExp(String.raw`(\d{1,2})\s?[./-]\s?(\d{4})${notInNumber}`, 'uy'),
    ([month, year]) => yearOnly(year) && numbered(month, year),
  ],
  [
    new RegExp(
      String.raw`(?:\d{1,2}(?:st|nd|rd|th|er|º|\.)? +(?:de +)?)?(${letter}{3,12})\.?,?\s*(?:de\s+|del\s+|of\s+)?['’]?(\d{4}|(?<=['’])\d{2})${notInNumber}`,
      'uy',
    ),
    ([name, year]) => named(name, year),
  ],
  [
    new RegExp(String.raw`(${letter}{3,12})\.?[ -](\d{2})(?![\d:.,]\d|\d|[%€$£ ]*(?:${letter}{3}))`, 'uy'),
    ([name, year]) => named(name, year),
  ],
  [
    /(?:(?:spring|summer|autumn|fall|winter)s?|early|mid|late|frühjahr|sommer|herbst|(?:sommer|winter)semester|printemps|étés?|automne|hivers?|veranos?|otoño|inviernos?|primavera|[QT]\d|WS|SS|WiSe|SoSe)[-\s]+(\d{4})(?:\/(\d{2}|\d{4})|\s(?:and|&|und|et|y)\s(\d{4}))?(?!\d)/iuy,
    ([year, next, other]) => season(year, next, other),
  ],
  [new RegExp(String.raw`(\d{1,2})\/(\d{2})(?![\d/])`, 'uy'), ([month, year]) => numbered(month, year)],
  [new RegExp(String.raw`(\d{4})${notInNumber}(?![.,]\d)(?!\s*(?:[a-z]{3,}s\b))`, 'uy'), ([year]) => yearOnly(year)],
  [new RegExp(String.raw`(${letter}{3,12})\.?(?!${letter})`, 'uy'), ([name]) => named(name)],
];

const until =
  /\s*(?:[–—‒−‐~～〜→-]+>?|(?:to|until|till|through|bis|au|à|a|al|até|ate|hasta|fino a|tot|t\/m|til|till|do|e)(?=[\s\d])|至|到)\s*(?:le\s+|the\s+|el\s+|zum\s+|il\s+)?/iuy;
const now =
  /(?:the\s+)?(?:present(?:e)?|présent|now|today|current(?:ly)?|ongoing|date|dato|to date|till date|heute|jetzt|aktuell|laufend|andauernd|gegenwart|aujourd['’ ]?hui|(?:à )?ce jour|actuel(?:lement|le)?|en cours|maintenant|(?:la )?actualidad|actual(?:mente)?|presente|hoy|(?:la )?fecha|oggi|in corso|attual(?:e|mente)|atual(?:mente)?|hoje|o momento|heden|nu|nå|idag|nykyinen|dziś|obecnie|至今|迄今|今|現在|现在|目前|在職|在职|現職|现职|就讀中|就读中|在學|在读)(?!\p{L})/iuy;
const since =
  /(?:since|from|as of|seit(?: dem)?|ab|depuis(?: le)?|desde(?: el)?|dal|dall['’]|da|sinds|vanaf|siden|sedan|fra|från|自|从|從|od)\s*:?\s*/iuy;
/** Opens a range but does not say that it goes on. */
const between = /(?:between|von|vom|du|de|del|entre|van)\s+/iuy;
const opens = /\s*(?:[–—−-]+\s*$|[–—−-]+\s*(?=[)）\]\t])|(?<=\d)[–—](?=\s+\p{L})|onwards?|起)/iuy;
const reach = /\s*(?:至今|迄今)/uy;

function match(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

function pointAt(text: string, from: number): Point | null {
  for (const [pattern, read] of readers) {
    const found = match(pattern, text, from);
    const point = found && read(found.slice(1));
    if (found && point) return { ...point, to: from + found[0].length };
  }
  return null;
}

function written({ year, month }: Omit<Point, 'to'>): string | null {
  if (year === null) return null;
  return month === null ? `${year}` : `${year}-${String(month).padStart(2, '0')}`;
}

/** Two digits that end a range over a century mean so many years at most. */
const longest = 30;

/** "2019–21", "1998–02": two digits that end a range of years. */
function shortYear(text: string, from: number, start: Point): Point | null {
  const found = match(/(\d{2})(?![\d./])/uy, text, from);
  if (!found || start.year === null || start.month !== null) return null;
  const year = Math.floor(start.year / 100) * 100 + Number(found[1]);
  if (year > start.year) return { year, month: null, to: from + 2 };
  return year + 100 - start.year < longest ? { year: year + 100, month: null, to: from + 2 } : null;
}

/** "2010/09 – 2011/12" ends in a month, "2012/13 – 2015/16" in a year. */
function asMonth(end: Point, start: Point): Point {
  const month = (end.last ?? 0) % 100;
  if (end.last === undefined) return end;
  return start.month !== null && month <= 12 ? { ...end, month } : { ...end, year: end.last };
}

function endOf(text: string, start: Point): (Point & { still: boolean }) | null {
  const today = match(reach, text, start.to);
  if (today) return { year: null, month: null, to: start.to + today[0].length, still: true };
  const dash = match(until, text, start.to);
  if (!dash) return null;
  const at = start.to + dash[0].length;
  const still = match(now, text, at);
  if (still) return { year: null, month: null, to: at + still[0].length, still: true };
  const end = shortYear(text, at, start) ?? pointAt(text, at);
  return end && end.year !== null ? { ...asMonth(end, start), still: false } : null;
}

function periodAt(text: string, from: number): Period | null {
  const lead = match(since, text, from);
  const start = pointAt(text, from + ((lead ?? match(between, text, from))?.[0].length ?? 0));
  if (!start) return null;
  const end = endOf(text, start) ?? ownEnd(start);
  return end ? rangeOf(start, end, from) : openOf(text, start, { from, since: lead !== null });
}

const ownEnd = ({ last, to }: Point): (Point & { still: boolean }) | null =>
  last === undefined ? null : { year: last, month: null, to, still: false };

function rangeOf(start: Point, end: Point & { still: boolean }, from: number): Period | null {
  const begin = written({ ...start, year: start.year ?? end.year });
  return begin === null
    ? null
    : { start: begin, end: end.still ? null : written(end), kind: 'range', from, to: end.to };
}

function openOf(text: string, start: Point, lead: { from: number; since: boolean }): Period | null {
  const begin = written(start);
  if (begin === null) return null;
  const open = match(opens, text, start.to);
  const goesOn = lead.since || open !== null;
  const to = start.to + (open?.[0].length ?? 0);
  return { start: begin, end: goesOn ? null : begin, kind: goesOn ? 'since' : 'point', from: lead.from, to };
}

/** All periods in a text, from left to right. */
export function periodsIn(text: string): Period[] {
  const found: Period[] = [];
  let from = 0;
  while (from < text.length) {
    const period = startsHere(text, from) ? periodAt(text, from) : null;
    if (period) found.push(period);
    from = period ? period.to : from + 1;
  }
  return found;
}

function startsHere(text: string, at: number): boolean {
  const here = text[at] ?? '';
  const before = text[at - 1] ?? ' ';
  if (/\d/.test(here)) return !/[\d.,€$£+/]/.test(before);
  return /\p{L}/u.test(here) && !/[\p{L}\d]/u.test(before.replace(/\p{Script=Han}/u, ' '));
}

/** The period of an entry: a range before a single date, the first of its kind. */
export function periodIn(text: string): Period | null {
  const periods = periodsIn(text);
  return periods.find(({ kind }) => kind !== 'point') ?? periods[0] ?? null;
}

const duration =
  /[(（[]?\s*(?:ca\.?|approx\.?)?\s*\d+\+?\s*(?:years?|yrs?|ans?|années?|jahre?n?|años?|anni|anos|jaar|年)(?:\s*(?:,|and|et|und|y|e)?\s*\d+\s*(?:months?|mos?|mois|monate?n?|meses|mesi|maanden|個月|个月))?\s*[)）\]]?|[(（[]?\s*\d+\s*(?:months?|mos|mois|monate?n?|meses|mesi|maanden|個月|个月)\s*[)）\]]?/giu;

/** The text without its period and without how long that was. */
export function withoutPeriod(text: string, { from, to }: Pick<Period, 'from' | 'to'>): string {
  return `${text.slice(0, from)} ${text.slice(to)}`.replace(duration, ' ').replace(/[(（[]\s*[)）\]]/g, ' ');
}

/** Whether a text says a time and nothing else. */
export function isDateLabel(text: string): boolean {
  const period = periodIn(text);
  if (!period) return text.trim() !== '' && text.replace(duration, '').trim() === '';
  return !/[\p{L}\d]/u.test(withoutPeriod(text, period));
}
