// Agreeing starts the attempt; nothing about a person is collected before.
import { UserError } from '../../errors.ts';
import { AttemptId, CandidateId, InvitationId, type AssessmentId } from '../../model/ids.ts';
import type { Start } from '../../model/page.ts';
import type { Invitation } from '../../ports/invitations.ts';
import type { Tx } from '../../ports/store.ts';
import { localeOf } from '../../text/locale.ts';
import { readGivenCv } from './given-cv.ts';
import { layoutOf } from './layout.ts';
import { freeCode } from '../invite/free-code.ts';
import { keptUntil } from '../kept-until.ts';
import type { Limits } from '../limits.ts';
import { erased, refuseFull, revoked, withLink, type LinkDeps, type Sitting } from './link.ts';
import { notice } from './notice.ts';

export type ArrivalDeps = LinkDeps & { limits: Limits };

/** `mailed`: the address was known, so its own link went there; nothing else is said here. */
export type Agreed = { personalToken: string | null; mailed: boolean };

/** Starts the attempt, once. A share link makes a personal invitation first, and returns its token. */
export function agree(deps: ArrivalDeps, token: string, start: Start): Promise<Agreed> {
  return withLink(deps, { token }, async (tx, sitting) => {
    const isShown = start.noticeVersion === notice.version && start.noticeModel === (deps.modelProvider ?? null);
    if (!isShown) throw new UserError('notice-changed', (t) => t.candidate.noticeChanged);
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
  const held = await tx.lockInvitation(invitation.id);
  if (!held) throw erased();
  if (held.revokedAt) throw revoked(invitation);
  // Another tab that agreed at the same time was first.
  if (await tx.attemptOf(invitation.id)) return;
  const id = AttemptId.parse(secrets.id());
  await tx.addAttempt({
    id,
    assessmentId: assessment.id,
    version: assessment.version,
    invitationId: invitation.id,
    candidateId: invitation.candidateId,
    trial: invitation.kind === 'trial',
    layout: layoutOf(id, await tx.items(assessment.id, assessment.version)),
    language: localeOf(start.language),
    deleteAfter: keptUntil(now),
  });
  await tx.keepCandidate(invitation.candidateId, keptUntil(now));
  await tx.addConsent(id, {
    noticeVersion: start.noticeVersion,
    language: start.language,
    keepProfile: start.keepProfile,
    model: start.noticeModel,
  });
  if (invitation.cvFileId && assessment.withCv) await readGivenCv(tx, id, invitation.cvFileId);
  await tx.setInvitation(invitation.id, { openedAt: invitation.openedAt ?? now });
  await tx.audit({
    actor: invitation.candidateId,
    action: 'agreed',
    subject: id,
    data: { notice: start.noticeVersion },
  });
  await tx.enqueue('update-card', { assessmentId: assessment.id }, { key: assessment.id });
}

/**
 * Whoever comes by the share link says who they are, and nobody has proved it: they become a candidate of their own, whom
 * no other invitation finds. An address that has been given here before gets a link by e-mail instead: that of a
 * recruiter's invitation, or one that nobody else has seen. The link of whoever gave the address first is never sent,
 * since they hold it and would read and write along.
 */
async function agreeByShareLink(deps: ArrivalDeps, { tx, sitting }: Scope, start: Start): Promise<Agreed> {
  const { name, email } = start;
  if (!name || !email) throw new UserError('who-are-you', (t) => t.candidate.whoAreYou);
  const { assessment, now } = sitting;
  const link = await lockLink(tx, sitting);
  const arrivals = await tx.arrivalsAs(assessment.id, email);
  const mailed = (await invitedAs(tx, assessment.id, email)) ?? arrivals.find(isByMailAlone);
  if (!mailed) await refuseMore(deps, { tx, link, now });
  if (mailed || arrivals.length > 0) {
    const { id } = mailed ?? (await arrive(deps, { tx, sitting }, { name, email, mailState: 'queued' }));
    await mailLink(deps, tx, { id, now });
    return { personalToken: null, mailed: true };
  }
  const invitation = await arrive(deps, { tx, sitting }, { name, email, mailState: 'none' });
  await begin(deps, { tx, sitting: { ...sitting, invitation } }, start);
  return { personalToken: deps.secrets.linkToken(invitation.id), mailed: false };
}

/** Its link went to the address and was shown to nobody; who was shown one has had no mail. */
const isByMailAlone = ({ mailState, revokedAt }: Invitation) => mailState !== 'none' && revokedAt === null;

async function invitedAs(tx: Tx, id: AssessmentId, email: string): Promise<Invitation | undefined> {
  const known = await tx.candidateByEmail(email);
  return known && tx.invitationOf(id, known);
}

/** As it is now that nobody can replace it or come by it meanwhile. */
async function lockLink(tx: Tx, { invitation, assessment }: Sitting): Promise<Invitation> {
  await tx.lockAssessment(assessment.id);
  const link = await tx.invitation(invitation.id);
  if (!link || link.revokedAt) throw revoked(invitation);
  return link;
}

/** One link shared with many people is busy at times, but not like this; and it may be meant for so many alone. */
async function refuseMore(
  { limits }: Pick<ArrivalDeps, 'limits'>,
  { tx, link, now }: { tx: Tx; link: Invitation; now: Date },
): Promise<void> {
  await refuseFull(tx, link);
  const minuteAgo = new Date(now.getTime() - 60_000);
  if ((await tx.arrivalsSince(link.assessmentId, minuteAgo)) < limits.startsAMinute) return;
  throw new UserError('too-many', (t) => t.candidate.tooMany);
}

async function arrive(
  deps: LinkDeps,
  { tx, sitting }: Scope,
  { mailState, ...who }: { name: string; email: string; mailState: 'none' | 'queued' },
): Promise<Invitation> {
  const { assessment, invitation, now } = sitting;
  const candidateId = CandidateId.parse(deps.secrets.id());
  const id = InvitationId.parse(deps.secrets.id());
  await tx.addCandidate(candidateId, who, {
    trial: false,
    unproved: true,
    deleteAfter: keptUntil(now),
  });
  await tx.addInvitation({
    id,
    assessmentId: assessment.id,
    candidateId,
    kind: 'personal',
    code: freeCode(deps.secrets.code, await tx.codesOf(assessment.id)),
    expiresAt: invitation.expiresAt,
    mailState,
    tokenHash: deps.secrets.hash(deps.secrets.linkToken(id)),
    invitedBy: null,
    cameAs: who.email,
    cameBy: invitation.id,
  });
  const added = await tx.invitation(id);
  if (!added) throw new Error('An invitation that was just made is not there.');
  return added;
}

/** Anybody can type anybody's address: one e-mail in ten minutes, or what an operator sets, is enough to go on with. */
async function mailLink(
  { limits }: Pick<ArrivalDeps, 'limits'>,
  tx: Tx,
  { id, now }: { id: InvitationId; now: Date },
): Promise<void> {
  const span = Math.floor(now.getTime() / (limits.mailMinutes * 60_000));
  if (await tx.once('mail-again', `${id}/${span}`))
    await tx.enqueue('send-invitation', { invitationId: id }, { key: id });
}
