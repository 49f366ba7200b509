// Runs of three words, by which a copy is known; shorter runs are shared by chance.
import { wordsOf } from './words.ts';

const RUN = 3;

export function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));
}

export const ratio = (part: number, whole: number) => (whole > 0 ? part / whole : 0);
