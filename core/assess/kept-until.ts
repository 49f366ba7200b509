// Until when people are kept.
import { notice } from './sit/notice.ts';

function monthsAfter(from: Date, months: number): Date {
  const end = new Date(from);
  end.setUTCMonth(end.getUTCMonth() + months);
  return end;
}

/** Candidates, as the notice tells them. */
export const keptUntil = (now: Date): Date => monthsAfter(now, notice.retentionMonths);

/** A member who tries it as a candidate. */
export const tryKeptUntil = (now: Date): Date => monthsAfter(now, 1);
