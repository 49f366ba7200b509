// What a recruiter changes for one candidate: the mail once more, the link's end, more time, and whether it works at all.
import { allow, type Actor } from '../../actor.ts';
import { Gone, UserError } from '../../errors.ts';
import type { InvitationId } from '../../model/ids.ts';
import type { Assessment } from '../../ports/assessments.ts';
import type { InvitedPerson, ExtraTime } from '../../ports/invited.ts';
import type { Tx } from '../../ports/store.ts';
import { candidateFor, stateOf, type CandidateFor } from './candidates.ts';
import { endOf } from '../sit/link.ts';
import { announceEnd } from '../members/news.ts';

const mailAgainMs = 10 * 60_000;

/** Has the invitation sent once more, every ten minutes at most. Throws Denied, Gone, and UserError `sent-just-now`. */
export async function sendAgain(tx: Tx, actor: Actor, id: InvitationId): Promise<void> {
  const { person, assessment } = await locked(tx, actor, id);
  const now = await tx.now();
  refuseUnless(person, ['invited', 'opened', 'begun'], { assessment, now });
  if (person.cameByShareLink) throw new UserError('no-address', (t) => t.candidates.noAddress);
  if (person.sentAgainAt && now.getTime() - person.sentAgainAt.getTime() < mailAgainMs)
    throw new UserError('sent-just-now', (t) => t.candidates.sentJustNow);
  await tx.setInvitation(id, { sentAgainAt: now, mailState: 'queued' });
  await tx.enqueue('send-invitation', { invitationId: id }, { key: `${id}/${now.getTime()}` });
  await tx.audit({ actor: actor.member.id, action: 'invitation-sent-again', subject: id });
}

/** The link stops working, also for who is writing just now; what they saved stays. False when it was revoked before. */
export async function revoke(tx: Tx, actor: Actor, id: InvitationId): Promise<boolean> {
  const { person, assessment } = await locked(tx, actor, id);
  if (person.revokedAt) return false;
  const now = await tx.now();
  refuseUnless(person, ['invited', 'opened', 'begun', 'expired', 'closed'], { assessment, now });
  await tx.setInvitation(id, { revokedAt: now });
  await tx.audit({ actor: actor.member.id, action: 'invitation-revoked', subject: id });
  await changed(tx, assessment);
  await announceEnd(tx, assessment.id);
  return true;
}

/** False when it wasn't revoked. */
export async function restore(tx: Tx, actor: Actor, id: InvitationId): Promise<boolean> {
  const { person, assessment } = await locked(tx, actor, id);
  if (!person.revokedAt) return false;
  await tx.setInvitation(id, { revokedAt: null });
  // Its mail came due while it was revoked.
  if (person.mailState === 'queued') await tx.enqueue('send-invitation', { invitationId: id }, { key: id });
  await tx.audit({ actor: actor.member.id, action: 'invitation-restored', subject: id });
  await changed(tx, assessment);
  return true;
}

/** Gives one person a deadline of their own, and tells them by e-mail where their address is known to be theirs. */
export async function extend(tx: Tx, actor: Actor, { id, until }: { id: InvitationId; until: Date }): Promise<void> {
  const { person, assessment } = await locked(tx, actor, id);
  refuseToExtend(person, assessment, await tx.now());
  await tx.setInvitation(id, { expiresAt: until });
  if (!person.cameByShareLink)
    await tx.enqueue('send-deadline', { invitationId: id }, { key: `${id}/${until.getTime()}` });
  await tx.audit({ actor: actor.member.id, action: 'deadline-extended', subject: id });
  await changed(tx, assessment);
}

/** Who has finished needs no time; who is revoked has to be let in first; and what a member closed stays closed. */
export function refuseToExtend(person: InvitedPerson, assessment: Assessment, now: Date): void {
  refuseUnless(person, ['invited', 'opened', 'begun', 'expired', 'closed'], { assessment, now });
  if (assessment.state === 'closed' && assessment.closedBy !== null)
    throw new Gone('closed-by-hand', (t) => t.candidates.closedByHand);
}

/** The deadline that holds for somebody so far. */
export const deadlineSoFar = ({ person, assessment }: CandidateFor): Date | null => endOf(person, assessment);

/** Holds at once, also for who is working. The log says that it was changed, neither by how much nor why. */
export async function giveExtraTime(
  tx: Tx,
  actor: Actor,
  { id, extra }: { id: InvitationId; extra: ExtraTime },
): Promise<void> {
  const { person, assessment } = await locked(tx, actor, id);
  refuseUnless(person, ['invited', 'opened', 'begun', 'expired', 'closed'], { assessment, now: await tx.now() });
  await tx.setExtraTime(id, extra);
  await tx.audit({ actor: actor.member.id, action: 'extra-time-set', subject: id });
}

/** In the order in which a candidate's own writing takes its locks, so that nothing is written after a revocation. */
async function locked(tx: Tx, actor: Actor, id: InvitationId): Promise<CandidateFor> {
  await allow(tx, actor, 'invite');
  await tx.lockInvitation(id);
  const attempt = await tx.attemptOf(id);
  if (attempt?.state === 'started') await tx.lockAttempt(attempt.id);
  const { person } = await candidateFor(tx, id);
  await tx.lockAssessment(person.assessmentId);
  return candidateFor(tx, id);
}

function refuseUnless(
  person: InvitedPerson,
  states: ReturnType<typeof stateOf>[],
  known: { assessment: Assessment; now: Date },
): void {
  const state = stateOf(person, known);
  if (states.includes(state)) return;
  throw new Gone('invitation-over', (t) => (state === 'revoked' ? t.candidates.isRevoked : t.candidates.over));
}

async function changed(tx: Tx, { id }: Assessment): Promise<void> {
  await tx.touchCard(id);
  await tx.enqueue('update-card', { assessmentId: id }, { key: id });
}
