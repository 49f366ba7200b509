// What the full notice says in every language, and what it says it about.
import type { Locale } from '#core/text/locale.ts';
import type { NoticeFacts, NoticeSection } from './types.ts';

const LOADERS: Record<Locale, () => Promise<{ notice: (facts: NoticeFacts) => NoticeSection[] }>> = {
  en: () => import('./en/notice.ts'),
  fr: () => import('./fr/notice.ts'),
  'zh-Hant': () => import('./zh-hant/notice.ts'),
  'zh-Hans': () => import('./zh-hans/notice.ts'),
};

/** Fetches the notice when somebody wants to read it. */
export async function noticeIn(locale: Locale, facts: NoticeFacts): Promise<NoticeSection[]> {
  return (await LOADERS[locale]()).notice(facts);
}
