// The clock of the questions part: the server's, with the time that a lost connection cost given back.
import type { PageClock } from '../model/page.ts';
import type { Assessment } from '../ports/assessments.ts';
import type { Attempt } from '../ports/attempts.ts';
import type { Invitation } from '../ports/invitations.ts';
import { withOpenAttempt, type LinkDeps } from './link.ts';

/** A device's word counts only where the server heard nothing for at least this long. */
const silenceMs = 20_000;
const mostGivenBackMs = 30 * 60_000;
/** And never more than this share of the limit: silence can be made. */
const mostGivenBackShare = 0.25;
/** What was under way when the time ended still counts. */
const graceMs = 30_000;

type Clocked = {
  attempt: Pick<Attempt, 'clockStartedAt' | 'givenBackMs'>;
  assessment: Pick<Assessment, 'timeLimitMinutes'>;
  invitation: Pick<Invitation, 'extraTimePercent'>;
};

/** Milliseconds left, negative once over; null when there is no limit. Before the start it is the whole time. */
export function timeLeftMs({ attempt, assessment, invitation }: Clocked, now: Date): number | null {
  if (assessment.timeLimitMinutes === null) return null;
  const wholeMs = assessment.timeLimitMinutes * 60_000 * (1 + invitation.extraTimePercent / 100);
  if (!attempt.clockStartedAt) return wholeMs;
  return wholeMs + attempt.givenBackMs - (now.getTime() - attempt.clockStartedAt.getTime());
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

/** Whether an answer that arrives now still counts. */
export function isOver(sitting: Clocked, now: Date): boolean {
  const leftMs = timeLeftMs(sitting, now);
  return leftMs !== null && leftMs < -graceMs;
}

/** What of a reported loss is given back: no more than the server itself missed the device, and no more than half an hour or a quarter of the limit in all. */
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
  return withOpenAttempt(deps, token, async (tx, sitting) => {
    const { attempt, now } = sitting;
    if (attempt.clockStartedAt) return clockOf(sitting, now);
    await tx.setAttempt(attempt.id, { clockStartedAt: now, lastSeenAt: now });
    return clockOf({ ...sitting, attempt: { ...attempt, clockStartedAt: now } }, now);
  });
}

/** A heartbeat: gives back what a lost connection cost, and writes it into the log. */
export function stayAlive(deps: LinkDeps, token: string, offlineMs: number): Promise<PageClock | null> {
  return withOpenAttempt(deps, token, async (tx, sitting) => {
    const attempt = (await tx.lockAttempt(sitting.attempt.id)) ?? sitting.attempt;
    const silentMs = sitting.now.getTime() - attempt.lastSeenAt.getTime();
    const limitMs = (sitting.assessment.timeLimitMinutes ?? 0) * 60_000;
    const backMs = attempt.clockStartedAt
      ? givenBack({ offlineMs, silentMs, soFarMs: attempt.givenBackMs, limitMs })
      : 0;
    const givenBackMs = attempt.givenBackMs + backMs;
    await tx.setAttempt(attempt.id, { lastSeenAt: sitting.now, givenBackMs });
    if (backMs > 0)
      await tx.audit({
        actor: attempt.candidateId,
        action: 'time-given-back',
        subject: attempt.id,
        data: { seconds: Math.round(backMs / 1000) },
      });
    return clockOf({ ...sitting, attempt: { ...attempt, givenBackMs } }, sitting.now);
  });
}
