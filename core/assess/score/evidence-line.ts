// Which of somebody's own words stand on the card.
import type { AttemptId } from '../../model/ids.ts';
import type { ReadItem } from './read-answers.ts';

const LENGTH = 120;
/** A word or two say nothing on a card. */
const FEWEST_WORDS = 4;

type CriterionScores = readonly { id: string; score: number | null }[];

/**
 * The words that carry the best written answer to the criterion in which this person stands out among their own:
 * verbatim, cut at a word. What is equally strong in all is chosen by the attempt, so that people who are strong in
 * everything aren't all quoted on the first question; the same person has the same line at every reading.
 */
export function evidenceLine(read: readonly ReadItem[], criteria: CriterionScores, id: AttemptId): string | null {
  const scoreOf = new Map(criteria.map((one) => [one.id, one.score ?? 0]));
  const quotable = read.flatMap(({ item, score, quotes }) => {
    const said = quotes.map((quote) => quote.replace(/\s+/gu, ' ').trim()).find(isEnough);
    if (said === undefined || score.score === null) return [];
    return [{ said, strength: [scoreOf.get(item.criterionId) ?? 0, score.score].map(Math.round) }];
  });
  const [best] = quotable.toSorted((a, b) => compared(b.strength, a.strength));
  const equal = quotable.filter(({ strength }) => best && compared(strength, best.strength) === 0);
  const quote = equal[numberIn(id) % equal.length]?.said;
  return quote === undefined ? null : cutAtWord(quote);
}

const isEnough = (quote: string) => quote.split(' ').length >= FEWEST_WORDS;

/** By the first figure that differs; 0 where none does. */
function compared(a: readonly number[], b: readonly number[]): number {
  return a.map((figure, i) => figure - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** The random end of an id. */
const numberIn = (id: AttemptId) => Number.parseInt(id.replaceAll('-', '').slice(-8), 16);

function cutAtWord(quote: string): string {
  return quote.length <= LENGTH ? quote : `${quote.slice(0, quote.lastIndexOf(' ', LENGTH - 1) || LENGTH - 1)}…`;
}
