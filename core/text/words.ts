// The catalogue of a language.
import { en, type Words } from './en.ts';
import { fr } from './fr.ts';
import type { Locale } from './locale.ts';

const catalogue: Record<Locale, Words> = { en, fr, 'zh-Hant': en, 'zh-Hans': en };

export const wordsOf = (locale: Locale): Words => catalogue[locale];
