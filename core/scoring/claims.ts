// How surely a sentence only sounds like an answer: a claim, praise, talk of the marking, a denial, a question, a list.
import { BASE, OF_SIGNS, OF_VECTOR } from './claim-weights.ts';
import { STOP_WORDS } from './common-words.ts';
import { fillerShare, mean } from './coverage.ts';
import { ATTENTION, isBeginOfDoing, NOT_DONE, STATES } from './doubt-words.ts';
import { isOrder, isStatement, verbsOf } from './who-does.ts';
import { contentWords, isEveryday, wordsOf } from './words.ts';

/**
 * The probability, 0–1, that nothing is said or done by the candidate in it. A ridge logistic regression of the
 * sentence’s vector and how it is made (`test/eval/fit-claims.ts`); it knows no question and no rubric. It goes by how
 * such sentences mostly sound, so it is wrong about some.
 */
export function emptiness(sentence: string, vector: Float32Array): number {
  let z = BASE;
  for (const [i, weight] of OF_VECTOR.entries()) z += weight * (vector[i] ?? 0);
  for (const [i, sign] of signsOf(sentence).entries()) z += (OF_SIGNS[i] ?? 0) * sign;
  return 1 / (1 + Math.exp(-z));
}

/** A sentence counts for its topic wholly up to the first, and not at all from the second on. */
const COUNTS = { wholly: 0.7, notAtAll: 0.95 };

/** How far a sentence counts, 0–1: what surely says nothing brings no substance. */
export const weightOf = (empty: number): number =>
  Math.max(0, Math.min(1, (COUNTS.notAtAll - empty) / (COUNTS.notAtAll - COUNTS.wholly)));

/** Whose sentence it is, and what kind, by the words of grammar in it. */
const WORDS = [
  /\bi\b/iu,
  /\bwe\b/iu,
  /\b(?:you|your)\b/iu,
  /\b(?:my|me|mine|myself)\b/iu,
  /\b(?:he|she|they|him|her|them|his|their)\b/iu,
  /\?/u,
  /\d/u,
  /["“]/u,
  /\b(?:would|will|'d|'ll)\b/iu,
  /\b(?:should|must|ought|needs?)\b/iu,
  /\b(?:not|never|no|nothing|nobody|neither|nor|none)\b|n't\b/iu,
  NOT_DONE,
  /\b(?:have|has|had|'ve)\b/iu,
  /\b(?:i|we)(?: have|'ve)\b/iu,
  /\b(?:am|is|are|was|were|'m|'re|be)\b/iu,
  /\bi(?: am|'m)\b/iu,
  /\b(?:so|because|since|therefore|until|before|after|then|if|when|once|which)\b/iu,
];

/** What a word’s ending tells: done, being done, thought of, or long. */
const ENDINGS = [
  /ed$/u,
  /ing$/u,
  /(?:ion|ity|ment|ness|ance|ence|ism)s?$/u,
  /.{9}/u,
  /^(?:the|an?|this|that|these|those)$/u,
];

/** So many words are a long sentence, so many commas a full one. */
const LONG = { words: 30, stops: 5 };

/** How a sentence is made, as numbers 0–1, always in the same order. */
export function signsOf(sentence: string): number[] {
  const text = sentence.normalize('NFKC').replaceAll('’', "'");
  const words = wordsOf(text);
  const share = (is: (word: string) => boolean) => mean(words.map((word) => (is(word) ? 1 : 0)));
  return [
    ...WORDS.map((sign) => (sign.test(text) ? 1 : 0)),
    ...ENDINGS.map((ending) => share((word) => ending.test(word))),
    ...verbSigns(text),
    isBeginOfDoing(words[0] ?? '') ? 1 : 0,
    isOrder(text) ? 1 : 0,
    isStatement(text) ? 1 : 0,
    Math.min(1, words.length / LONG.words),
    Math.min(1, (text.match(/[,;:]/gu)?.length ?? 0) / LONG.stops),
    share((word) => STOP_WORDS.has(word)),
    fillerShare(text),
    mean(contentWords(text).map(({ stem }) => (isEveryday(stem) ? 1 : 0))),
  ];
}

/** Whether “I” or “we” do anything, and up to two deeds, states and thoughts of theirs. */
function verbSigns(text: string): number[] {
  const verbs = verbsOf(text);
  const upToTwo = (is: (verb: string) => boolean) => Math.min(2, verbs.filter(is).length) / 2;
  const isThought = (verb: string) => ATTENTION.has(verb);
  const isState = (verb: string) => STATES.has(verb);
  return [
    verbs.length > 0 ? 1 : 0,
    upToTwo((verb) => !isThought(verb) && !isState(verb)),
    upToTwo(isState),
    upToTwo(isThought),
  ];
}
