// Words as scoring compares them: lower case, without endings, misspellings forgiven.
import { EVERYDAY_WORDS, FILLER_WORDS, STOP_WORDS } from './common-words.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'+#]*/gu;

/** What a filler word counts, against 1 for any other. */
const FILLER_WEIGHT = 0.25;

export type Word = { stem: string; weight: number };

/** The words of a text in lower case, apostrophes kept, in their order. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFKC').replaceAll('’', "'").toLowerCase().match(WORD) ?? [];
}

/** The words of a text that say something, each stem once, with their weight 0–1. */
export function contentWords(text: string): Word[] {
  const found = new Map<string, number>();
  for (const word of wordsOf(text)) {
    if (STOP_WORDS.has(word) || (word.length === 1 && !/\p{N}/u.test(word))) continue;
    found.set(stemOf(word), FILLER_WORDS.has(word) ? FILLER_WEIGHT : 1);
  }
  return [...found].map(([stem, weight]) => ({ stem, weight }));
}

/**
 * A text without its words of grammar, as meanings are compared: the same said in a list of key words and in whole
 * sentences has nearly the same vector. A text of nothing else stays.
 */
export function bareText(text: string): string {
  const words = wordsOf(text);
  const saying = words.filter((word) => !STOP_WORDS.has(word));
  return (saying.length > 0 ? saying : words).join(' ');
}

/** A word without its English ending. Rough on purpose: both sides of a comparison go through it. */
export function stemOf(word: string): string {
  if (word.length > 40) return word;
  let stem = word.replace(/'s?$/, '');
  if (stem.length > 4)
    stem = stem.replace(/(ies|ied)$/, 'y').replace(/(sses|shes|ches|xes)$/, (end) => end.slice(0, -2));
  if (stem.length > 3) stem = stem.replace(/([^su])s$/, '$1');
  if (stem.length > 5) stem = stem.replace(/(ing|ed|ly|er|ment|ness|able|ation|ion|ity|ive|al|est)$/, '');
  return stem.replace(/([^aeiouls])\1$/, '$1').replace(/(?<=.{3})[ey]$/, '');
}

/** True when two stems are one word: equal, one the beginning of the other, or a slip of the pen apart. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 5 && long.startsWith(short)) return true;
  if (short.length < 5 || short[0] !== long[0]) return false;
  return withinEdits(short, long, short.length >= 8 ? 2 : 1);
}

// Levenshtein's distance by rows, given up as soon as a whole row is past the limit.
function withinEdits(a: string, b: string, limit: number): boolean {
  if (b.length - a.length > limit) return false;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > limit) return false;
    row = next;
  }
  return (row[b.length] ?? 0) <= limit;
}

/** Whether a stem is of a word that everybody uses every day; see EVERYDAY_WORDS. */
export const isEveryday = (stem: string): boolean => EVERYDAY.has(stem);

const EVERYDAY: ReadonlySet<string> = new Set(EVERYDAY_WORDS.map(stemOf));
