// Graded answers, and how well a scorer agrees with them.
import { existsSync, readFileSync } from 'node:fs';

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

export function pearson(pairs: readonly Pair[]): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [pairs.map(({ level }) => level), pairs.map(({ score }) => score)];
  const [mx, my] = [mean(x), mean(y)];
  const sum = (f: (i: number) => number) => x.reduce((total, _, i) => total + f(i), 0);
  const dx = (i: number) => (x[i] ?? 0) - mx;
  const dy = (i: number) => (y[i] ?? 0) - my;
  return sum((i) => dx(i) * dy(i)) / Math.sqrt(sum((i) => dx(i) ** 2) * sum((i) => dy(i) ** 2));
}

export const rootMeanSquare = (pairs: readonly Pair[]) =>
  Math.sqrt(pairs.reduce((sum, { level, score }) => sum + (score - 25 * level) ** 2, 0) / pairs.length);

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
