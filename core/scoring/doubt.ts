// Which parts of an answer have the right words and don't say that the candidate does it.
import { isAppraisal } from './appraisal.ts';
import { FILLER_WORDS, STOP_WORDS } from './common-words.ts';
import { pointOf, said, shareSaid } from './coverage.ts';
import { ATTENTION, isBeginOfDoing, NOT_DONE, PLAN_WORDS, STATES } from './doubt-words.ts';
import { isAboutMarking } from './grading-talk.ts';
import { ratio } from './runs.ts';
import { isDone, isOfABook, isOfTheTask, musings } from './sources.ts';
import { isListOfSubjects, isNounsInARow } from './subjects.ts';
import { takenBack } from './taken-back.ts';
import { isOfOneself, isOfOthers, isOrder, isStatement, verbsOf } from './who-does.ts';
import { contentWords, wordsOf } from './words.ts';
import { headOf } from './yardstick.ts';

/**
 * Why a part is in doubt. `denied`: it says what isn't done. `others`: others do it, or somebody should. `subjects`:
 * subjects in a row, and nothing is done with them. `oneself`: career, hopes and pleas. `general`: it fits any question,
 * tells the question, or only sounds like an answer. `appraisal`: it speaks of the answer, its marking, or what others think of the candidate.
 */
export type Doubt = 'denied' | 'others' | 'subjects' | 'oneself' | 'general' | 'appraisal';

const DOUBTS: ReadonlySet<string> = new Set<Doubt>(['denied', 'others', 'subjects', 'oneself', 'general', 'appraisal']);

/** Whether a reason for a person to read is such a doubt; then there is no score. */
export const isDoubt = (reason: string): boolean => DOUBTS.has(reason);

/** `isSteered`: the answer talks of its marking; what nobody does in it belongs to that. */
type Asked = { question: string; points: readonly string[]; isSteered?: boolean };

/** The share of a sentence's words, of so many, that are the question's or any plan's, from which it brings nothing. */
const BRINGS_NOTHING = { asked: 0.6, plan: 0.75, planWords: 3, words: 6 };

/**
 * The sentences without the parts in doubt, and why those are. It goes by how a part is made, so some that are left out
 * are honest, and some attacks stay: nothing is to be scored lower for it.
 */
export function withoutDoubtful(sentences: readonly string[], asked: Asked): { sure: string[]; doubts: Doubt[] } {
  const doubts = new Set<Doubt>();
  const sure: string[] = [];
  const read = sentences.map(plain);
  const gone = takenBack(read);
  const musing = musings(read, asked.question);
  for (const [i, sentence] of sentences.entries()) {
    const doubt = gone.has(i) ? 'denied' : musing.has(i) ? 'general' : doubtOf(plain(sentence), asked);
    const kept = doubt ? [] : withoutDenied(sentence, asked);
    sure.push(...kept);
    if (doubt) doubts.add(doubt);
    else if (kept[0] !== sentence) doubts.add('denied');
  }
  return { sure, doubts: [...doubts] };
}

/** A question that asks for deeds; “how” and “why” may well be answered by how things are. */
const ASKS_YOU = /\byou(?: first| then| next| now)? do\b/iu;

export const asksForDeeds = (question: string): boolean => ASKS_YOU.test(question);

/** The sentences in which somebody does something, where the question asks what one does; where it doesn't, all. */
export const withoutStatements = (sentences: readonly string[], question: string): readonly string[] =>
  asksForDeeds(question) ? sentences.filter((sentence) => !isStatement(plain(sentence))) : sentences;

const plain = (text: string) => text.normalize('NFKC').replaceAll('’', "'");

function doubtOf(sentence: string, asked: Asked): Doubt | null {
  if (isOfOneself(sentence)) return 'oneself';
  if (isAppraisal(sentence, { isOfMarking: isAboutMarking(asked.question) })) return 'appraisal';
  if (asked.isSteered && !isDone(sentence)) return 'appraisal';
  if (isListOfSubjects(sentence) || isNounsInARow(sentence)) return 'subjects';
  if (isOfOthers(sentence) || isOfABook(sentence)) return 'others';
  return isGeneral(sentence, asked) ? 'general' : null;
}

