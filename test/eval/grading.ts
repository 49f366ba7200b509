// Questions and answers as the evaluation hands them to the offline engine.
import type { Embed } from '#core/scoring/embed.ts';
import { gradeWritten } from '#core/scoring/written.ts';
import type { Question } from './folder.ts';

/** With the model answer where there is one, as questions of the bank have it, or by the points alone. */
export type By = 'model answer' | 'points';

export type Asked = Pick<Question, 'question' | 'points' | 'reference'>;

/** 0–100, or null where the engine leaves the answer to a person. */
export async function scoreOf(embed: Embed, asked: Asked, { answer, by }: { answer: string; by: By }) {
  const { question, points, reference } = asked;
  const rubric = by === 'model answer' && reference !== undefined ? { points, references: [reference] } : { points };
  const { score } = await gradeWritten({ question, rubric, answer, embed });
  return score;
}

/** The score of one answer, 0–100, or null where it is left to a person. */
export type Score = (asked: Asked, answer: string) => Promise<number | null>;

/** What two scores must not differ by, in points of 100, where the same is said. */
export const APART = 5;
