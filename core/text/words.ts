// The catalogue of a language.
import { en, type Words } from './en.ts';
import { fr } from './fr.ts';
import type { Locale } from './locale.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

const catalogue: Record<Locale, Words> = { en, fr, 'zh-Hant': zhHant, 'zh-Hans': zhHans };

export const wordsOf = (locale: Locale): Words => catalogue[locale];
