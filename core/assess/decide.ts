// Deciding: always a named member, always with a reason; the last one stands, and can be undone for ten minutes.
import { Gone } from '../errors.ts';
import type { AttemptId } from '../model/ids.ts';
import type { DecisionKind } from '../cards/actions.ts';
import type { Attempt, Decision } from '../ports/attempts.ts';
import type { Tx } from '../ports/store.ts';
import { allow, type Actor } from '../actor.ts';

export const undoMinutes = 10;

export type Outcome = { decision: Decision; undoUntil: Date };

/** Keeps the decision with who and when. The same decision with the same reason again changes nothing. */
export async function decide(
  tx: Tx,
  actor: Pick<Actor, 'member'>,
  { attemptId, kind, reason }: { attemptId: AttemptId; kind: DecisionKind; reason: string },
): Promise<Outcome> {
  await allow(tx, actor, 'decide');
  const attempt = await lockFinished(tx, attemptId);
  const standing = await standingDecision(tx, attemptId);
  const isSame = standing?.kind === kind && standing.reason === reason && standing.memberId === actor.member.id;
  if (!isSame) {
    await tx.addDecision({ attemptId, kind, reason, memberId: actor.member.id });
    await tx.audit({
      actor: actor.member.id,
      action: kind,
      subject: attemptId,
      data: { composite: attempt.composite, standardError: attempt.standardError },
    });
    await refresh(tx, attempt);
  }
  const decision = await standingDecision(tx, attemptId);
  if (!decision) throw new Error('A decision that was just kept is not there.');
  return { decision, undoUntil: new Date(decision.at.getTime() + undoMinutes * 60_000) };
}

/** Takes the standing decision back; it stays in the log. Throws Gone after ten minutes. */
export async function undo(tx: Tx, actor: Pick<Actor, 'member'>, attemptId: AttemptId): Promise<boolean> {
  await allow(tx, actor, 'decide');
  const attempt = await lockFinished(tx, attemptId);
  const standing = await standingDecision(tx, attemptId);
  if (!standing) return false;
  const now = await tx.now();
  if (now.getTime() - standing.at.getTime() > undoMinutes * 60_000) {
    throw new Gone('undo-over', (t) => t.problems.undoOver);
  }
  await tx.addDecision({ attemptId, kind: 'undo', reason: null, memberId: actor.member.id });
  await tx.audit({ actor: actor.member.id, action: 'undo', subject: attemptId, data: { was: standing.kind } });
  await refresh(tx, attempt);
  return true;
}

/** The decision that stands, or undefined when there is none or it was undone. */
export async function standingDecision(tx: Tx, attemptId: AttemptId): Promise<Decision | undefined> {
  const last = (await tx.decisions(attemptId)).at(-1);
  return last?.kind === 'undo' ? undefined : last;
}

/** Locks an attempt that has its scores. Throws Gone for a try, or before it is scored. */
export async function lockFinished(tx: Tx, attemptId: AttemptId): Promise<Attempt> {
  const attempt = await tx.lockAttempt(attemptId);
  if (!attempt || attempt.trial) throw new Gone('attempt-gone', (t) => t.problems.resultGone);
  if (attempt.state !== 'scored') throw new Gone('not-scored', (t) => t.problems.notScored);
  return attempt;
}

/** The PDF and the card follow every change. */
export async function refresh(tx: Tx, { id, assessmentId }: Attempt): Promise<void> {
  await tx.enqueue('write-report', { attemptId: id }, { key: id });
  await tx.touchCard(assessmentId);
  await tx.enqueue('update-card', { assessmentId }, { key: assessmentId });
}
