// What a candidate asks people for once they have submitted: a fresh reading, a correction, deletion. A person answers.
import { can } from '../../actor.ts';
import type { AskPeople } from '../../model/page.ts';
import { RequestId, type MemberId } from '../../model/ids.ts';
import { requestCard } from '../../cards/request-card.ts';
import { UserError } from '../../errors.ts';
import { wordsOf } from '../../text/words.ts';
import type { Assessment } from '../../ports/assessments.ts';
import type { Attempt } from '../../ports/attempts.ts';
import type { Chat } from '../../ports/outside.ts';
import type { Member, Platform } from '../../ports/members.ts';
import type { Run } from '../../ports/run.ts';
import type { CandidateRequest } from '../../ports/requests.ts';
import type { InWorkspace, Tx } from '../../ports/store.ts';
import { cardFollows } from '../decide/answer-review.ts';
import { withLink, type LinkDeps } from './link.ts';
import { answerDue } from '../working-days.ts';
import { isNameHidden, nameOf } from '../show/names.ts';
import { scheduleReviewReminder } from '../decide/review-reminder.ts';

/** Keeps the request and has the recruiter told; the same kind again changes nothing. */
export function askPeople(deps: LinkDeps, token: string, { kind, text }: AskPeople): Promise<void> {
  return withLink(deps, { token }, async (tx, { attempt }) => {
    if (!attempt || attempt.state === 'started') throw new UserError('not-submitted', (t) => t.candidate.notSubmitted);
    const id = RequestId.parse(deps.secrets.id());
    if (!(await tx.addRequest({ id, attemptId: attempt.id, kind, said: text }))) return;
    await tx.audit({ actor: attempt.candidateId, action: `asked-${kind}`, subject: attempt.id });
    if (attempt.trial) return;
    await tx.enqueue('tell-request', { requestId: id }, { key: id });
    if (kind !== 'review') return;
    await scheduleReviewReminder(tx, id);
    await cardFollows(tx, attempt);
  });
}

type TellDeps = { inWorkspace: InWorkspace; chats: Record<Platform, Chat | undefined> };

/** The job: a direct message to who made the assessment. */
export async function tellRequest({ inWorkspace, chats }: TellDeps, run: Run, id: RequestId): Promise<void> {
  const told = await inWorkspace(run.workspaceId, async (tx) => {
    const request = await tx.request(id);
    const attempt = request && (await tx.attempt(request.attemptId));
    const assessment = attempt && (await tx.assessment(attempt.assessmentId));
    const owner = assessment && (await ownerOf(tx, assessment.createdBy));
    if (!request || !attempt || !assessment || !owner) return undefined;
    const t = wordsOf(owner);
    const due = request.kind === 'review' ? answerDue(request.askedAt, (await tx.workspace()).timeZone) : null;
    const [at, until] = [t.when(request.askedAt, owner.timeZone), due && t.when(due, owner.timeZone)];
    const asked = { ...request, at, due: until, mayAnswer: can(owner.role, 'answer') };
    const about = { assessmentId: assessment.id, revision: assessment.cardRevision, assessment: assessment.title };
    const who = await whoAsks(tx, request, { attempt, assessment, owner });
    return { owner, card: requestCard({ ...about, ...asked, ...who }, t) };
  });
  if (told) await chats[told.owner.platform]?.tell(run.workspaceId, told.owner.externalId, told.card);
  await run.commit(async () => {});
}

type Asking = { attempt: Attempt; assessment: Assessment; owner: Member };

/**
 * A review is about a result, and whoever answers it needs no name that waits for a decision. Who is to be corrected or
 * erased has to be found, by those who invite; then no way leads from the name to the result.
 */
async function whoAsks(tx: Tx, { kind }: Pick<CandidateRequest, 'kind'>, { attempt, assessment, owner }: Asking) {
  const isHidden = await isNameHidden(tx, assessment, attempt.id);
  const [attemptId, invitationId] = [attempt.id, can(owner.role, 'erase') ? attempt.invitationId : null];
  if (isHidden && (kind === 'review' || !can(owner.role, 'invite')))
    return { attemptId, invitationId, name: await nameOf(tx, { attempt, assessment }, wordsOf(owner)), email: '' };
  const { name, email } = await tx.profile(attempt.candidateId);
  return { attemptId: isHidden ? null : attemptId, invitationId, name, email };
}

/** Who made it, or somebody in their place where they may see nothing any more. */
async function ownerOf(tx: Tx, id: MemberId): Promise<Member | undefined> {
  const creator = await tx.member(id);
  if (creator && can(creator.role, 'review')) return creator;
  return (await tx.membersWithRole(['admin', 'recruiter']))[0];
}
