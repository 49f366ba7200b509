// How a language writes numbers, lists, quotations and dates.
import type { Locale } from './locale.ts';

/** The language's own conventions where a tag alone says too little. */
const TAGS = { en: 'en-GB', fr: 'fr-FR', 'zh-Hant': 'zh-TW', 'zh-Hans': 'zh-CN' } as const satisfies Record<
  Locale,
  string
>;
const QUOTES = {
  en: ['“', '”'],
  fr: ['« ', ' »'],
  'zh-Hant': ['「', '」'],
  'zh-Hans': ['“', '”'],
} as const satisfies Record<Locale, readonly [string, string]>;

/** What stands between a day and its time. */
const AT = { en: ' ', fr: ' à ', 'zh-Hant': ' ', 'zh-Hans': ' ' } as const satisfies Record<Locale, string>;

/** What stands between two sentences, between the parts of one, and at its end. */
const MARKS = {
  en: { gap: ' ', comma: ', ', semicolon: '; ', stop: '.' },
  fr: { gap: ' ', comma: ', ', semicolon: ' ; ', stop: '.' },
  'zh-Hant': { gap: '', comma: '，', semicolon: '；', stop: '。' },
  'zh-Hans': { gap: '', comma: '，', semicolon: '；', stop: '。' },
} as const satisfies Record<Locale, { gap: string; comma: string; semicolon: string; stop: string }>;

const DAY = { day: 'numeric', month: 'long' } as const;
const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

export function formsOf(locale: Locale) {
  const figures = new Intl.NumberFormat(TAGS[locale]);
  const money = new Intl.NumberFormat(TAGS[locale], { style: 'currency', currency: 'USD' });
  return {
    locale,
    ...marksOf(locale),
    ...timesOf(locale),
    /** 1,240 */
    figure: (n: number) => figures.format(n),
    /** $0.02, from millionths of a dollar; what is less than a cent is rounded up to one. */
    dollars: (millionths: number) => money.format(Math.max(millionths, millionths > 0 ? 10_000 : 0) / 1e6),
  };
}

function marksOf(locale: Locale) {
  const { gap, comma, semicolon, stop } = MARKS[locale];
  const lists = new Intl.ListFormat(TAGS[locale], { type: 'conjunction' });
  return {
    quotes: QUOTES[locale] as readonly [string, string],
    /** Between two sentences; Chinese has nothing there. */
    gap: gap as string,
    /** Between parts of a sentence that are sentences themselves. */
    semicolon: semicolon as string,
    /** With its full stop. */
    sentence: (words: string) => `${words}${stop}`,
    /** Whole sentences after each other; empty ones are left out. */
    sentences: (all: readonly string[]) => all.filter(Boolean).join(gap),
    /** Parts of one sentence; empty ones are left out. */
    commas: (parts: readonly string[]) => parts.filter(Boolean).join(comma),
    /** "Amara, Tom and Mei-Ling" */
    list: (words: readonly string[]) => lists.format(words),
  };
}

function timesOf(locale: Locale) {
  // A formatter takes a hundred times as long to make as to use.
  const zones = new Map<string, Zone>();
  const zoneOf = (timeZone: string) => {
    const zone = zones.get(timeZone) ?? openZone(TAGS[locale], timeZone);
    if (zones.size < mostZones) zones.set(timeZone, zone);
    return zone;
  };
  /** "18:00". An unknown zone is answered in UTC, and says so. */
  const clock = (at: Date, timeZone: string) => {
    const { time, isKnown } = zoneOf(timeZone);
    return `${time.format(at)}${isKnown ? '' : ' UTC'}`;
  };
  // French says “1er décembre”, which its data leave out.
  const written = (day: string) => (locale === 'fr' ? day.replace(/^1(?=\s)/u, '1er') : day);
  return {
    /** "4 December 18:00", in the reader's zone. */
    when: (at: Date, timeZone: string) =>
      `${written(zoneOf(timeZone).day.format(at))}${AT[locale]}${clock(at, timeZone)}`,
    clock,
    /** "4 December 2027" */
    day: (at: Date, timeZone: string) => written(zoneOf(timeZone).date.format(at)),
  };
}

/** More than there are. */
const mostZones = 1000;

type Zone = { isKnown: boolean; day: Intl.DateTimeFormat; time: Intl.DateTimeFormat; date: Intl.DateTimeFormat };

function openZone(tag: string, timeZone: string): Zone {
  const isKnown = isZone(timeZone);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: isKnown ? timeZone : 'UTC' });
  return { isKnown, day: format(DAY), time: format(TIME), date: format({ ...DAY, year: 'numeric' }) };
}

function isZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en-GB', { timeZone }));
  } catch {
    return false;
  }
}
