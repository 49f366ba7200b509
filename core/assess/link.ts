// A candidate's link: what it leads to, or a clear reason why it leads nowhere. Looking never uses it up.
import { Gone, UserError } from '../errors.ts';
import type { WorkspaceId } from '../model/ids.ts';
import type { Assessment } from '../ports/assessments.ts';
import type { Attempt } from '../ports/attempts.ts';
import type { Invitation } from '../ports/invitations.ts';
import type { Secrets } from '../ports/outside.ts';
import type { Directory, InWorkspace, Tx } from '../ports/store.ts';

export type LinkDeps = { inWorkspace: InWorkspace; directory: Directory; secrets: Secrets };
export type Sitting = { invitation: Invitation; assessment: Assessment; attempt: Attempt | undefined; now: Date };
export type OpenSitting = Sitting & { attempt: Attempt };

/** Runs `work` for the sitting that a link leads to. Throws UserError `link-unknown`, or Gone with `link-revoked`, `link-changing`, `link-closed`. */
export async function withLink<Result>(
  deps: LinkDeps,
  token: string,
  work: (tx: Tx, sitting: Sitting, workspaceId: WorkspaceId) => Promise<Result>,
): Promise<Result> {
  const hash = deps.secrets.hash(token);
  const workspaceId = await deps.directory.workspaceOfInvitation(hash);
  if (!workspaceId) throw new UserError('link-unknown', (t) => t.candidate.linkUnknown);
  return deps.inWorkspace(workspaceId, async (tx) => work(tx, await sittingOf(tx, hash), workspaceId));
}

/** The same for what only somebody who has agreed and not yet submitted may do. Throws Gone `not-started` and `already-submitted` besides. */
export function withOpenAttempt<Result>(
  deps: LinkDeps,
  token: string,
  work: (tx: Tx, sitting: OpenSitting, workspaceId: WorkspaceId) => Promise<Result>,
): Promise<Result> {
  return withLink(deps, token, async (tx, sitting, workspaceId) => {
    const attempt = await lockedAttempt(tx, sitting);
    if (!attempt) throw new UserError('not-started', (t) => t.candidate.notStarted);
    if (attempt.state !== 'started') throw new UserError('already-submitted', (t) => t.candidate.alreadySubmitted);
    return work(tx, { ...sitting, attempt }, workspaceId);
  });
}

/** Locked, so that nothing is taken beside or after the submission, or after a revocation. Throws Gone `link-revoked`. */
export async function lockedAttempt(
  tx: Tx,
  { attempt, invitation }: Pick<Sitting, 'attempt' | 'invitation'>,
): Promise<Attempt | undefined> {
  const locked = attempt && (await tx.lockAttempt(attempt.id));
  if ((await tx.invitation(invitation.id))?.revokedAt) throw revoked();
  return locked;
}

export const revoked = () => new Gone('link-revoked', (t) => t.candidate.linkRevoked);

async function sittingOf(tx: Tx, hash: Buffer): Promise<Sitting> {
  const invitation = await tx.invitationByTokenHash(hash);
  if (!invitation) throw new UserError('link-unknown', (t) => t.candidate.linkUnknown);
  const [attempt, now] = [await tx.attemptOf(invitation.id), await tx.now()];
  // Whoever has begun keeps the version that they began, with its limits.
  const { assessmentId } = invitation;
  const assessment = await (attempt ? tx.assessmentAt(assessmentId, attempt.version) : tx.assessment(assessmentId));
  if (!assessment) throw new Error('An invitation without its assessment.');
  refuse({ invitation, assessment, attempt, now });
  return { invitation, assessment, attempt, now };
}

/** A finished attempt stays readable after the closing; everything else ends with it. */
function refuse({ invitation, assessment, attempt, now }: Sitting): void {
  if (invitation.revokedAt) throw revoked();
  if (attempt && attempt.state !== 'started') return;
  if (assessment.state === 'draft' && invitation.kind !== 'trial')
    throw new Gone('link-changing', (t) => t.candidate.linkChanging);
  if (!isTaken(invitation, assessment)) throw new Gone('link-closed', (t) => t.candidate.linkClosed);
  const end = endOf(invitation, assessment);
  if (end && now > end) throw new Gone('link-expired', (t) => t.candidate.linkExpired);
}

/** Whether answers are still taken. Somebody who was given more time has it although the deadline has closed the assessment for the others. */
export function isTaken(
  { kind, expiresAt }: Pick<Invitation, 'kind' | 'expiresAt'>,
  { state, closedBy, approvedAt }: Pick<Assessment, 'state' | 'closedBy' | 'approvedAt'>,
): boolean {
  if (kind === 'trial' || state === 'open') return true;
  return state === 'closed' && closedBy === null && approvedAt !== null && expiresAt !== null;
}

/** The link's own end, where it has one; else the assessment's deadline. */
export function endOf(
  invitation: Pick<Invitation, 'expiresAt'>,
  assessment: Pick<Assessment, 'closesAt'>,
): Date | null {
  return invitation.expiresAt ?? assessment.closesAt;
}
