// Sentences in which the candidate takes back what stands before: "…, but I don't", "That's how they do it, I don't."
import { wordsOf } from './words.ts';

const WHAT = String.raw`(?:that|this|it|them|these|those|so|either|(?:any|none|all|nothing|anything|half) of (?:it|this|that|these|those|them)|the above)`;
/** A clause's end, or where its consequence begins. */
const END = String.raw`(?=\s*(?:$|[.,;:!?)—–-]|\b(?:and|but|so|or|because|since|as)\b))`;
const DENIED = String.raw`(?:\w+n't|am not|'m not|are not|'re not|will not|would not|do not|did not|have not|had not|could not|can not|cannot|never(?: would| will| have| did| do)?)`;

/** A denial with no deed behind it denies the deeds before it; "if I can't" goes on to tell what then. */
const TAKEN_BACK = [
  String.raw`(?<!\b(?:if|when|where|until|unless|because|what|as|that|than|case|should|which|who)\b[^,;.:]{0,20})\b(?:i|we)\b(?: am| are|'m|'re)? ?${DENIED}(?: yet| myself| at all| always| really)?${END}`,
  String.raw`^(?:but |and )?there(?:'s| is| are)? ?(?:n't|isn't|aren't|wasn't|not|none|no (?:need|point|time|reason))${END}`,
  String.raw`\b(?:i|we)\b ?(?:'d |'ll |'ve )?${DENIED}(?: \w+ly| even| ever)? (?:do|did|done|doing|follow|followed|use|used|have|had|see to|care for|bother with|intend|plan|mean|believe in|go in for|take part in|go for) ${WHAT}${END}`,
  String.raw`\b(?:never|not|n't)\b(?: \w+){0,2} (?:had |have |has )?anything to do with ${WHAT}|\b(?:had|have|has) nothing to do with ${WHAT}`,
  String.raw`\b(?:i|we)\b(?:'d|'ll| would| will| usually| always| then| just| rather)* (?:leave|left|skip|skipped|drop|refuse|decline|dodge|ignore) ${WHAT}(?: all)?(?: out| be| alone| undone| aside| at that| there| to others)?${END}`,
  String.raw`\b(?:${WHAT}|which|they|there) ?(?:won't|will not|will never|wouldn't|doesn't|isn't going to|is not going to|aren't going to) (?:ever )?(?:happen|be done|get done|take place)\b`,
  String.raw`\b(?:isn't|aren't|wasn't|is not|'s not|are not|never|not)(?: \w+ly| at all)? (?:mine|ours|my (?:way|style|habit|thing|approach|idea|kind|sort|business|concern|cup|practice)|(?:a )?part of (?:what (?:i|we)|my|our)|what (?:i|we) (?:do|would do|did|am|'m|are|get)|how (?:i|we) (?:do|work)|me)\b`,
].map((source) => new RegExp(source, 'iu'));

/** A sentence of so few words that takes something back takes back what was said before it. */
const SHORT = 14;
/** "I do none of this": all that was said before. */
const ALL = /\b(?:none|any|all|nothing|anything) of (?:it|this|that|these|those|them|the above)\b/iu;

const takesBack = (sentence: string) => TAKEN_BACK.some((sign) => sign.test(sentence));

/** Which of an answer's sentences are taken back, in themselves or by one behind them. */
export function takenBack(sentences: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [i, sentence] of sentences.entries()) {
    if (!takesBack(sentence)) continue;
    const isShort = wordsOf(sentence).length <= SHORT;
    const from = isShort ? (ALL.test(sentence) ? 0 : Math.max(0, i - 1)) : i;
    for (let j = from; j <= i; j++) found.add(j);
  }
  return found;
}
