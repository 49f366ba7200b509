// Which answers of a report wait for a person, since the machine couldn't judge them; said as cards say it.
import type { Words } from '../text/en.ts';
import type { ReportCriterion, ReportItem } from '../model/report.ts';

/** Given, and without a score: an empty answer has one, which is 0. */
export function isUnread({ answer, score }: Pick<ReportItem, 'answer' | 'score'>): boolean {
  return answer !== null && score === null;
}

type Read = Pick<ReportCriterion, 'items' | 'changes'>;

/** Once a person has given a criterion a score of their own, there is nothing left to read for it. */
const isJudged = ({ changes }: Read): boolean => changes.some(({ undone }) => undone === null);

/** The answers of a criterion that wait for a person. */
export const unreadOf = (criterion: Read): ReportItem[] =>
  isJudged(criterion) ? [] : criterion.items.filter(isUnread);

/** Those with a score of which a person should make sure. */
export const doubtedOf = (criterion: Read): ReportItem[] =>
  isJudged(criterion) ? [] : criterion.items.filter((item) => item.readIt !== null && !isUnread(item));

/** What stands in place of a likely range where there is no score. */
export function withoutScore(criterion: Read, t: Words): string {
  return unreadOf(criterion).length > 0 ? t.report.waits : t.report.notEnough;
}

/** The mark of a criterion of which a person should read something, or `null`. */
export function markToRead(criterion: Read, t: Words): string | null {
  const unread = unreadOf(criterion).length;
  if (unread > 0) return t.person.unread(unread);
  return doubtedOf(criterion).length > 0 ? t.report.pleaseRead : null;
}
