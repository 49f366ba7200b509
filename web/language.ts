// Which language a request is answered in: the one chosen on the page, else the browser's.
import type { Request } from 'express';
import { LOCALES, localeOf, type Locale } from '#core/text/locale.ts';

const SPOKEN = new Set(['en', 'fr', 'zh']);

/** The cookie `lang` that the candidate's page sets, else the best of Accept-Language, else English. */
export function localeFor(request: Pick<Request, 'get'>): Locale {
  return chosen(request.get('cookie') ?? '') ?? accepted(request.get('accept-language') ?? '');
}

function chosen(cookies: string): Locale | undefined {
  const tag = /(?:^|;\s*)lang=([\w-]+)/u.exec(cookies)?.[1];
  return LOCALES.find((locale) => locale === tag);
}

/** The first of the browser's languages, by weight and then by place, that the page speaks. */
function accepted(header: string): Locale {
  const ranges = header.slice(0, 500).split(',').map(rangeOf);
  const spoken = ranges.filter(({ tag, weight }) => weight > 0 && SPOKEN.has(tag.split('-', 1)[0] ?? ''));
  return localeOf(spoken.toSorted((a, b) => b.weight - a.weight)[0]?.tag);
}

function rangeOf(range: string): { tag: string; weight: number } {
  const [tag = '', ...rest] = range.trim().toLowerCase().split(';');
  const weight = rest.find((part) => part.trim().startsWith('q='))?.split('=')[1];
  return { tag: tag.trim(), weight: weight === undefined ? 1 : Number(weight) || 0 };
}