const CLAUSE = /\s*(?:[;:—]|\s[–-]\s|,(?=\s)|\s(?=(?:but|so|because|and (?:i|we|then))\s))\s*/iu;
/** "I don't leave before …" tells what is done before. */
const ON_CONDITION =
  /\b(?:before|until|till|unless|while|without|as long as|except|alone|by hand|yet|only|at once|just|if|when|from|because|myself)\b/iu;
/** "I don't observe when it happens" has no condition. */
const ASKS_WHEN = /\b(?:observe|ask|see|check|know|look|find out|note|tell) (?:if|when)\b/iu;
/** Whoever says what they may not do knows a limit. */
const MAY_NOT = /\bnot (?:allowed|permitted|licensed|qualified|certified|trained)\b/iu;
const NEGATED = /\b(?:not|no|never|nothing|nobody|without|instead)\b|n't\b/iu;

/** The sentence without clauses that say what isn't done, or none of it; a point may ask that something isn't done. */
function withoutDenied(sentence: string, { points }: Asked): string[] {
  const clauses = sentence.split(CLAUSE).filter(Boolean);
  let isUnderDenial = false;
  const sure = clauses.filter((clause) => {
    isUnderDenial = isDenied(plain(clause), points) || (isUnderDenial && goesOn(plain(clause)));
    return !isUnderDenial;
  });
  if (sure.length === clauses.length) return [sentence];
  return sure.length === 0 ? [] : [sure.join(', ')];
}

/** "What I wouldn't do: ask her, compare the two or test": a verb without somebody of its own is denied with what stands before. */
function goesOn(clause: string): boolean {
  const bare = clause.replace(/^(?:and|or|nor) /iu, '');
  return (isBeginOfDoing(wordsOf(bare)[0] ?? '') || isOrder(bare)) && !/\b(?:i|we)\b/iu.test(bare);
}

function isDenied(clause: string, points: readonly string[]): boolean {
  if (!NOT_DONE.test(clause) || ON_CONDITION.test(clause.replace(ASKS_WHEN, '')) || MAY_NOT.test(clause)) return false;
  if (verbsOf(clause).some((verb) => !ATTENTION.has(verb) && !STATES.has(verb))) return false;
  const words = said(clause);
  const shares = points.map((point) => ({ point, share: shareSaid(pointOf(point, []), words) }));
  const best = shares.toSorted((a, b) => b.share - a.share)[0];
  return best !== undefined && !NEGATED.test(best.point);
}

function isGeneral(sentence: string, { question }: Asked): boolean {
  if (isOfTheTask(sentence)) return true;
  const words = wordsOf(sentence).filter((word) => !STOP_WORDS.has(word));
  return words.length >= BRINGS_NOTHING.words && (isAnyPlan(words) || isQuestionAgain(sentence, question));
}

function isAnyPlan(words: readonly string[]): boolean {
  const plan = words.filter((word) => PLAN_WORDS.has(word)).length;
  const fitting = words.filter((word) => PLAN_WORDS.has(word) || FILLER_WORDS.has(word)).length;
  return plan >= BRINGS_NOTHING.planWords && ratio(fitting, words.length) >= BRINGS_NOTHING.plan;
}

function isQuestionAgain(sentence: string, question: string): boolean {
  const asked = contentWords(headOf(question)).map(({ stem }) => stem);
  const stems = contentWords(sentence).map(({ stem }) => stem);
  const again = stems.filter((stem) => asked.includes(stem)).length;
  return (
    verbsOf(sentence).length === 0 &&
    !isBeginOfDoing(wordsOf(sentence)[0] ?? '') &&
    ratio(again, stems.length) >= BRINGS_NOTHING.asked
  );
}
