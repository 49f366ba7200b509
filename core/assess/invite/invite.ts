// Inviting: each person gets a link of their own, by e-mail or from the recruiter; or one link is shared.
import { Gone, Permanent } from '../../errors.ts';
import { CandidateId, InvitationId, type AssessmentId } from '../../model/ids.ts';
import type { Person } from '../../cards/forms/people.ts';
import type { Assessment } from '../../ports/assessments.ts';
import type { Run } from '../../ports/run.ts';
import type { Mail, Mailer, Secrets } from '../../ports/outside.ts';
import type { InWorkspace, Tx } from '../../ports/store.ts';
import { allow, type Actor } from '../../actor.ts';
import { keptUntil } from '../kept-until.ts';
import { toldOf } from './deadline.ts';
import { freeCode } from './free-code.ts';
import { mailWords } from './mail-language.ts';
import { invitationMail } from './invitation-mail.ts';
import { isBlind } from '../show/names.ts';
import { endOf, isTaken } from '../sit/link.ts';

export type Invited = { people: { name: string; token: string }[]; already: string[] };
type Deps = { secrets: Secrets };

/** Invites each once; those who were invited before are named and left alone. */
export async function invite(
  tx: Tx,
  actor: Actor,
  { secrets, id, people, mail }: Deps & { id: AssessmentId; people: Person[]; mail: boolean },
): Promise<Invited> {
  await allow(tx, actor, 'invite');
  const assessment = await lockOpen(tx, id);
  const taken = await tx.codesOf(id);
  const tokens = new Map<Person, string | undefined>();
  // Where names wait, numbers don't follow the list that somebody has before their eyes.
  const inTurn = (await isBlind(tx, assessment)) ? shuffled(people, secrets) : people;
  for (const person of inTurn) tokens.set(person, await inviteOne(tx, { secrets, id, actor, taken }, { person, mail }));
  const invited: Invited = { people: [], already: [] };
  for (const person of people) {
    const token = tokens.get(person);
    if (token) invited.people.push({ name: person.name, token });
    else invited.already.push(person.name);
  }
  await tx.audit({ actor: actor.member.id, action: 'invited', subject: id, data: { people: invited.people.length } });
  await tx.touchCard(id);
  await tx.enqueue('update-card', { assessmentId: id }, { key: id });
  return invited;
}

function shuffled(people: readonly Person[], { id }: Pick<Secrets, 'id'>): Person[] {
  const drawn = people.map((person) => ({ person, lot: id() }));
  return drawn.toSorted((a, b) => (a.lot < b.lot ? -1 : 1)).map(({ person }) => person);
}

type Scope = Deps & { id: AssessmentId; actor: Actor; taken: string[] };

async function inviteOne(
  tx: Tx,
  { secrets, id, actor, taken }: Scope,
  { person, mail }: { person: Person; mail: boolean },
): Promise<string | undefined> {
  const known = await tx.candidateByEmail(person.email);
  if (known && (await tx.invitationOf(id, known))) return undefined;
  const candidateId = known ?? CandidateId.parse(secrets.id());
  const deleteAfter = keptUntil(await tx.now());
  if (known) await tx.keepCandidate(known, deleteAfter);
  else await tx.addCandidate(candidateId, person, { trial: false, deleteAfter });
  const invitationId = InvitationId.parse(secrets.id());
  const token = secrets.linkToken(invitationId);
  const code = freeCode(secrets.code, taken);
  taken.push(code);
  await tx.addInvitation({
    id: invitationId,
    assessmentId: id,
    candidateId,
    kind: 'personal',
    code,
    expiresAt: null,
    mailState: mail ? 'queued' : 'none',
    tokenHash: secrets.hash(token),
    invitedBy: actor.member.id,
  });
  if (mail) await tx.enqueue('send-invitation', { invitationId }, { key: invitationId });
  return token;
}

/** Throws Gone when it takes nobody, or not yet. */
export async function lockOpen(tx: Tx, id: AssessmentId): Promise<Assessment> {
  const assessment = await tx.lockAssessment(id);
  if (assessment?.state === 'open') return assessment;
  const closed = assessment?.state === 'closed';
  throw new Gone('not-open', (t) => (closed ? t.problems.isClosed : t.problems.approveFirst));
}

/** Invitations whose mail came due while the assessment wasn’t open are sent. */
export async function sendWaiting(tx: Tx, id: AssessmentId): Promise<void> {
  const waiting = (await tx.unfinished(id)).filter(({ mailState }) => mailState === 'queued');
  for (const { id: invitationId } of waiting)
    await tx.enqueue('send-invitation', { invitationId }, { key: invitationId });
}

type SendDeps = Deps & { inWorkspace: InWorkspace; mailer: Mailer; publicUrl: string };

/** The job: sends the invitation once more at most than asked, with the same message id, if it is cut off right after sending. */
export async function sendInvitation(deps: SendDeps, run: Run, id: InvitationId): Promise<void> {
  const found = await deps.inWorkspace(run.workspaceId, (tx) => mailOf(tx, deps, id));
  // What can’t be sent now stays queued: an assessment that opens again sends it.
  if (!found) return run.commit(async () => {});
  const mailState = await delivered(deps.mailer, found.mail);
  await run.commit(async (tx) => {
    await tx.setInvitation(id, { mailState });
    if (mailState === 'sent') await toldOf(tx, { id, end: found.end });
  });
}

async function mailOf(
  tx: Tx,
  { secrets, publicUrl }: SendDeps,
  id: InvitationId,
): Promise<{ mail: Mail; end: Date | null } | undefined> {
  const invitation = await tx.invitation(id);
  if (!invitation?.candidateId || invitation.revokedAt) return undefined;
  const assessment = await tx.assessment(invitation.assessmentId);
  if (!assessment || !isTaken(invitation, assessment)) return undefined;
  const [workspace, person] = [await tx.workspace(), await tx.profile(invitation.candidateId)];
  const inviter = invitation.invitedBy ? await tx.member(invitation.invitedBy) : undefined;
  const end = endOf(invitation, assessment);
  const about = {
    id,
    candidateId: invitation.candidateId,
    person,
    url: `${publicUrl}/a/${secrets.linkToken(id)}`,
    workspace,
    assessment,
    closesAt: end,
    by: inviter?.name ?? null,
    greeted: !invitation.cameByShareLink,
    again: invitation.sentAgainAt,
    extraTimePercent: invitation.extraTimePercent,
  };
  return { mail: invitationMail(about, await mailWords(tx, assessment, await tx.attemptOf(id))), end };
}

/** An address that the mail server refuses for good is a result; whatever passes is tried again. */
export async function delivered(mailer: Mailer, mail: Mail): Promise<'sent' | 'failed'> {
  try {
    await mailer.send(mail);
    return 'sent';
  } catch (error) {
    if (error instanceof Permanent) return 'failed';
    throw error;
  }
}
