// Who is reminded, and who is left out and why.
import type { Unfinished } from '../../ports/reminders.ts';

const AGAIN_MS = 24 * 3_600_000;
const INVITED_MS = 12 * 3_600_000;

export type ReminderPlan = {
  unfinished: number;
  stages: Record<Unfinished['stage'], number>;
  due: Unfinished[];
  /** Left out: reminded less than a day ago; came by the share link, so no address is theirs for sure; the address was refused. */
  recent: number;
  byShareLink: number;
  refused: number;
};

/** For a member who asks: everybody with an address who wasn't reminded within a day. */
export function remindersFor(people: readonly Unfinished[], now: Date): ReminderPlan {
  const invited = people.filter(({ cameByShareLink }) => !cameByShareLink);
  const reachable = invited.filter(({ mailState }) => mailState !== 'failed');
  const due = reachable.filter((one) => isRested(one, now));
  const of = (stage: Unfinished['stage']) => people.filter((one) => one.stage === stage).length;
  return {
    unfinished: people.length,
    stages: { unopened: of('unopened'), opened: of('opened'), working: of('working') },
    due,
    recent: reachable.length - due.length,
    byShareLink: people.length - invited.length,
    refused: invited.length - reachable.length,
  };
}

/** Before the deadline: those who were invited by e-mail, not just now, and not reminded within a day. */
export function automaticReminders(people: readonly Unfinished[], now: Date): Unfinished[] {
  return remindersFor(people, now).due.filter(
    ({ mailState, invitedAt }) =>
      (mailState === 'sent' || mailState === 'queued') && now.getTime() - invitedAt.getTime() >= INVITED_MS,
  );
}

const isRested = ({ remindedAt }: Unfinished, now: Date) =>
  remindedAt === null || now.getTime() - remindedAt.getTime() >= AGAIN_MS;
