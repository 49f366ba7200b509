// Graded answers, and how well a scorer agrees with them.
import { existsSync, readFileSync } from 'node:fs';
import { pearson, rootMeanSquare } from '#core/stats/agreement.ts';

export type GradedQuestion = {
  id: string;
  question: string;
  points: string[];
  reference?: string;
  answers: { id: string; score: number; text: string }[];
};

const read = (url: URL): GradedQuestion[] => JSON.parse(readFileSync(url, 'utf8')).questions;

export const ownQuestions = read(new URL('../../fixtures/answers/graded.json', import.meta.url));

const samples = new URL('../../../../shared/samples/answers/graded.json', import.meta.url);
export const sampleQuestions = existsSync(samples) ? read(samples) : null;

/** A score beside the level, 0–4, that a person gave. */
export type Pair = { question: string; level: number; score: number };

export const correlation = (pairs: readonly Pair[]) => pearson(pairs.map(({ level, score }) => [level, score]));

/** In points of 100; a level is worth 25. */
export const pointError = (pairs: readonly Pair[]) =>
  rootMeanSquare(pairs.map(({ level, score }) => [25 * level, score]));

/** Share of pairs inside a question that lie two levels or more apart and are scored in that order. */
export function ordered(pairs: readonly Pair[]): number {
  let all = 0;
  let right = 0;
  for (const a of pairs) {
    for (const b of pairs) {
      if (a.question !== b.question || a.level - b.level < 2) continue;
      all += 1;
      if (a.score > b.score) right += 1;
    }
  }
  return right / all;
}
