// Grades a written answer without any outside service: what it says of the rubric's points, and how near it is.
import { languageOf } from '#core/authoring/language.ts';
import { calibrated, IN_DOUBT, SCORER_VERSION, TOPIC_NEEDED } from './calibration.ts';
import type { Embed } from './embed.ts';
import { gradingTalk } from './grading-talk.ts';
import type { Doubt } from './doubt.ts';
import { doubtsOf } from './rests-on.ts';
import { readerOf } from './reader.ts';
import { instructionsIn } from './instructions.ts';
import { ownSentences } from './own-words.ts';
import { tamed } from './tame.ts';
import { sentencesOf } from './sentences.ts';
import type { Signals } from './signals.ts';
import { contentWords, wordsOf } from './words.ts';
import type { WrittenRubric } from './yardstick.ts';

export type WrittenQuestion = { question: string; rubric: WrittenRubric; answer: string; embed: Embed };

/** Why a person should read the answer: each is a reason not to lean on the score. */
export type HumanReason =
  | 'too-little'
  /** The points of the rubric fit any subject; there is no score. */
  | 'any-subject'
  | 'topic'
  | 'language'
  | 'middling'
  | 'instructions'
  /** A model found too little to place the answer, in one of its readings or all of them. */
  | 'unsure'
  /** A model's readings lie more than one level apart. */
  | 'readings-differ'
  /** A model and the offline engine disagree by half the scale. */
  | 'engines-differ'
  /** Read offline, since the workspace has used up its tokens. */
  | 'budget'
  /** The score would rest on parts that don't say that the candidate does it; there is none. */
  | Doubt;

export type WrittenScore = {
  /** 0–100; null when the engine can't judge: a language that it can't read, or too much in doubt. */
  score: number | null;
  /** In points of 100; 0 for an empty answer, which is certain. */
  standardError: number | null;
  needsHuman: boolean;
  reasons: HumanReason[];
  /** Each point of the rubric, whether the answer makes it, and the sentence that shows it best. */
  points: { point: string; covered: boolean; quote: string | null }[];
  /** Sentences of the answer, verbatim, that carry the score. */
  evidence: string[];
  /** Passages that address a machine; they are left out of the score. */
  instructions: { text: string }[];
  /** The level that each reading of a model gave; missing where none read it. */
  levels?: (number | null)[];
  engine: string;
};

/** Scores between these are told apart least well: more than one standard error from both ends. */
const MIDDLING = { from: 35, to: 65 };

/** Fewer words than this say too little to lean on. */
const TOO_FEW_WORDS = 4;

/** Sentences beyond this are not read: about 20,000 characters. */
const MOST_SENTENCES = 200;

/** A point counts as covered from here on. `made` is the share of its words, `near` a sentence's cosine to it. */
const COVERED = { made: 0.6, near: 0.55, madeWhenNear: 0.3 };

/**
 * The score of a written answer against its rubric. The same input gives the same score, as long as `embed` gives the
 * same vectors. Never throws for what a candidate wrote; rejects only when `embed` does.
 */
export async function gradeWritten({ question, rubric, answer: given, embed }: WrittenQuestion): Promise<WrittenScore> {
  const { instructions, sentences: readable, talk } = readablePart(given, question);
  if (readable.length === 0 && talk.length > 0) return nothingOfTheirOwn(rubric, instructions);
  if (readable.length === 0) return nothingToRead(rubric, instructions);
  const unfit = unfitFor(rubric, readable.join(' '));
  if (unfit) return unscored(rubric, [unfit], instructions);
  const sentences = ownSentences(readable, { question, points: rubric.points });
  if (sentences.length === 0) return nothingOfTheirOwn(rubric, instructions);
  const read = await readerOf({ question, rubric, embed }, sentences);
  const doubts = await doubtsOf(sentences, { question, points: rubric.points, isSteered: talk.length > 0, read });
  if (doubts.length > 0) return unscored(rubric, doubts, instructions);
  return report(rubric, await read(sentences), instructions);
}

/** `talk`: of the marking; it is among the instructions, too. */
type Readable = { sentences: string[]; instructions: { text: string }[]; talk: string[] };

/** The sentences of an answer, each once, without those that address a machine or talk of its own marking; and these. */
export function readablePart(given: string, question: string): Readable {
  const answer = tamed(given);
  const orders = instructionsIn(answer);
  const read = unique(withoutInstructions(sentencesOf(answer), orders)).slice(0, MOST_SENTENCES);
  const talk = gradingTalk(question, read);
  const instructions = [...orders, ...talk.map((text) => ({ text }))];
  return { sentences: read.filter((sentence) => !talk.includes(sentence)), instructions, talk };
}

