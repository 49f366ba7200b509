// What a deadline sets off: the reminder of those who haven't finished, and the closing.
import type { Actor } from '../actor.ts';
import type { Assessment } from '../ports/assessments.ts';
import type { Tx } from '../ports/store.ts';

/** How long before the deadline the reminder goes out. */
export const REMIND_BEFORE_MS = 24 * 3_600_000;

/** To be called whenever an assessment opens or its deadline moves. Jobs of an older deadline look and do nothing. */
export async function scheduleDeadline(tx: Tx, { id, closesAt }: Pick<Assessment, 'id' | 'closesAt'>): Promise<void> {
  if (!closesAt) return;
  const key = `${id}/${closesAt.getTime()}`;
  await tx.enqueue('close-assessment', { assessmentId: id }, { key, runAt: closesAt });
  const remindAt = new Date(closesAt.getTime() - REMIND_BEFORE_MS);
  await tx.enqueue('remind-candidates', { assessmentId: id }, { key, runAt: remindAt });
}

type Moving = { assessment: Assessment; closesAt: Date | null };

/** Another deadline, or none, for all who have none of their own; who was invited by e-mail and hasn’t finished is told of it. */
export async function moveDeadline(tx: Tx, actor: Actor, { assessment, closesAt }: Moving): Promise<void> {
  if (assessment.closesAt?.getTime() === closesAt?.getTime()) return;
  const { id, state } = assessment;
  await tx.setAssessment(id, { closesAt });
  await tx.audit({ actor: actor.member.id, action: 'deadline-moved', subject: id });
  await tx.enqueue('update-card', { assessmentId: id }, { key: id });
  if (state !== 'open' || !closesAt) return;
  await scheduleDeadline(tx, { id, closesAt });
  for (const one of await tx.unfinished(id)) {
    // A mail that still waits says the deadline as it is by then.
    if (one.expiresAt || one.cameByShareLink || one.mailState !== 'sent') continue;
    await tx.enqueue('send-deadline', { invitationId: one.id }, { key: `${one.id}/${closesAt.getTime()}` });
  }
}
