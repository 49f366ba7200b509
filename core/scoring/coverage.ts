// Which of the rubric's points an answer makes, by its words.
import { FILLER_WORDS, STOP_WORDS } from './common-words.ts';
import { saidOtherwise } from './concepts.ts';
import { contentWords, isEveryday, sameWord, wordsOf } from './words.ts';
import type { Word } from './words.ts';

/** A point's word said in other words counts this much. */
const OTHERWISE = 0.7;

/** A point's word of everyday English counts this much: padding says it by chance. */
const EVERYDAY = 0.5;

/** A point counts as made when this share of its words is found; people don't repeat a rubric. */
const MADE_AT = 0.5;

/** A point without the words of the question: those prove nothing. */
export type Point = { words: readonly (Word & { word: string })[] };

/** A text as its words and content stems, read once and compared often. */
export type Said = { text: string; words: ReadonlySet<string>; content: readonly Word[] };

export function said(text: string): Said {
  return { text, words: new Set(wordsOf(text)), content: contentWords(text) };
}

export function pointOf(text: string, question: readonly Word[]): Point {
  const words = [...new Set(wordsOf(text))].flatMap((word) =>
    contentWords(word).map(({ stem, weight }) => ({
      stem,
      word,
      weight: isEveryday(stem) ? EVERYDAY * weight : weight,
    })),
  );
  return { words: words.filter(({ stem }) => !question.some((other) => sameWord(other.stem, stem))) };
}

/** The share of the point's words, 0–1, that the text says, in the same words or in others; 0 for a point with none. */
export function shareSaid(point: Point, text: Said): number {
  let total = 0;
  let found = 0;
  for (const { word, stem, weight } of point.words) {
    total += weight;
    if (text.content.some((other) => sameWord(other.stem, stem))) found += weight;
    else if (saidOtherwise(word, text.words, text.text)) found += OTHERWISE * weight;
  }
  return total > 0 ? found / total : 0;
}

/** How far a point counts as made, 0–1, from the share of its words that was found. */
export const made = (share: number) => Math.min(1, share / MADE_AT);

/** Summed weight of the text's words that stand among `others`. */
export function sharedWeight(text: Said, others: readonly Word[]): number {
  return sum(
    text.content.filter(({ stem }) => others.some((other) => sameWord(other.stem, stem))).map(({ weight }) => weight),
  );
}

/** Share of generic talk, 0–1: words that fit any answer, against all words but grammar's. */
export function fillerShare(text: string): number {
  const words = wordsOf(text).filter((word) => !STOP_WORDS.has(word));
  return words.length === 0 ? 0 : words.filter((word) => FILLER_WORDS.has(word)).length / words.length;
}

export const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
export const mean = (values: readonly number[]) => (values.length === 0 ? 0 : sum(values) / values.length);
