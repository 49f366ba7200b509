// The words of the pages without script, by language.
import type { Locale } from '#core/text/locale.ts';
import { en, type PageWords } from './en.ts';
import { fr } from './fr.ts';
import { simplified } from './zh-hans.ts';
import { traditional } from './zh-hant.ts';

export const pageWords: Record<Locale, PageWords> = { en, fr, 'zh-Hant': traditional, 'zh-Hans': simplified };
