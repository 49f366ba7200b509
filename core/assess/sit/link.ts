// A candidate's link: what it leads to, or a clear reason why it leads nowhere. Looking never uses it up.
import { Gone, UserError } from '../../errors.ts';
import type { ItemId, WorkspaceId } from '../../model/ids.ts';
import type { Assessment } from '../../ports/assessments.ts';
import type { Attempt } from '../../ports/attempts.ts';
import type { Invitation } from '../../ports/invitations.ts';
import type { Secrets } from '../../ports/outside.ts';
import type { FoundSitting } from '../../ports/sitting.ts';
import type { Directory, InWorkspace, Tx } from '../../ports/store.ts';

/** `modelProvider`: whose language model reads written answers; missing where none does. */
export type LinkDeps = { inWorkspace: InWorkspace; directory: Directory; secrets: Secrets; modelProvider?: string };
export type Sitting = FoundSitting;
export type OpenSitting = Sitting & { attempt: Attempt };
/**
 * `lock`: nothing is taken beside or after a submission or a revocation. `itemId`: a question that is wanted, too.
 * `shared`: in a transaction with other candidates', for what every open page asks for again and again; what is locked by one link keeps its order there.
 */
type Wanted = { lock?: boolean; itemId?: ItemId; shared?: boolean };
type Work<Of, Result> = (tx: Tx, sitting: Of, workspaceId: WorkspaceId) => Promise<Result>;

/** The 32 bytes of a link's secret, as they are written. */
const written = /^[\w-]{43}$/u;

/** Where a link leads, or led. Throws UserError `link-unknown`. */
async function led({ directory, secrets }: Pick<LinkDeps, 'directory' | 'secrets'>, token: string) {
  if (!written.test(token)) throw unknown();
  const hash = secrets.hash(token);
  const workspaceId = await directory.workspaceOfInvitation(hash);
  if (!workspaceId) throw unknown();
  return { hash, workspaceId };
}

/** Refuses a stranger before anything of theirs is read; a link that is known costs no query. Throws UserError `link-unknown`. */
export async function refuseStranger(deps: Pick<LinkDeps, 'directory' | 'secrets'>, token: string): Promise<void> {
  await led(deps, token);
}

/** Runs `work` for the sitting that a link leads to. Throws UserError `link-unknown`, or Gone with `link-erased`, `link-revoked`, `link-replaced`, `link-changing`, `link-closed`, `link-expired`. */
export async function withLink<Result>(
  deps: LinkDeps,
  { token, shared = false, ...wanted }: Wanted & { token: string },
  work: Work<Sitting, Result>,
): Promise<Result> {
  const { hash, workspaceId } = await led(deps, token);
  // A refusal is carried out of the transaction and thrown behind it, so that nothing of those who share it is undone.
  const found = async (tx: Tx): Promise<{ refusal: UserError } | { result: Result }> => {
    const sitting = await tx.sitting(hash, wanted);
    if (!sitting) return { refusal: (await tx.isErased(hash)) ? erased() : unknown() };
    const refusal = refusalOf(sitting);
    return refusal ? { refusal } : { result: await work(tx, sitting, workspaceId) };
  };
  // Who takes no lock needs no turn: any number may read by one link that was shared.
  const key = wanted.lock ? hash.toString('base64') : deps.secrets.id();
  const outcome = await deps.inWorkspace(workspaceId, found, shared ? { sharedBy: key } : {});
  if ('refusal' in outcome) throw outcome.refusal;
  return outcome.result;
}

/** The same, locked, for what only somebody who has agreed and not yet submitted may do. Throws Gone `not-started` and `already-submitted` besides. */
export function withOpenAttempt<Result>(
  deps: LinkDeps,
  at: Omit<Wanted, 'lock'> & { token: string },
  work: Work<OpenSitting, Result>,
): Promise<Result> {
  return withLink(deps, { ...at, lock: true }, async (tx, sitting, workspaceId) => {
    const { attempt } = sitting;
    if (!attempt) throw new UserError('not-started', (t) => t.candidate.notStarted);
    if (attempt.state !== 'started') throw new UserError('already-submitted', (t) => t.candidate.alreadySubmitted);
    return work(tx, { ...sitting, attempt }, workspaceId);
  });
}

/** A share link isn't taken back from anybody: another one took its place. */
export const revoked = ({ kind }: Pick<Invitation, 'kind'>) =>
  kind === 'share'
    ? new Gone('link-replaced', (t) => t.candidate.linkReplaced)
    : new Gone('link-revoked', (t) => t.candidate.linkRevoked);
export const erased = () => new Gone('link-erased', (t) => t.candidate.linkErased);
const unknown = () => new UserError('link-unknown', (t) => t.candidate.linkUnknown);

/** A finished attempt stays readable after the closing; everything else ends with it. */
function refusalOf({ invitation, assessment, attempt, now }: Sitting): UserError | null {
  if (invitation.revokedAt) return revoked(invitation);
  if (attempt && attempt.state !== 'started') return null;
  if (assessment.state === 'draft' && invitation.kind !== 'trial')
    return new Gone('link-changing', (t) => t.candidate.linkChanging);
  if (!isTaken(invitation, assessment)) return new Gone('link-closed', (t) => t.candidate.linkClosed);
  const end = endOf(invitation, assessment);
  return end && now > end ? new Gone('link-expired', (t) => t.candidate.linkExpired) : null;
}

/** Throws Gone `link-full` where as many have come by a share link as may. */
export async function refuseFull(
  tx: Tx,
  { id, kind, mostUses }: Pick<Invitation, 'id' | 'kind' | 'mostUses'>,
): Promise<void> {
  if (kind !== 'share' || mostUses === null || (await tx.usesOf(id)) < mostUses) return;
  throw new Gone('link-full', (t) => t.candidate.linkFull);
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
