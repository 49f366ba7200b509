// Which language an e-mail to a candidate is in.
import type { Assessment } from '../../ports/assessments.ts';
import type { Attempt } from '../../ports/attempts.ts';
import type { Tx } from '../../ports/store.ts';
import type { Words } from '../../text/en.ts';
import { localeOf, type Locale } from '../../text/locale.ts';
import { plainWords } from '../../text/words.ts';

/** The words for a candidate: what they chose, else the job description's language, else that of who made the assessment. */
export async function mailWords(tx: Tx, assessment: Assessment, attempt: Attempt | undefined): Promise<Words> {
  if (attempt?.language) return plainWords(attempt.language);
  const creator = await tx.member(assessment.createdBy);
  return plainWords(ofJob(assessment.language, creator?.locale ?? 'en'));
}

/** Of Chinese the detected language doesn't say which script; there the creator's own decides. */
export function ofJob(language: string, creator: Locale): Locale {
  if (language === 'en' || language === 'fr') return language;
  if (language === 'zh' && !creator.startsWith('zh')) return localeOf(language);
  return creator;
}
