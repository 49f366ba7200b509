// Which must-haves somebody misses. It marks them for a person to look at, and changes no score.
import { likelyRange } from '#core/stats/normal.ts';

type Measured = { score: number | null; standardError: number | null };
type Must = {
  criteria: readonly { id: string; least?: number | null }[];
  items: readonly { id: string; knockout?: boolean }[];
};
type Scores = { criteria: ReadonlyMap<string, Measured>; items: ReadonlyMap<string, number | null> };

/**
 * Ids of the criteria whose whole likely range lies below their least score, and of knock-out questions that aren't
 * wholly right. Who could have reached the least within the error isn't marked, and neither is a criterion that there
 * was too little to go on for.
 */
export function missedOf({ criteria, items }: Must, scores: Scores): string[] {
  return [
    ...criteria.filter(({ id, least }) => least && isBelow(scores.criteria.get(id), least)),
    ...items.filter(({ id, knockout }) => knockout && (scores.items.get(id) ?? 100) < 100),
  ].map(({ id }) => id);
}

type Counted = { id: string; criterionId: string; requirementOnly?: boolean };

/** Those that the scores rest on: a question that counts only as a requirement marks, and moves none. */
export const scoredAmong = <Item extends Pick<Counted, 'requirementOnly'>>(items: readonly Item[]): Item[] =>
  items.filter(({ requirementOnly }) => !requirementOnly);

/** Whether a criterion would have no question left for its score without this one. */
export function isLastScored(items: readonly Counted[], id: string): boolean {
  const criterionId = items.find((item) => item.id === id)?.criterionId;
  return !scoredAmong(items).some((item) => item.id !== id && item.criterionId === criterionId);
}

function isBelow(measured: Measured | undefined, least: number): boolean {
  if (!measured || measured.score === null || measured.standardError === null) return false;
  return likelyRange({ score: measured.score, standardError: measured.standardError }).high < least;
}
