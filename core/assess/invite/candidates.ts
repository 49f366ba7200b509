// Who is invited to an assessment and how far each is, as a recruiter sees it.
import { allow, can, type Actor } from '../../actor.ts';
import { candidateCard } from '../../cards/candidate-card.ts';
import { CANDIDATES_A_PAGE, candidatesCard, type CandidateRow } from '../../cards/candidates-card.ts';
import type { Card } from '../../cards/card.ts';
import { Gone } from '../../errors.ts';
import type { InvitationId } from '../../model/ids.ts';
import type { Assessment } from '../../ports/assessments.ts';
import type { InvitedPerson } from '../../ports/invited.ts';
import type { Secrets } from '../../ports/outside.ts';
import type { Tx } from '../../ports/store.ts';
import type { Words } from '../../text/en.ts';
import { wordsOf } from '../../text/words.ts';
import { satisfactionOf } from '../sit/feedback.ts';
import { endOf, isTaken } from '../sit/link.ts';
import { isBlind, isNameHidden } from '../show/names.ts';

export type InvitationState = keyof Words['candidates']['state'];

type Known = { assessment: Assessment; now: Date };

/** How far somebody is: the first of these that holds. */
export function stateOf(person: InvitedPerson, { assessment, now }: Known): InvitationState {
  const { attempt, revokedAt, openedAt } = person;
  if (revokedAt) return 'revoked';
  if (attempt && attempt.state !== 'started') return 'finished';
  const end = endOf(person, assessment);
  if (end && end <= now) return 'expired';
  if (!isTaken(person, assessment)) return 'closed';
  if (attempt) return 'begun';
  return openedAt ? 'opened' : 'invited';
}

function since(person: InvitedPerson, state: InvitationState, { assessment }: Known): Date {
  const { attempt, revokedAt, openedAt, invitedAt } = person;
  const at: Record<InvitationState, Date | null | undefined> = {
    revoked: revokedAt,
    finished: attempt?.submittedAt,
    expired: endOf(person, assessment),
    closed: assessment.closedAt,
    begun: attempt?.startedAt,
    opened: openedAt,
    invited: invitedAt,
  };
  return at[state] ?? invitedAt;
}

/** A page of them, from 1; one past the end is the last. Throws Denied. */
export async function candidatesCardOf(
  tx: Tx,
  actor: Actor,
  { assessment, page = 1 }: { assessment: Assessment; page?: number | undefined },
): Promise<Card> {
  await allow(tx, actor, 'invite');
  const people = await tx.invitedCount(assessment.id);
  const pages = Math.max(1, Math.ceil(people / CANDIDATES_A_PAGE));
  const shown = Math.min(page, pages);
  const from = (shown - 1) * CANDIDATES_A_PAGE;
  const blind = await isBlind(tx, assessment);
  // Whoever reads names here must not be able to count which “Candidate 7” is in results.
  const invited = await tx.invited(assessment.id, { from, most: CANDIDATES_A_PAGE, by: blind ? 'id' : 'number' });
  const profiles = await tx.profiles(invited.flatMap(({ candidateId }) => candidateId ?? []));
  const known = { assessment, now: await tx.now() };
  const t = wordsOf(actor.member);
  const rows = invited.map((person): CandidateRow => {
    const profile = person.candidateId ? profiles.get(person.candidateId) : undefined;
    return {
      invitationId: person.id,
      name: profile?.name ?? t.common.candidate,
      email: profile?.email ?? '',
      status: t.commas([...statusOf(person, known, actor), untilOf(person, known, actor)]),
    };
  });
  const about = { assessmentId: assessment.id, revision: assessment.cardRevision, assessment: assessment.title };
  return candidatesCard(
    {
      ...about,
      people,
      page: shown,
      pages,
      rows,
      satisfaction: await satisfactionOf(tx, assessment.id),
      blind: await blindFor(tx, actor, blind),
    },
    t,
  );
}

async function blindFor(tx: Tx, { member }: Actor, isOn: boolean) {
  const { blind: everywhere } = await tx.workspace();
  return { isOn, mayChange: can(member.role, isOn && everywhere ? 'administer' : 'author') };
}

function statusOf(person: InvitedPerson, known: Known, { member }: Actor): string[] {
  const t = wordsOf(member);
  const state = stateOf(person, known);
  const isWaiting = state === 'invited' || state === 'opened';
  return [
    t.candidates.state[state](t.when(since(person, state, known), member.timeZone)),
    person.cameByShareLink ? t.candidates.cameByLink : '',
    person.mailState === 'failed' && isWaiting ? t.candidates.mailFailed : '',
  ];
}

/** Only where it isn't everybody's. */
function untilOf(person: InvitedPerson, known: Known, { member }: Actor): string {
  const isOpen = ['invited', 'opened', 'begun'].includes(stateOf(person, known));
  if (!person.expiresAt || !isOpen) return '';
  const t = wordsOf(member);
  return t.candidates.until(t.when(person.expiresAt, member.timeZone));
}

export type CandidateDeps = { secrets: Secrets; publicUrl: string };

/** One invitation, with its link; `said` is what was just done about it. Throws Denied and Gone. */
export async function candidateCardOf(
  tx: Tx,
  actor: Actor,
  { id, deps, said = null }: { id: InvitationId; deps: CandidateDeps; said?: string | null },
): Promise<Card> {
  await allow(tx, actor, 'invite');
  const { person, assessment, name, email } = await candidateFor(tx, id);
  const known = { assessment, now: await tx.now() };
  const state = stateOf(person, known);
  const t = wordsOf(actor.member);
  const isOpen = state === 'invited' || state === 'opened' || state === 'begun';
  const view = {
    assessmentId: assessment.id,
    revision: assessment.cardRevision,
    invitationId: id,
    assessment: assessment.title,
    name,
    email,
    number: (await isWaiting(tx, id, assessment)) ? null : person.number,
    status: t.commas(statusOf(person, known, actor)),
    deadline: deadlineOf(person, assessment, actor),
    extraTimePercent: person.extraTimePercent,
    url: isOpen || state === 'finished' ? `${deps.publicUrl}/a/${deps.secrets.linkToken(id)}` : null,
    may: {
      send: isOpen && !person.cameByShareLink,
      change: isOpen || state === 'expired',
      restore: state === 'revoked',
    },
    said,
  };
  return candidateCard(view, t);
}

/** Whether their name waits for a decision wherever they go by number; it will for whoever hasn’t begun. */
async function isWaiting(tx: Tx, id: InvitationId, assessment: Assessment): Promise<boolean> {
  const attempt = await tx.attemptOf(id);
  return attempt ? isNameHidden(tx, assessment, attempt.id) : isBlind(tx, assessment);
}

function deadlineOf(person: InvitedPerson, assessment: Assessment, { member }: Actor): string | null {
  const end = endOf(person, assessment);
  const t = wordsOf(member);
  const when = end && t.when(end, member.timeZone);
  return when && person.expiresAt ? t.candidates.ownDeadline(when) : when;
}

export type CandidateFor = { person: InvitedPerson; assessment: Assessment; name: string; email: string };

/** Throws Gone for what is no personal invitation of this workspace. */
export async function candidateFor(tx: Tx, id: InvitationId): Promise<CandidateFor> {
  const person = await tx.invitedPerson(id);
  const assessment = person && (await tx.assessment(person.assessmentId));
  if (!person?.candidateId || !assessment) throw new Gone('invitation-gone', (t) => t.candidates.gone);
  const { name, email } = await tx.profile(person.candidateId);
  return { person, assessment, name, email };
}
