// Why a person should read an answer: kept in English with the score, said in the reader’s language.
import { en, type Words } from '../../text/en.ts';
import type { HumanReason } from '../../scoring/written.ts';

type Why = HumanReason | 'not-enough';

const KEPT = en.reportLog.readIt satisfies Record<Why, string>;

/** As it is kept; null where there is no reason. */
export const readItBecause = (reasons: readonly Why[]): string | null =>
  reasons.length > 0 ? reasons.map((reason) => KEPT[reason]).join(' ') : null;

/** What is kept, in a reader’s language; a sentence of an older version stays as it is. */
export function readItIn(kept: string | null, t: Words): string | null {
  if (kept === null) return null;
  const reasons = (Object.keys(KEPT) as Why[])
    .map((reason) => ({ reason, at: kept.indexOf(KEPT[reason]) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at);
  const isAll = reasons.map(({ reason }) => KEPT[reason]).join(' ') === kept;
  return isAll ? t.sentences(reasons.map(({ reason }) => t.reportLog.readIt[reason])) : kept;
}
