// Whether a sentence, and the whole answer, is about the question at all.
import { cosine } from './embed.ts';

/** The question and its rubric as vectors. `framed`: each point behind the question, which gives a short point its topic. */
export type TopicVectors = { question: Float32Array; all: Float32Array; framed: readonly Float32Array[] };

/** Of the whole answer, by the texts without words of grammar. */
export type TopicSigns = {
  /** Cosine to the question, and to question and points in one. */
  question: number;
  all: number;
  /** Weight of the distinct words shared with the question, and with the points. */
  questionWords: number;
  pointWords: number;
};

/** Of a sentence as it stands. `framed`: cosine to the nearest framed point. */
export type SentenceSigns = TopicSigns & { framed: number };

export function topicSigns(
  vector: Float32Array,
  topic: TopicVectors,
): Pick<SentenceSigns, 'question' | 'all' | 'framed'> {
  return {
    question: cosine(vector, topic.question),
    all: cosine(vector, topic.all),
    framed: Math.max(...topic.framed.map((point) => cosine(vector, point))),
  };
}

const logistic = (z: number) => 1 / (1 + Math.exp(-z));

/** How many distinct words the texts have: the more, the more are shared by chance. */
export type TopicSizes = { answer: number; rubric: number };

/** English words that working life's answers draw on, as far as sharing one by chance goes; set by trial. */
const VOCABULARY = 300;

/**
 * How surely an answer is on the topic, 0–1: nearness in meaning, and words shared with question and points against
 * how many chance would share. Logistic regression of answers to the question against answers to other questions and
 * filler, on test/fixtures/answers and the item bank; area under the curve .96 on questions left out.
 */
export function answerOnTopic(signs: TopicSigns, sizes: TopicSizes): number {
  const shared = signs.questionWords + signs.pointWords;
  const surprise = Math.log((shared + 0.3) / ((sizes.answer * sizes.rubric) / VOCABULARY + 0.3));
  return logistic(-0.89 + 4.76 * signs.all + 4.24 * signs.question + 4.16 * surprise - 2.42 * Math.log1p(shared));
}

/**
 * How far a sentence counts, 0–1, by itself: 0 for what is probably beside the question, 1 for what is surely about it.
 * It doesn't look at its neighbours, so that a sentence more never changes what the others are worth. Logistic
 * regression of sentences of answers against filler and other questions' answers put behind them; area .93 left out.
 */
export function sentenceOnTopic(signs: SentenceSigns, text: { contentWords: number; generic: number }): number {
  const near = 3.21 * signs.all + 4.37 * signs.framed + 2.99 * signs.question;
  const words = 1.38 * Math.min(3, signs.pointWords) + 1.28 * Math.min(2, signs.questionWords);
  const diluted = 1.93 * Math.log1p(text.contentWords) + 3.02 * text.generic;
  return Math.min(1, Math.max(0, (logistic(0.88 + near + words - diluted) - 0.25) / 0.4));
}
