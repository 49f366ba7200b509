// What a deadline sets off: the reminder of those who haven't finished, and the closing.
import type { Actor } from '../../actor.ts';
import type { InvitationId } from '../../model/ids.ts';
import type { Assessment } from '../../ports/assessments.ts';
import type { Tx } from '../../ports/store.ts';
import { endOf } from '../sit/link.ts';

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
  if (state === 'open') await deadlineHolds(tx, { id, closesAt });
}

/** From now on: it is scheduled, and told to all whose mail said another one. */
export async function deadlineHolds(tx: Tx, { id, closesAt }: Pick<Assessment, 'id' | 'closesAt'>): Promise<void> {
  if (!closesAt) return;
  await scheduleDeadline(tx, { id, closesAt });
  for (const one of await tx.unfinished(id)) {
    // A mail that is still to be sent looks at the deadline once more when it has gone.
    if (one.expiresAt || one.cameByShareLink || one.mailState !== 'sent') continue;
    await tellDeadline(tx, { ...one, end: closesAt });
  }
}

type Told = { id: InvitationId; toldEnd: Date | null; end: Date | null };

/** Has a candidate told when it ends for them, unless a mail has said so. */
async function tellDeadline(tx: Tx, { id, toldEnd, end }: Told): Promise<void> {
  if (!end || toldEnd?.getTime() === end.getTime()) return;
  await tx.enqueue('send-deadline', { invitationId: id }, { key: `${id}/${end.getTime()}` });
}

/** Notes what a mail has said of the deadline; one that moved while the mail was on its way is told by another. */
export async function toldOf(tx: Tx, { id, end: toldEnd }: { id: InvitationId; end: Date | null }): Promise<void> {
  await tx.setInvitation(id, { toldEnd });
  const invitation = await tx.invitation(id);
  const assessment = invitation && (await tx.assessment(invitation.assessmentId));
  if (assessment) await tellDeadline(tx, { id, toldEnd, end: endOf(invitation, assessment) });
}
