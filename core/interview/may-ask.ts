// Whether a follow-up may be asked as a model wrote it. What nobody may ask, or at such length, is refused where it is heard.
import { made, pointOf, said, shareSaid } from '../scoring/coverage.ts';
import { instructionsIn } from '../scoring/instructions.ts';
import { contentWords } from '../scoring/words.ts';

const address = /https?:|www\.|\S@\S|\b[\w-]+\.(?:com|net|org|io|ai|dev|app)\b/iu;
const question = /[?？]["”»’)\]]*$/u;

/** Words of the question and of the candidate, which may be said again. */
export type Known = { question: string; said: readonly string[] };

/**
 * Checked as it is being written: no address, no order, and not the point itself, which whoever is asked would only have
 * to say again.
 */
export function mayAsk(text: string, point: string, known: Known): boolean {
  return !address.test(text) && instructionsIn(text).length === 0 && !givesAway(text, point, known);
}

/** What is asked ends as a question. */
export const isQuestion = (text: string): boolean => question.test(text.trim());

function givesAway(text: string, point: string, known: Known): boolean {
  const heard = contentWords([known.question, ...known.said].join(' '));
  return made(shareSaid(pointOf(point, heard), said(text))) >= 1;
}
