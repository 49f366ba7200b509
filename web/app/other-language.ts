// What to say to somebody whose page isn’t in the language of the questions.
import type { CandidatePage } from '#core/model/page.ts';
import type { Locale } from '#core/text/locale.ts';
import type { First } from './text/types.ts';

type About = Pick<CandidatePage, 'contentLanguage' | 'questionCount' | 'questionKinds' | 'notice'>;

/** The offline reader knows this one alone; whatever is in another one waits for a person. */
const SCORED = 'en';

const base = (tag: string) => tag.split('-')[0] ?? tag;

/** In which language the questions are, and in which to answer where answers are written; null where it is the page’s. */
export function inOtherLanguage(
  { contentLanguage, questionCount, questionKinds, notice }: About,
  speaking: Locale,
  { locale, otherLanguage }: Pick<First, 'locale' | 'otherLanguage'>,
): { asked: string; answer: string } | null {
  if (questionCount === 0 || base(contentLanguage) === base(speaking)) return null;
  const language = new Intl.DisplayNames(locale, { type: 'language' }).of(contentLanguage) ?? contentLanguage;
  const isWritten = questionKinds.includes('short') || questionKinds.includes('long');
  const answer = otherLanguage.answer(language, base(contentLanguage) === SCORED);
  // A model reads what is written in any language.
  const matters = isWritten && notice.model === null;
  return { asked: otherLanguage.asked(language), answer: matters ? answer : '' };
}
