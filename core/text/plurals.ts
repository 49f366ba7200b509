// The forms that a language has for numbers; a sentence that leaves one out does not compile.
import type { Locale } from './locale.ts';

type Rule = Intl.LDMLPluralRule;

/** For how many, as `Intl.PluralRules` names them. */
export const PLURALS = {
  en: ['one', 'other'],
  fr: ['one', 'many', 'other'],
  'zh-Hant': ['other'],
  'zh-Hans': ['other'],
} as const satisfies Record<Locale, readonly Rule[]>;

/** For which place. */
export const ORDINALS = {
  en: ['one', 'two', 'few', 'other'],
  fr: ['one', 'other'],
  'zh-Hant': ['other'],
  'zh-Hans': ['other'],
} as const satisfies Record<Locale, readonly Rule[]>;

type Plural<L extends Locale> = Record<(typeof PLURALS)[L][number], string>;
type Ordinal<L extends Locale> = Record<(typeof ORDINALS)[L][number], string>;

/** For the area files of one language: cards never count by themselves. */
export function pluralsOf<L extends Locale>(locale: L) {
  const cardinals = new Intl.PluralRules(locale);
  const ordinals = new Intl.PluralRules(locale, { type: 'ordinal' });
  return {
    /** The form for that many: `plural(n, { one: 'person', other: 'people' })`. */
    plural: (n: number, forms: Plural<L>) => forms[cardinals.select(n) as keyof Plural<L>],
    /** The form for that place: `ordinal(n, { one: 'st', two: 'nd', few: 'rd', other: 'th' })`. */
    ordinal: (n: number, forms: Ordinal<L>) => forms[ordinals.select(n) as keyof Ordinal<L>],
  };
}
