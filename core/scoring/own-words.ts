// Which sentences of an answer say something of the candidate's own: not a copy, not a list of key words, not the same again.
import { STOP_WORDS } from './common-words.ts';
import { fillerShare } from './coverage.ts';
import { ratio, runsOf } from './runs.ts';
import { contentWords, stemOf, wordsOf } from './words.ts';
import { headOf } from './yardstick.ts';

type Asked = { question: string; points: readonly string[] };

/**
 * Of a sentence's runs of three words, the share that shows a copy, and how many there are in all: a point's words may be
 * the only ones for it, and nobody has seen the rubric; who copies one copies more.
 */
const COPY = { share: 0.6, runsInAll: 12 };
/** A list of key words: so many parts of so few words, or so many words in a row; and no more grammar than this. */
const LIST = { parts: 4, wordsOfPart: 2.5, inARow: 8, grammar: 0.12 };
/** The share of a sentence's words that an earlier one has said. */
const AGAIN = 0.7;

/** The share of a sentence's words that the question has said: more tells nothing but the question. */
const ASKED = 0.65;

/** The share of words that fit any answer from which a sentence of so many words, in which nobody does anything, is hollow. */
const HOLLOW = { share: 0.7, words: 4 };

/** "…, which is new to you" asks for none. */
const ASKS_FOR_LIST = /\b(?:name|list|what are|examples? of)\b|(?<!,\s?)\bwhich\b/iu;

/** Said of the question. */
const OF_THE_QUESTION = /\b(?:good|great|interesting|important) question\b/iu;

/** Praise of subjects instead of an answer: so many of them in a row, and that they matter. */
const SUBJECTS = 3;
const MATTER =
  /\b(?:important|importance|crucial|relevant|significance|matters?|plays? an? \w+ role|deserves? attention|key (?:factors?|aspects?|elements?|points)|come into play|keep in mind)\b/iu;
const SOMEBODY_DOES = /\b(?:i|we|i'd|i'll|we'd|we'll|me|us|my|our|you|they|he|she)\b/iu;

/** Words that begin what somebody does; a list of things begins with none. */
export const DOING = new Set(
  `accept add adjust agree allow analyse analyze answer apologise apologize apply approve arrange ask assess assign avoid
  block book bring build buy calculate call calm cancel change charge check choose clarify clean close collect comfort
  communicate compare confirm contact copy correct count create cut decide define delay delegate delete deliver deploy
  describe design disable discuss divide document draw drop email escalate evaluate explain find finish fix follow give
  group guide hand help hide hire hold identify improve include inform insert inspect invite isolate join keep lead learn
  leave let limit listen lock look loosen lower measure meet mention monitor move name negotiate note notify observe offer
  open order organise organize pack park pay phone plan position postpone prepare press prevent prioritise prioritize
  protect prove provide pull push put raise reach read reassure recheck record reduce refund reject release remind remove
  rename reopen repeat replace reply report request reserve resolve respond restart return reuse review revert rewrite roll
  run say schedule search secure see sell send separate set share show sign sit solve sort speak split start stay stop
  store suggest summarise summarize support swap switch take talk teach tell test thank think track train transfer treat
  try turn undo update use validate verify visit wait warn wash watch wear weigh write`.split(/\s+/u),
);

/**
 * The sentences that count. Left out are copies of a point of the rubric, lists of key words (not where the question
 * asks for a list), what fits any question, the question itself, and what says an earlier sentence again.
 */
export function ownSentences(sentences: readonly string[], { question, points }: Asked): string[] {
  const copies = copiesIn(sentences, points);
  const mayList = ASKS_FOR_LIST.test(question);
  const asked = contentWords(headOf(question)).map(({ stem }) => stem);
  const kept: string[] = [];
  for (const sentence of sentences) {
    const isOwn = !copies.has(sentence) && (mayList || !isList(sentence)) && !isAgain(sentence, kept);
    const isEmpty = isPraise(sentence) || isHollow(sentence) || isAsked(sentence, asked);
    if (isOwn && !isEmpty) kept.push(sentence);
  }
  return kept;
}

