// Which sentences of an answer say something of the candidate's own: not a copy, not a list of key words, not the same again.
import { STOP_WORDS } from './common-words.ts';
import { ratio, runsOf } from './runs.ts';
import { contentWords, wordsOf } from './words.ts';

type Asked = { question: string; points: readonly string[] };

/** Of a sentence's runs of three words, the share that shows a copy, and how many there are at least. */
const COPY = { share: 0.6, runs: 3 };
/** A list of key words: so many words, and no more grammar than this among them. */
const LIST = { words: 4, grammar: 0.12 };
/** The share of a sentence's words that an earlier one has said. */
const AGAIN = 0.7;

/** Words that begin what somebody does; a list of things begins with none. */
const DOING = new Set(
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
 * asks for a list), and what says an earlier sentence again.
 */
export function ownSentences(sentences: readonly string[], { question, points }: Asked): string[] {
  const asked = new Set(points.flatMap(runsOf));
  const mayList = /\b(?:name|list|which|what are|examples? of)\b/iu.test(question);
  const kept: string[] = [];
  for (const sentence of sentences) {
    const isOwn = !isCopy(sentence, asked) && (mayList || !isList(sentence)) && !isAgain(sentence, kept);
    if (isOwn) kept.push(sentence);
  }
  return kept;
}

function isCopy(sentence: string, asked: ReadonlySet<string>): boolean {
  const runs = runsOf(sentence);
  const copied = runs.filter((run) => asked.has(run)).length;
  return copied >= COPY.runs && ratio(copied, runs.length) >= COPY.share;
}

/** Somebody may well answer in key words; then most parts say what is done: "check airway, give oxygen, call doctor". */
function isList(sentence: string): boolean {
  const words = wordsOf(sentence);
  const grammar = words.filter((word) => STOP_WORDS.has(word)).length;
  if (words.length < LIST.words || ratio(grammar, words.length) > LIST.grammar) return false;
  const parts = sentence.split(/[,;:#•|/]+|\s[-–—]\s/u).filter((part) => wordsOf(part).length > 0);
  const doing = parts.filter((part) => {
    const [first = '', ...rest] = wordsOf(part);
    return rest.length > 0 && isDoing(first);
  });
  return doing.length * 2 < parts.length;
}

const isDoing = (word: string) => DOING.has(word) || (word.length > 4 && /(?:ed|ing)$/u.test(word));

function isAgain(sentence: string, before: readonly string[]): boolean {
  const words = contentWords(sentence).map(({ stem }) => stem);
  if (words.length < 3) return false;
  return before.some((other) => {
    const theirs = new Set(contentWords(other).map(({ stem }) => stem));
    return ratio(words.filter((stem) => theirs.has(stem)).length, words.length) >= AGAIN;
  });
}
