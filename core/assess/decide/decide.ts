// Deciding: always a named member, always with a reason; the last one stands, and can be undone for ten minutes.
import { Gone } from '../../errors.ts';
import type { AttemptId } from '../../model/ids.ts';
import type { DecisionKind } from '../../cards/actions.ts';
import type { Attempt, Decision } from '../../ports/attempts.ts';
import type { Tx } from '../../ports/store.ts';
import { allow, type Actor } from '../../actor.ts';

export const undoMinutes = 10;

export type Outcome = { decision: Decision; undoUntil: Date; seen: number };
/** How many decisions there were when a member was last shown them; unknown on cards from another time. */
type Seen = { attemptId: AttemptId; seen?: number | undefined };

/** Keeps the decision with who and when, unless a colleague has decided since it was begun. The same decision with the same reason again changes nothing. */
export async function decide(
  tx: Tx,
  actor: Pick<Actor, 'member'>,
  { attemptId, kind, reason, seen }: Seen & { kind: DecisionKind; reason: string },
): Promise<Outcome | { newer: Decision }> {
  await allow(tx, actor, 'decide');
  const attempt = await lockFinished(tx, attemptId);
  const standing = await standingDecision(tx, attemptId);
  const isSince = seen !== undefined && (await tx.decisions(attemptId)).length > seen;
  if (isSince && standing && standing.memberId !== actor.member.id) return { newer: standing };
  const isSame = standing?.kind === kind && standing.reason === reason && standing.memberId === actor.member.id;
  if (!isSame) {
    await tx.addDecision({ attemptId, kind, reason, memberId: actor.member.id });
    await tx.audit({
      actor: actor.member.id,
      action: kind,
      subject: attemptId,
      data: { composite: attempt.composite, standardError: attempt.standardError },
    });
    await refresh(tx, actor, attempt);
  }
  const all = await tx.decisions(attemptId);
  const decision = all.at(-1);
  if (!decision) throw new Error('A decision that was just kept is not there.');
  return { seen: all.length, decision, undoUntil: new Date(decision.at.getTime() + undoMinutes * 60_000) };
}

/** Takes the decision back that the member was shown; it stays in the log. A newer one stands, and is returned. Throws Gone after ten minutes. */
export async function undo(
  tx: Tx,
  actor: Pick<Actor, 'member'>,
  { attemptId, seen }: Seen,
): Promise<Decision | undefined> {
  await allow(tx, actor, 'decide');
  const attempt = await lockFinished(tx, attemptId);
  const standing = await standingDecision(tx, attemptId);
  if (!standing) return undefined;
  const isShown =
    seen === undefined ? standing.memberId === actor.member.id : (await tx.decisions(attemptId)).length === seen;
  if (!isShown) return standing;
  const now = await tx.now();
  if (now.getTime() - standing.at.getTime() > undoMinutes * 60_000) {
    throw new Gone('undo-over', (t) => t.problems.undoOver);
  }
  await tx.addDecision({ attemptId, kind: 'undo', reason: null, memberId: actor.member.id });
  await tx.audit({ actor: actor.member.id, action: 'undo', subject: attemptId, data: { was: standing.kind } });
  await refresh(tx, actor, attempt);
  return undefined;
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

/** The PDF, in the language of whoever made the change, and the card follow every change. */
export async function refresh(tx: Tx, { member }: Pick<Actor, 'member'>, { id, assessmentId }: Attempt): Promise<void> {
  await tx.enqueue('write-report', { attemptId: id, memberId: member.id }, { key: `${id}/${member.id}` });
  await tx.touchCard(assessmentId);
  await tx.enqueue('update-card', { assessmentId }, { key: assessmentId });
}
