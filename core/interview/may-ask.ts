// Whether a follow-up may be asked as a model wrote it. What nobody may ask, or at such length, is refused where it is heard.
import { visible } from '../cards/words.ts';
import { made, pointOf, said, shareSaid } from '../scoring/coverage.ts';
import { instructionsIn } from '../scoring/instructions.ts';
import { contentWords } from '../scoring/words.ts';

const address =
  /https?:|www\.|\S@\S|\b[\w-]+\.(?:com|net|org|io|ai|dev|app)\b|\]\(|<[!@#/a-z]|\+?\d(?:[ ().-]?\d){8,}/iu;
/** What an employer alone may say, and no question needs: that somebody has the job, has passed, or did well. */
const promise = [
  String.raw`\b(?:we(?:['’](?:ll|d|re)| will| would| are)?(?: \p{L}+){0,2} hir(?:e|ing) you|you(?:['’]re| are| will be|['’]ll be) (?:hired|accepted|the best)|you(?:['’]ve| have) (?:already |just )?(?:(?:got|won) )?(?:the|this) (?:job|role|position)|you(?:['’]ve| have) (?:already |just )?passed|(?:job|role|position|offer) is yours|make you an offer|start with us|full marks|top (?:marks|score)|congratulations)\b`,
  String.raw`(?<!\p{L})(?:vous (?:êtes|serez) (?:embauché|engagé|retenu)e?|nous vous (?:embauch|engage)\p{L}*|vous avez (?:le poste|réussi le test)|le poste est à vous|félicitations)(?!\p{L})`,
  '(?:錄用|录用|錄取|录取|聘用)(?:了)?(?:您|你)|(?:您|你)(?:已經|已经|已)?(?:被|獲|获)(?:錄用|录用|錄取|录取|聘用)|(?:您|你)已(?:經|经)?(?:通過|通过)|(?:恭喜|祝賀|祝贺)(?:您|你)|滿分|满分',
].map((source) => new RegExp(source, 'iu'));
const question = /[?？]["”»’)\]]*$/u;

/** Words of the question and of the candidate, which may be said again. */
export type Known = { question: string; said: readonly string[] };

/**
 * Checked as it is being written: nothing that nobody sees, no address, no mark-up, no order, no promise, and not the
 * point itself, which whoever is asked would only have to say again.
 */
export function mayAsk(text: string, point: string, known: Known): boolean {
  if (hides(text) || address.test(text) || promise.some((one) => one.test(text))) return false;
  return instructionsIn(text).length === 0 && !givesAway(text, point, known);
}

/** Half of a sign at the end is one that is still being written. */
function hides(text: string): boolean {
  const whole = text.replace(/[\uD800-\uDBFF]$/u, '');
  return visible(whole) !== whole;
}

/** What is asked ends as a question. */
export const isQuestion = (text: string): boolean => question.test(text.trim());

function givesAway(text: string, point: string, known: Known): boolean {
  const heard = contentWords([known.question, ...known.said].join(' '));
  return made(shareSaid(pointOf(point, heard), said(text))) >= 1;
}
