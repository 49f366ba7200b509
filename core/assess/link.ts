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

/** Runs `work` for the sitting that a link leads to. Throws UserError `link-unknown`, or Gone with `link-revoked`, `link-closed`. */
export async function withLink<Result>(
  deps: LinkDeps,
  token: string,
  work: (tx: Tx, sitting: Sitting, workspaceId: WorkspaceId) => Promise<Result>,
): Promise<Result> {
  const hash = deps.secrets.hash(token);
  const workspaceId = await deps.directory.workspaceOfInvitation(hash);
  if (!workspaceId)
    throw new UserError('link-unknown', 'This link isn’t one of ours. Copy the whole link from your e-mail.');
  return deps.inWorkspace(workspaceId, async (tx) => work(tx, await sittingOf(tx, hash), workspaceId));
}

/** The same for what only somebody who has agreed and not yet submitted may do. Throws Gone `not-started` and `already-submitted` besides. */
export function withOpenAttempt<Result>(
  deps: LinkDeps,
  token: string,
  work: (tx: Tx, sitting: OpenSitting, workspaceId: WorkspaceId) => Promise<Result>,
): Promise<Result> {
  return withLink(deps, token, async (tx, sitting, workspaceId) => {
    // Locked, so that nothing is taken beside or after the submission.
    const attempt = sitting.attempt && (await tx.lockAttempt(sitting.attempt.id));
    if (!attempt) throw new UserError('not-started', 'Read the notice and agree first. Nothing is saved before that.');
    if (attempt.state !== 'started')
      throw new UserError('already-submitted', 'Your answers were submitted already. They can’t be changed any more.');
    return work(tx, { ...sitting, attempt }, workspaceId);
  });
}

async function sittingOf(tx: Tx, hash: Buffer): Promise<Sitting> {
  const invitation = await tx.invitationByTokenHash(hash);
  if (!invitation)
    throw new UserError('link-unknown', 'This link isn’t one of ours. Copy the whole link from your e-mail.');
  const [assessment, attempt, now] = [
    await tx.assessment(invitation.assessmentId),
    await tx.attemptOf(invitation.id),
    await tx.now(),
  ];
  if (!assessment) throw new Error('An invitation without its assessment.');
  refuse({ invitation, assessment, attempt, now });
  return { invitation, assessment, attempt, now };
}

/** A finished attempt stays readable after the closing; everything else ends with it. */
function refuse({ invitation, assessment, attempt, now }: Sitting): void {
  if (invitation.revokedAt) throw new Gone('link-revoked', 'This link was withdrawn by the hiring team.');
  if (attempt && attempt.state !== 'started') return;
  const trial = invitation.kind === 'trial';
  if (!trial && assessment.state !== 'open')
    throw new Gone('link-closed', 'This assessment is closed. Whatever you saved is safe.');
  const end = endOf(invitation, assessment);
  if (end && now > end) throw new Gone('link-expired', 'This link has run out. Whatever you saved is safe.');
}

/** The earlier of the link's own end and the assessment's deadline. */
export function endOf(
  invitation: Pick<Invitation, 'expiresAt'>,
  assessment: Pick<Assessment, 'closesAt'>,
): Date | null {
  const ends = [invitation.expiresAt, assessment.closesAt].filter((end) => end !== null);
  return ends.length === 0 ? null : new Date(Math.min(...ends.map(Number)));
}
