// Working days where a workspace is: Monday to Friday. Holidays aren't known.
import { instantAt, knownZone, startOf, wall } from './nine.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** So many working days after the day of `at`, as the calendar there has it. */
function dayAfter(at: Date, { days, timeZone }: { days: number; timeZone: string }): number {
  let day = startOf(wall(at, timeZone));
  for (let left = days; left > 0;) {
    day += DAY_MS;
    const weekday = new Date(day).getUTCDay();
    if (weekday >= 1 && weekday <= 5) left -= 1;
  }
  return day;
}

/** What the candidate's page promises. */
const ANSWER_DAYS = 5;

/** Until when a request for a review is to be answered: 23:59 of the fifth working day after it. An unknown zone is taken as UTC. */
export function answerDue(askedAt: Date, zone: string): Date {
  const timeZone = knownZone(zone);
  return instantAt(dayAfter(askedAt, { days: ANSWER_DAYS, timeZone }) + DAY_MS - 60_000, timeZone);
}

/** When recruiters are reminded of it: at nine, one working day before. */
export function answerReminder(askedAt: Date, zone: string): Date {
  const timeZone = knownZone(zone);
  return instantAt(dayAfter(askedAt, { days: ANSWER_DAYS - 1, timeZone }) + 9 * HOUR_MS, timeZone);
}
