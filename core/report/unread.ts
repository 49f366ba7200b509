// Which answers of a report wait for a person, since the machine couldn't judge them; said as cards say it.
import { en } from '../text/en.ts';
import type { ReportCriterion, ReportItem } from '../model/report.ts';

/** Given, and without a score: an empty answer has one, which is 0. */
export function isUnread({ answer, score }: Pick<ReportItem, 'answer' | 'score'>): boolean {
  return answer !== null && score === null;
}

/** The unread answers of a criterion; none once a person has given it a score of their own. */
export function unreadOf({ items, changes }: Pick<ReportCriterion, 'items' | 'changes'>): ReportItem[] {
  return changes.some(({ undone }) => undone === null) ? [] : items.filter(isUnread);
}

/** What stands in place of a likely range where there is no score. */
export function withoutScore(criterion: Pick<ReportCriterion, 'items' | 'changes'>): string {
  return unreadOf(criterion).length > 0 ? 'Waits for a person' : 'Not enough evidence';
}

/** The mark of a criterion of which a person should read something, or `null`. */
export function markToRead(criterion: Pick<ReportCriterion, 'items' | 'changes'>): string | null {
  const unread = unreadOf(criterion).length;
  if (unread > 0) return en.person.unread(unread);
  return criterion.items.some(({ readIt }) => readIt !== null) ? 'Please read the answer' : null;
}