/** Whether a score is among those that are told apart least well. */
export const isMiddling = (score: number) => score >= MIDDLING.from && score <= MIDDLING.to;

function report(rubric: WrittenRubric, signals: Signals, instructions: { text: string }[]): WrittenScore {
  const { score, standardError } = calibrated(signals);
  const points = rubric.points.map((point, i) => pointReport(point, i, signals));
  const reasons = reasonsFor(score, signals, instructions);
  return {
    score,
    standardError,
    needsHuman: reasons.length > 0,
    reasons,
    points,
    evidence: evidenceOf(points, signals),
    instructions,
    engine: SCORER_VERSION,
  };
}

function pointReport(point: string, i: number, signals: Signals): WrittenScore['points'][number] {
  const strength = (sentence: Signals['sentences'][number]) => (sentence.share[i] ?? 0) + (sentence.near[i] ?? 0);
  const best = signals.sentences.toSorted((a, b) => strength(b) - strength(a))[0];
  const near = Math.max(0, ...signals.sentences.map((sentence) => sentence.near[i] ?? 0));
  const made = signals.points[i] ?? 0;
  const isSaid = made >= COVERED.made || (near >= COVERED.near && made >= COVERED.madeWhenNear);
  const covered = best !== undefined && isSaid && signals.onTopic >= TOPIC_NEEDED;
  return { point, covered, quote: covered ? best.text : null };
}

// Where no point is covered, the sentence that is most about the question still shows what the score rests on.
function evidenceOf(points: WrittenScore['points'], signals: Signals): string[] {
  const quotes = unique(points.flatMap(({ quote }) => quote ?? []));
  if (quotes.length > 0) return quotes;
  const best = signals.sentences.toSorted((a, b) => b.onTopic - a.onTopic)[0];
  return best && best.onTopic > 0 ? [best.text] : [];
}

function reasonsFor(score: number, signals: Signals, instructions: readonly unknown[]): HumanReason[] {
  const words = signals.sentences.flatMap(({ text }) => wordsOf(text));
  const reasons: HumanReason[] = [];
  const isShort = words.length < TOO_FEW_WORDS || contentWords(words.join(' ')).length < 2;
  if (isShort) reasons.push('too-little');
  else if (signals.onTopic < TOPIC_NEEDED) reasons.push('topic');
  if (isMiddling(score)) reasons.push('middling');
  if (instructions.length > 0) reasons.push('instructions');
  return reasons;
}

const uncovered = (rubric: WrittenRubric) => rubric.points.map((point) => ({ point, covered: false, quote: null }));

function nothingToRead(rubric: WrittenRubric, instructions: { text: string }[]): WrittenScore {
  const reasons: HumanReason[] = instructions.length > 0 ? ['instructions'] : [];
  const common = {
    needsHuman: reasons.length > 0,
    reasons,
    points: uncovered(rubric),
    instructions,
    engine: SCORER_VERSION,
  };
  return { ...common, score: 0, standardError: 0, evidence: [] };
}

/**
 * Copied, a list of key words, or talk of the marking alone: 0, since leaving it out would let everything else count for
 * more; but not a certain one, and a person reads.
 */
function nothingOfTheirOwn(rubric: WrittenRubric, instructions: { text: string }[]): WrittenScore {
  const none = nothingToRead(rubric, instructions);
  return { ...none, standardError: IN_DOUBT, needsHuman: true, reasons: ['too-little', ...none.reasons] };
}

/** No score and no finding; a person reads. */
function unscored(rubric: WrittenRubric, why: HumanReason[], instructions: { text: string }[]): WrittenScore {
  const reasons: HumanReason[] = instructions.length > 0 ? [...why, 'instructions'] : why;
  const common = { needsHuman: true, reasons, points: uncovered(rubric), instructions, engine: SCORER_VERSION };
  return { ...common, score: null, standardError: null, evidence: [] };
}

function withoutInstructions(sentences: readonly string[], instructions: readonly { text: string }[]): string[] {
  const overlaps = (sentence: string) =>
    instructions.some(({ text }) => text.includes(sentence) || sentence.includes(text));
  return sentences.filter((sentence) => !overlaps(sentence));
}

/** Why this engine can’t read an answer at all. */
function unfitFor({ anySubject }: WrittenRubric, text: string): HumanReason | null {
  if (anySubject) return 'any-subject';
  const { language, sure } = languageOf(text);
  return language === 'en' || !sure ? null : 'language';
}

// Said twice is said once: repeating a sentence is no more than the sentence.
const unique = (texts: readonly string[]) => [...new Set(texts)];
