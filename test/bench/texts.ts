// Written answers as candidates give them: sentences of the bank's own answers, and no two the same.
import { bank } from '#core/authoring/bank.ts';
import type { Rng } from './measure.ts';

const sentences = bank.flatMap(({ item }) =>
  'rubric' in item ? item.rubric.references.flatMap((text) => text.split(/(?<=\.)\s+/u)) : [],
);

let written = 0;

/** `count` sentences that the encoder has never seen: each names a case of its own. */
export function freshSentences(random: Rng, count: number): string[] {
  return Array.from({ length: count }, () => {
    const sentence = sentences[Math.floor(random() * sentences.length)] ?? '';
    return `In case ${(written += 1)}, ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
  });
}

export const freshText = (random: Rng, count = 3): string => freshSentences(random, count).join(' ');
