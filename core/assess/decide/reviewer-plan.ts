// When members are reminded of the scorecards that they owe: once a day at most, on the three days after they were asked.
import { localDay } from '../nine.ts';

const DAYS = 3;

/** `since`: when it could first be given, asked for and finished; `remindedAt`: when the member was last told. */
export type Owed = { since: Date; remindedAt: Date | null };

/** What the member is told of now, and whether a later day has something for them. */
export type ReviewerPlan<One extends Owed> = { due: One[]; again: boolean };

export function reviewerPlan<One extends Owed>(
  owed: readonly One[],
  { now, timeZone }: { now: Date; timeZone: string },
): ReviewerPlan<One> {
  const age = (one: Owed) => daysBetween(localDay(one.since, timeZone), localDay(now, timeZone));
  return {
    due: owed.filter((one) => age(one) >= 1 && age(one) <= DAYS && mayRemind(one, { now, timeZone })),
    again: owed.some((one) => age(one) < DAYS),
  };
}

/** Not twice on one day of the member's calendar, whoever asks for it. */
export function mayRemind({ remindedAt }: Owed, { now, timeZone }: { now: Date; timeZone: string }): boolean {
  return remindedAt === null || localDay(remindedAt, timeZone) !== localDay(now, timeZone);
}

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