function copiesIn(sentences: readonly string[], points: readonly string[]): ReadonlySet<string> {
  const asked = new Set(points.flatMap(runsOf));
  const read = sentences.map((sentence) => {
    const runs = runsOf(sentence);
    return { sentence, runs: runs.length, copied: runs.filter((run) => asked.has(run)).length };
  });
  const copies = read.filter(({ runs, copied }) => runs > 0 && ratio(copied, runs) >= COPY.share);
  const inAll = copies.reduce((sum, { copied }) => sum + copied, 0);
  return new Set(inAll >= COPY.runsInAll ? copies.map(({ sentence }) => sentence) : []);
}

/** Somebody may well answer in key words; then parts say what is done: "check airway, give oxygen, call doctor". */
function isList(sentence: string): boolean {
  const words = wordsOf(sentence);
  const grammar = words.filter((word) => STOP_WORDS.has(word)).length;
  if (ratio(grammar, words.length) > LIST.grammar) return false;
  const parts = sentence
    .split(/[,;:#•|/]+|\s[-–—]\s/u)
    .map(wordsOf)
    .filter((part) => part.length > 0);
  const doing = parts.filter((part) => part.length > 1 && part.some(isDoing)).length;
  if (parts.length === 1) return words.length >= LIST.inARow && doing === 0;
  return parts.length >= LIST.parts && words.length <= LIST.wordsOfPart * parts.length && doing * 3 < parts.length;
}

/** "Value, scope and terms are concepts that matter here": subjects, and nobody who does anything. */
function isPraise(sentence: string): boolean {
  const parts = sentence.split(/[,;]|\b(?:and|or)\b/iu).filter((part) => wordsOf(part).length > 0);
  return parts.length > SUBJECTS && MATTER.test(sentence) && !saysWho(sentence);
}

/** "The right measures should be taken step by step": fits any question. "I look, and say the true time" is an answer. */
function isHollow(sentence: string): boolean {
  const words = wordsOf(sentence);
  const isLong = words.filter((word) => !STOP_WORDS.has(word)).length >= HOLLOW.words;
  const isDone = saysWho(sentence) || isDoing(words[0] ?? '');
  return OF_THE_QUESTION.test(sentence) || (isLong && !isDone && fillerShare(sentence) >= HOLLOW.share);
}

const saysWho = (sentence: string) => SOMEBODY_DOES.test(sentence.replaceAll('’', "'"));

/** The question in a sentence's clothes. Few words may well be the question's: "I would call the customer." */
function isAsked(sentence: string, asked: readonly string[]): boolean {
  const words = contentWords(sentence).map(({ stem }) => stem);
  if (doesMore(sentence, asked)) return false;
  return words.length >= 5 && ratio(words.filter((stem) => asked.includes(stem)).length, words.length) >= ASKED;
}

/** Somebody does something of which the question says nothing. */
function doesMore(sentence: string, asked: readonly string[]): boolean {
  const isNew = (word: string) => DOING.has(word) && !asked.includes(stemOf(word));
  if (/\b(?:i|we|i'd|we'd|i'll|we'll)\b/iu.test(sentence)) return wordsOf(sentence).some(isNew);
  return sentence.split(/[,;:]/u).some((part) => isNew(wordsOf(part)[0] ?? ''));
}

const isDoing = (word: string) => DOING.has(word) || (word.length > 4 && word.endsWith('ed'));

function isAgain(sentence: string, before: readonly string[]): boolean {
  const words = contentWords(sentence).map(({ stem }) => stem);
  if (words.length < 3) return false;
  return before.some((other) => {
    const theirs = new Set(contentWords(other).map(({ stem }) => stem));
    return ratio(words.filter((stem) => theirs.has(stem)).length, words.length) >= AGAIN;
  });
}
