// The clock of the questions part: the server's, with the time that a lost connection cost given back.
import type { PageClock, PageLook } from '../../model/page.ts';
import type { Assessment } from '../../ports/assessments.ts';
import type { Attempt } from '../../ports/attempts.ts';
import type { AttemptChange } from '../../ports/attempt-change.ts';
import type { Invitation } from '../../ports/invitations.ts';
import { endOf, withLink, withOpenAttempt, type LinkDeps } from './link.ts';
import { writing } from './pen.ts';

/** A device's word counts only where the server heard nothing for at least this long. */
const silenceMs = 20_000;
const mostGivenBackMs = 30 * 60_000;
/** And never more than this share of the limit with somebody’s extra time: silence can be made. */
const mostGivenBackShare = 0.25;
/** What was under way when the time ended still counts. */
const graceMs = 30_000;
/** How exact the time of the last sign needs to be. */
const notedEveryMs = 5000;
const dayMs = 86_400_000;

type Clocked = {
  attempt: Pick<Attempt, 'clockStartedAt' | 'givenBackMs'>;
  assessment: Pick<Assessment, 'timeLimitMinutes'>;
  invitation: Pick<Invitation, 'extraTimePercent'>;
};

/** The limit with somebody's extra time, in minutes, rounded up to whole ones; null when there is no limit. */
export function wholeMinutes({ assessment, invitation }: Pick<Clocked, 'assessment' | 'invitation'>): number | null {
  if (assessment.timeLimitMinutes === null) return null;
  return Math.ceil(assessment.timeLimitMinutes * (1 + invitation.extraTimePercent / 100));
}

function wholeMs({ assessment, invitation }: Pick<Clocked, 'assessment' | 'invitation'>): number | null {
  const { timeLimitMinutes: limit } = assessment;
  return limit === null ? null : limit * 60_000 * (1 + invitation.extraTimePercent / 100);
}

/** Milliseconds left, negative once over; null when there is no limit. Before the start it is the whole time. */
export function timeLeftMs({ attempt, ...sitting }: Clocked, now: Date): number | null {
  const whole = wholeMs(sitting);
  if (whole === null || !attempt.clockStartedAt) return whole;
  return whole + attempt.givenBackMs - (now.getTime() - attempt.clockStartedAt.getTime());
}

/** When the time is over, with extra time and what was given back; null without a limit, and before the start. */
export function timeEnd(sitting: Clocked): Date | null {
  const { clockStartedAt } = sitting.attempt;
  const leftMs = clockStartedAt && timeLeftMs(sitting, clockStartedAt);
  return clockStartedAt === null || leftMs === null ? null : new Date(clockStartedAt.getTime() + leftMs);
}

export function clockOf(sitting: Clocked, now: Date): PageClock | null {
  const leftMs = timeLeftMs(sitting, now);
  if (leftMs === null) return null;
  const { clockStartedAt, givenBackMs } = sitting.attempt;
  return {
    secondsLeft: Math.max(0, Math.round(leftMs / 1000)),
    givenBackSeconds: Math.round(givenBackMs / 1000),
    running: clockStartedAt !== null,
  };
}

/** Whether the time of an answer that was given then is over. */
export function isOver(sitting: Clocked, then: Date): boolean {
  const leftMs = timeLeftMs(sitting, then);
  return leftMs !== null && leftMs < -graceMs;
}

type Seen = Pick<Attempt, 'lastSeenAt' | 'away' | 'awayMs'>;

/**
 * What to note when the server hears of the page: whichever request ends a silence keeps it, so that a save that comes
 * before the heartbeat takes nothing of what is to be given back.
 */
export function heard({ lastSeenAt, awayMs }: Pick<Seen, 'lastSeenAt' | 'awayMs'>, now: Date): AttemptChange {
  const quietMs = now.getTime() - lastSeenAt.getTime();
  if (quietMs < notedEveryMs) return {};
  if (quietMs < silenceMs) return { lastSeenAt: now };
  return { lastSeenAt: now, away: { from: lastSeenAt, until: now }, awayMs: Math.min(awayMs + quietMs, dayMs) };
}

