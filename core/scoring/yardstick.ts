// What an answer is held against: its question, its rubric's points and its model answers, prepared once.
import { pointOf } from './coverage.ts';
import type { Point } from './coverage.ts';
import type { TopicVectors } from './topic.ts';
import { bareText, contentWords, sameWord } from './words.ts';
import type { Word } from './words.ts';

/** The question, its points and its model answers, prepared once for all answers. */
export type Yardstick = {
  /** The question with all that stands under it. */
  asked: string;
  topic: TopicVectors;
  /** Question and question with points, without words of grammar, as the whole answer is compared with them. */
  bare: Pick<TopicVectors, 'question' | 'all'>;
  questionWords: readonly Word[];
  pointWords: readonly Word[];
  points: readonly Point[];
  pointVectors: readonly Float32Array[];
  /** Without words of grammar, too. */
  references: readonly { point: Point; vector: Float32Array }[];
};

/** The yardstick of a question; `vectors` are those of `textsToEmbed`, in their order. */
export function yardstickOf(question: string, rubric: WrittenRubric, vectors: readonly Float32Array[]): Yardstick {
  const { points, references = [] } = rubric;
  const questionWords = contentWords(headOf(question));
  const at = (i: number) => vectors[i] ?? new Float32Array();
  const n = points.length;
  return {
    asked: question,
    topic: { question: at(0), all: at(1), framed: vectors.slice(2 + n, 2 + 2 * n) },
    bare: { question: at(2 + 2 * n), all: at(3 + 2 * n) },
    questionWords,
    pointWords: contentWords(points.join(' ')).filter(
      ({ stem }) => !questionWords.some((other) => sameWord(other.stem, stem)),
    ),
    points: points.map((point) => pointOf(point, questionWords)),
    pointVectors: vectors.slice(2, 2 + n),
    references: references.map((text, i) => ({ point: pointOf(text, questionWords), vector: at(4 + 2 * n + i) })),
  };
}

export type WrittenRubric = {
  points: readonly string[];
  references?: readonly string[];
  anySubject?: true | undefined;
};

/** The texts whose vectors `yardstickOf` needs. */
export function textsToEmbed(question: string, { points, references = [] }: WrittenRubric): string[] {
  const head = headOf(question);
  const all = `${head} ${points.join('. ')}`;
  const framed = points.map((point) => `${head} ${point}`);
  return [head, all, ...points, ...framed, ...[head, all, ...references].map(bareText)];
}

// The first paragraph asks; what stands under it is a case or a log, whose words an answer has to use.
export const headOf = (question: string) => question.trim().split(/\n/)[0] ?? '';
