// What is measured in an answer before it becomes a score: plain numbers, each 0–1 unless said.
import { fillerShare, made, mean, said, shareSaid, sharedWeight } from './coverage.ts';
import { cosine } from './embed.ts';
import { ratio, runsOf } from './runs.ts';
import { answerOnTopic, sentenceOnTopic, topicSigns } from './topic.ts';
import { contentWords, isEveryday, sameWord, wordsOf } from './words.ts';
import type { Yardstick } from './yardstick.ts';

/**
 * One sentence of the answer. `onTopic`: how far it counts, 0 where it is beside the question or surely says nothing;
 * `share[i]`: how much of point i its words say; `near[i]`: its cosine to point i; `empty`: see `claims.ts`.
 */
export type ReadSentence = {
  text: string;
  empty: number;
  onTopic: number;
  share: readonly number[];
  near: readonly number[];
};

export type Signals = {
  sentences: readonly ReadSentence[];
  onTopic: number;
  /** Per point, how far it is made by the whole answer: what makes it may stand in a sentence of other words. */
  points: readonly number[];
  /** The points' mean, each by the sentence that says most of it: words that others happen to share score nothing. */
  made: number;
  /** The points' mean cosine, each to the sentence nearest to it: what is said in other words. */
  near: number;
  /** How much the answer brings of its own: distinct words that are neither the question's nor everybody's, up to enough. */
  substance: number;
  /** Share of sentences that refuse or have nothing, and make no point. */
  emptyHanded: number;
  /** Cosine to and words of the nearest model answer; null where there is none. */
  reference: { near: number; share: number } | null;
  /** Share of the answer that is the question's wording: runs of three words that stand in it. */
  copied: number;
};

/** A sentence below this is off the topic: its words are no sign of an answer of one's own. */
const OFF_TOPIC = 0.2;

/** Distinct words of one's own beyond this add nothing. */
const ENOUGH_WORDS = 22;

/** A sentence that says so much of a point's words refuses nothing: "I pay nothing until …". */
const SAYS_SOMETHING = 0.25;

const GENERIC =
  /\b(?:always|never|every|all|everything|everybody|important|best|very|many|i think|i believe|i am|i'm|in my opinion)\b/gi;
const EMPTY_HANDED = /\b(?:nothing|no idea|don'?t know|not my (?:business|job|problem)|never|impossible|anyway)\b/i;

/** Words of an answer within which a phrase of refusal is the answer. */
const EMPTY_HANDED_WITHIN = 25;

type Read = { text: string; vector: Float32Array };
/** `weight`, 0–1: how far it counts by how it is said. */
type Weighed = Read & { empty: number; weight: number };

/** Reads an answer, given as its sentences and as a whole, against the yardstick; the vector of the whole is that of its `bareText`. */
export function signalsOf(yardstick: Yardstick, sentences: readonly Weighed[], whole: Read): Signals {
  const answer = said(whole.text);
  const signs = {
    question: cosine(whole.vector, yardstick.bare.question),
    all: cosine(whole.vector, yardstick.bare.all),
    questionWords: sharedWeight(answer, yardstick.questionWords),
    pointWords: sharedWeight(answer, yardstick.pointWords),
  };
  const sizes = { answer: answer.content.length, rubric: yardstick.questionWords.length + yardstick.pointWords.length };
  const read = sentences.map((sentence) => readSentence(yardstick, sentence));
  const relevant = said(
    read
      .filter(({ onTopic }) => onTopic >= OFF_TOPIC)
      .map(({ text }) => text)
      .join('\n'),
  );
  const isQuestions = (stem: string) => yardstick.questionWords.some((other) => sameWord(other.stem, stem));
  return {
    sentences: read,
    onTopic: answerOnTopic(signs, sizes),
    points: yardstick.points.map((point) => made(shareSaid(point, answer))),
    made: mean(yardstick.points.map((_, i) => made(Math.max(0, ...read.map(({ share }) => share[i] ?? 0))))),
    near: mean(yardstick.points.map((_, i) => Math.max(0, ...read.map(({ near }) => near[i] ?? 0)))),
    substance: substanceOf(read, isQuestions),
    emptyHanded: mean(read.map((sentence) => (isRefusal(sentence) ? 1 : 0))),
    reference: referenceOf(yardstick, relevant, whole.vector),
    copied: copiedShare(whole.text, yardstick.asked),
  };
}

function readSentence(yardstick: Yardstick, { text, vector, empty, weight }: Weighed): ReadSentence {
  const words = said(text);
  const signs = {
    ...topicSigns(vector, yardstick.topic),
    questionWords: sharedWeight(words, yardstick.questionWords),
    pointWords: sharedWeight(words, yardstick.pointWords),
  };
  return {
    text,
    empty,
    onTopic: weight * sentenceOnTopic(signs, { contentWords: words.content.length, generic: genericShare(text) }),
    share: yardstick.points.map((point) => shareSaid(point, words)),
    near: yardstick.pointVectors.map((point) => cosine(vector, point)),
  };
}

// A word counts once, as much as the first sentence that says it is on the topic; so saying it again adds nothing.
function substanceOf(sentences: readonly ReadSentence[], isQuestions: (stem: string) => boolean): number {
  const seen = new Set<string>();
  let own = 0;
  for (const { text, onTopic } of sentences) {
    for (const { stem, weight } of contentWords(text)) {
      if (seen.has(stem) || weight < 1 || isEveryday(stem) || isQuestions(stem)) continue;
      seen.add(stem);
      own += onTopic;
    }
  }
  return Math.min(1, own / ENOUGH_WORDS);
}

function referenceOf({ references }: Yardstick, relevant: ReturnType<typeof said>, whole: Float32Array) {
  if (references.length === 0) return null;
  return {
    near: Math.max(...references.map(({ vector }) => cosine(vector, whole))),
    share: Math.max(...references.map(({ point }) => shareSaid(point, relevant))),
  };
}

const isRefusal = ({ text, share }: ReadSentence) =>
  EMPTY_HANDED.test(text.replaceAll('’', "'")) && Math.max(0, ...share) < SAYS_SOMETHING;

// Said in passing in a long answer, such words mean nothing.
export const isEmptyHanded = (text: string) => EMPTY_HANDED.test(text) && wordsOf(text).length < EMPTY_HANDED_WITHIN;

function genericShare(text: string): number {
  const phrases = text.match(GENERIC)?.length ?? 0;
  const talk = Math.min(1, (4 * phrases) / Math.max(8, wordsOf(text).length));
  return (talk + fillerShare(text)) / 2;
}

function copiedShare(text: string, asked: string): number {
  const known = new Set(runsOf(asked));
  const runs = runsOf(text);
  return ratio(runs.filter((run) => known.has(run)).length, runs.length);
}
