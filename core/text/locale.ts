// The languages that the bot speaks.

export const LOCALES = ['en', 'fr', 'zh-Hant', 'zh-Hans'] as const;
export type Locale = (typeof LOCALES)[number];

/** The language for a platform's tag (`fr-CA`, `zh_TW`, `zh-Hans-SG`); English for one that the bot doesn't speak. */
export function localeOf(tag: string | null | undefined): Locale {
  const parts = (tag ?? '').toLowerCase().split(/[-_]/u);
  if (parts[0] === 'fr') return 'fr';
  if (parts[0] !== 'zh') return 'en';
  if (parts.includes('hans')) return 'zh-Hans';
  return ['hant', 'tw', 'hk', 'mo'].some((part) => parts.includes(part)) ? 'zh-Hant' : 'zh-Hans';
}
