// Agreeing starts the attempt; nothing about a person is collected before.
import { UserError } from '../errors.ts';
import { AttemptId, CandidateId, InvitationId } from '../model/ids.ts';
import type { Start } from '../model/page.ts';
import type { Tx } from '../ports/store.ts';
import { withLink, type LinkDeps, type Sitting } from './link.ts';
import { notice } from './notice.ts';

const retentionMonths = notice.retentionMonths;
const mailAgainMs = 10 * 60_000;

/** `mailed`: the address was known, so its own link went there; nothing else is said here. */
export type Agreed = { personalToken: string | null; mailed: boolean };

/** Starts the attempt, once. A share link makes a personal invitation first, and returns its token. */
export function agree(deps: LinkDeps, token: string, start: Start): Promise<Agreed> {
  return withLink(deps, token, async (tx, sitting) => {
    if (start.noticeVersion !== notice.version)
      throw new UserError(
        'notice-changed',
        'The notice has changed since you opened this page. Reload it, please, and read the new one.',
      );
    if (sitting.invitation.kind === 'share') return agreeByShareLink(deps, { tx, sitting }, start);
    if (!sitting.attempt) await begin(deps, { tx, sitting }, start);
    return { personalToken: null, mailed: false };
  });
}

type Scope = { tx: Tx; sitting: Sitting };

async function begin(
  { secrets }: LinkDeps,
  { tx, sitting: { invitation, assessment, now } }: Scope,
  start: Start,
): Promise<void> {
  if (!invitation.candidateId) throw new Error('A personal invitation without its candidate.');
  const id = AttemptId.parse(secrets.id());
  await tx.addAttempt({
    id,
    assessmentId: assessment.id,
    version: assessment.version,
    invitationId: invitation.id,
    candidateId: invitation.candidateId,
    trial: invitation.kind === 'trial',
    deleteAfter: monthsAfter(now, retentionMonths),
  });
  await tx.addConsent(id, {
    noticeVersion: start.noticeVersion,
    language: start.language,
    keepProfile: start.keepProfile,
  });
  await tx.setInvitation(invitation.id, { openedAt: invitation.openedAt ?? now });
  await tx.audit({
    actor: invitation.candidateId,
    action: 'agreed',
    subject: id,
    data: { notice: start.noticeVersion },
  });
  await tx.enqueue('update-card', { assessmentId: assessment.id }, { key: assessment.id });
}

/** Whoever comes by the share link says who they are; an address that is known already gets its own link by e-mail, since anybody could type it. */
async function agreeByShareLink(deps: LinkDeps, { tx, sitting }: Scope, start: Start): Promise<Agreed> {
  if (!start.name || !start.email)
    throw new UserError('who-are-you', 'Your name and e-mail address are needed to start.');
  const { assessment, now } = sitting;
  const known = await tx.candidateByEmail(start.email);
  const candidateId = known ?? CandidateId.parse(deps.secrets.id());
  if (!known)
    await tx.addCandidate(
      candidateId,
      { name: start.name, email: start.email },
      { trial: false, deleteAfter: monthsAfter(now, retentionMonths) },
    );
  const existing = known ? await tx.invitationOf(assessment.id, known) : undefined;
  const id = existing?.id ?? InvitationId.parse(deps.secrets.id());
  const personalToken = deps.secrets.linkToken(id);
  if (!existing) await addPersonal(deps, { tx, sitting, id, candidateId, personalToken }, known !== undefined);
  if (known) {
    await mailLink(tx, id, now);
    return { personalToken: null, mailed: true };
  }
  const invitation = await tx.invitation(id);
  await begin(deps, { tx, sitting: { ...sitting, invitation: invitation! } }, start);
  return { personalToken, mailed: false };
}

/** Anybody can type anybody's address: one e-mail in ten minutes is enough to go on with. */
async function mailLink(tx: Tx, id: InvitationId, now: Date): Promise<void> {
  const isFirst = await tx.once('mail-again', `${id}/${Math.floor(now.getTime() / mailAgainMs)}`);
  if (isFirst) await tx.enqueue('send-invitation', { invitationId: id }, { key: id });
}

type NewPersonal = { tx: Tx; sitting: Sitting; id: InvitationId; candidateId: CandidateId; personalToken: string };

async function addPersonal(
  deps: LinkDeps,
  { tx, sitting, id, candidateId, personalToken }: NewPersonal,
  byMail: boolean,
): Promise<void> {
  const taken = await tx.codesOf(sitting.assessment.id);
  await tx.addInvitation({
    id,
    assessmentId: sitting.assessment.id,
    candidateId,
    kind: 'personal',
    code: freeCode(deps.secrets.code, taken),
    expiresAt: sitting.invitation.expiresAt,
    mailState: byMail ? 'queued' : 'none',
    tokenHash: deps.secrets.hash(personalToken),
    invitedBy: null,
  });
}

/** A code that nobody of the assessment has yet. */
export function freeCode(draw: () => string, taken: readonly string[]): string {
  for (let i = 0; i < 1000; i += 1) {
    const code = draw();
    if (!taken.includes(code)) return code;
  }
  throw new Error('No free candidate code.');
}

export function monthsAfter(from: Date, months: number): Date {
  const end = new Date(from);
  end.setUTCMonth(end.getUTCMonth() + months);
  return end;
}
