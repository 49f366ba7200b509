// Grades what was said at one question of the interview: all messages as one answer, and whether that is enough to judge.
import { tellsPersonal, withoutPersonal } from '../interview/personal.ts';
import { isDoubt } from './doubt.ts';
import { sentencesOf } from './sentences.ts';
import { isEmptyHanded } from './signals.ts';
import type { WrittenScore } from './written.ts';

/** `grade` reads all that was said as one written answer. */
type Exchange = { said: readonly string[]; grade: (answer: string) => Promise<WrittenScore> };

/** `read`: there is something in it that can be read as an answer. `enough`: enough for a score. */
export type ExchangeScore = WrittenScore & { read: boolean; enough: boolean };

/**
 * The score of all that was said, against the question's rubric. What somebody tells of themselves that isn't anybody's
 * business is taken out before it is read, so it neither helps nor harms; quotes stay verbatim. Rejects only when
 * `grade` does.
 */
export async function gradeExchange({ said, grade }: Exchange): Promise<ExchangeScore> {
  const original = new Map(said.flatMap(sentencesOf).map((sentence) => [bare(sentence), sentence]));
  const answer = [...original.keys()].join('\n');
  const written = await grade(answer);
  const verbatim = (quote: string) => original.get(quote) ?? quote;
  const points = written.points.map((one) => ({ ...one, quote: one.quote === null ? null : verbatim(one.quote) }));
  return { ...written, points, evidence: written.evidence.map(verbatim), ...judged(written, answer) };
}

/** A sentence as it is read. */
function bare(sentence: string): string {
  return tellsPersonal(sentence) ? withoutPersonal(sentence).replace(/\s+/gu, ' ').trim() : sentence;
}

function judged({ score, points, reasons, evidence }: WrittenScore, answer: string) {
  const isMade = points.some(({ covered }) => covered);
  // What is in doubt is in English and about something; a follow-up may bring what is missing.
  const isDoubted = reasons.some(isDoubt);
  const read = isDoubted || (score !== null && evidence.length > 0 && (isMade || !isEmptyHanded(answer)));
  const isThin = reasons.includes('too-little') || reasons.includes('topic');
  return { read, enough: read && !isDoubted && (isMade || !isThin) };
}