/** Can the device's word for when it was typed be true? Only within a silence: who is heard could have sent it then. */
export function wasAway({ lastSeenAt, away }: Pick<Seen, 'lastSeenAt' | 'away'>, then: Date): boolean {
  if (then >= lastSeenAt) return true;
  return away !== null && then >= away.from && then <= away.until;
}

/** What of a reported loss is given back: no more than the server itself missed the device, and no more than half an hour or a quarter of their time in all. */
export function givenBack({
  offlineMs,
  silentMs,
  soFarMs,
  limitMs,
}: Record<'offlineMs' | 'silentMs' | 'soFarMs' | 'limitMs', number>): number {
  if (silentMs < silenceMs) return 0;
  const most = Math.min(mostGivenBackMs, limitMs * mostGivenBackShare);
  return Math.max(0, Math.min(offlineMs, silentMs, most - soFarMs));
}

/** Starts the questions part; a second call changes nothing. */
export function startClock(deps: LinkDeps, token: string): Promise<PageClock | null> {
  return withOpenAttempt(deps, { token }, async (tx, sitting) => {
    const { attempt, now } = sitting;
    if (attempt.clockStartedAt) return clockOf(sitting, now);
    await tx.setAttempt(attempt.id, { clockStartedAt: now, lastSeenAt: now });
    return clockOf({ ...sitting, attempt: { ...attempt, clockStartedAt: now } }, now);
  });
}

/** What an open page asks for every few seconds: whether it may still go on, its clock as it is by now, and the deadline, which may have moved. */
export function look(deps: LinkDeps, token: string): Promise<PageLook> {
  return withLink(deps, { token }, async (tx, { attempt, ...sitting }) => {
    const { invitation, assessment, now } = sitting;
    if (!invitation.openedAt && invitation.kind === 'personal') {
      await tx.setInvitation(invitation.id, { openedAt: now });
      await tx.enqueue('update-card', { assessmentId: assessment.id }, { key: assessment.id });
    }
    const end = endOf(invitation, assessment);
    return {
      clock: attempt?.state === 'started' ? clockOf({ ...sitting, attempt }, now) : null,
      closesAt: end?.toISOString() ?? null,
    };
  });
}

type Beat = { offlineMs: number; writer?: string | undefined };

/** A heartbeat: gives back what a lost connection cost, and writes it into the log. Throws UserError `open-elsewhere`. */
export function stayAlive(deps: LinkDeps, token: string, beat: Beat): Promise<PageClock | null> {
  return withOpenAttempt(deps, { token, shared: true }, async (tx, sitting) => {
    const { attempt, now } = sitting;
    const pen = writing(attempt, { writer: beat.writer, now });
    const { awayMs = attempt.awayMs, ...seen } = heard(attempt, now);
    const limitMs = wholeMs(sitting) ?? 0;
    const loss = { offlineMs: beat.offlineMs, silentMs: awayMs, soFarMs: attempt.givenBackMs, limitMs };
    const backMs = attempt.clockStartedAt ? givenBack(loss) : 0;
    const givenBackMs = attempt.givenBackMs + backMs;
    // Paid or not reported: a silence counts once.
    await tx.setAttempt(attempt.id, { ...pen, ...seen, givenBackMs, awayMs: 0 });
    if (backMs > 0) await tx.audit(gaveBack(attempt, backMs));
    return clockOf({ ...sitting, attempt: { ...attempt, givenBackMs } }, now);
  });
}

const gaveBack = ({ id, candidateId }: Attempt, backMs: number) => ({
  actor: candidateId,
  action: 'time-given-back',
  subject: id,
  data: { seconds: Math.round(backMs / 1000) },
});
