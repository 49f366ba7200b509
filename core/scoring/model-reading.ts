// What a language model read in an answer, checked against the answer, and several readings made one score.
import type { ModelReading } from './model-question.ts';
import type { HumanReason } from './written.ts';

/** Where in the text the words stand that make a point; numbers alone, so that nothing of the candidate is in it. */
export type FoundPoint = { point: number; from: number; to: number };
/** `level` 0–4, or null: not enough evidence. */
export type CheckedReading = { level: number | null; found: FoundPoint[] };

/** How many readings one answer gets. */
export const READINGS = 3;

/**
 * The standard error of one careful reading in points of 100, before the readings' own spread: inter-rater reliability
 * .74 of people who score one structured interview together (Huffcutt, Culbertson and Weyhrauch 2013) and a standard
 * deviation of 25 between answers: 25 × √(1 − .74). Taken over until this model was measured against people.
 */
const ONE_READING = 12.7;
export const PER_LEVEL = 25;

/** From here on a level needs words of the answer that show it. */
const LEVEL_NEEDING_WORDS = 2;

/**
 * Keeps what stands in the text, word for word. A level that needs evidence and has none left is no level: a model that
 * obeys the answer, or makes words up, gives nothing.
 */
export function checked(reading: ModelReading, { text, points }: { text: string; points: number }): CheckedReading {
  const found = reading.evidence.flatMap(({ point, quote }) => {
    const place = placeOf(quote, text);
    const isPoint = point >= 1 && point <= points;
    return place && isPoint ? [{ point: point - 1, ...place }] : [];
  });
  const level = reading.level !== null && reading.level >= 0 && reading.level <= 4 ? reading.level : null;
  const isBare = level !== null && level >= LEVEL_NEEDING_WORDS && found.length === 0;
  return { level: isBare ? null : level, found };
}

/** Where a quote stands in the text: each of its words, whatever blanks and quotation marks are between them. */
export function placeOf(quote: string, text: string): { from: number; to: number } | undefined {
  const words = plain(quote).trim().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return undefined;
  const pattern = new RegExp(
    words.map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/gu, String.raw`\$&`)).join(String.raw`\s+`),
    'u',
  );
  const match = pattern.exec(plain(text));
  return match ? { from: match.index, to: match.index + match[0].length } : undefined;
}

/** One sign for another, so that places stay where they are. */
const plain = (text: string) =>
  text
    .replace(/[‘’‛]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‐‑–—]/gu, '-');

export type Combined = {
  score: number | null;
  standardError: number | null;
  reasons: HumanReason[];
  /** A point that most readings found, with the words that the first of them gave. */
  found: Map<number, { from: number; to: number }>;
};

/**
 * The median level of the readings as points of 100. Its error is that of one reading and the standard deviation between
 * them, SE² = 12.7² + (25·s)². Without two readings that found a level there is no score.
 */
export function combined(readings: readonly CheckedReading[]): Combined {
  const levels = readings.flatMap(({ level }) => level ?? []).toSorted((a, b) => a - b);
  const found = foundByMost(readings);
  const isUnsure = levels.length < readings.length;
  if (levels.length * 2 <= readings.length)
    return { score: null, standardError: null, reasons: ['unsure'], found: new Map() };
  const middle = (levels.length - 1) / 2;
  const median = (levels[Math.floor(middle)]! + levels[Math.ceil(middle)]!) / 2;
  const spread = levels.at(-1)! - levels[0]!;
  const reasons: HumanReason[] = [
    ...(isUnsure ? (['unsure'] as const) : []),
    ...(spread > 1 ? (['readings-differ'] as const) : []),
  ];
  const standardError = Math.hypot(ONE_READING, PER_LEVEL * deviation(levels));
  return { score: PER_LEVEL * median, standardError: Math.round(10 * standardError) / 10, reasons, found };
}

function foundByMost(readings: readonly CheckedReading[]): Combined['found'] {
  const found: Combined['found'] = new Map();
  for (const { point, from, to } of readings.flatMap((reading) => reading.found)) {
    const times = readings.filter((reading) => reading.found.some((one) => one.point === point)).length;
    if (times * 2 > readings.length && !found.has(point)) found.set(point, { from, to });
  }
  return found;
}

/** Of a few values, as a sample. */
export function deviation(levels: readonly number[]): number {
  if (levels.length < 2) return 0;
  const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length;
  return Math.sqrt(levels.reduce((sum, level) => sum + (level - mean) ** 2, 0) / (levels.length - 1));
}
