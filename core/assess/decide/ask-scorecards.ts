// Asking members for scorecards, taking that back, and telling those who are asked.
import { allow, can, type Actor } from '../../actor.ts';
import { scorecardRequestCard } from '../../cards/scorecard-request-card.ts';
import type { Card } from '../../cards/card.ts';
import { ScorecardRequestId, type AttemptId } from '../../model/ids.ts';
import type { Assessment } from '../../ports/assessments.ts';
import type { Chat, Secrets } from '../../ports/outside.ts';
import type { Member, Platform } from '../../ports/members.ts';
import type { ScorecardRequest } from '../../ports/reviews.ts';
import type { Run } from '../../ports/run.ts';
import type { InWorkspace, Tx } from '../../ports/store.ts';
import type { Words } from '../../text/en.ts';
import { wordsOf } from '../../text/words.ts';
import { lockFinished } from './decide.ts';
import { nameOf } from '../show/names.ts';
import { scheduleReviewerReminder } from './remind-reviewers.ts';
import { refuseWhenClosed } from './review.ts';
import { namesOf } from '../show/views.ts';

type Asking = {
  attemptId: AttemptId;
  about: 'one' | 'all';
  members: Member[];
  takeBack: ScorecardRequestId[];
  secrets: Pick<Secrets, 'id'>;
};
/** Whom it concerned, by name. */
export type Asked = { told: string[]; already: string[]; given: string[]; takenBack: string[] };

/** Each is asked once; who has given theirs about this candidate isn't asked about them. Throws Gone once a decision stands. */
export async function askForScorecards(tx: Tx, actor: Pick<Actor, 'member'>, asking: Asking): Promise<Asked> {
  await allow(tx, actor, 'review');
  await lockFinished(tx, asking.attemptId);
  await refuseWhenClosed(tx, asking.attemptId);
  const takenBack = await takeBack(tx, actor, asking);
  const givers = new Set((await tx.scorecards(asking.attemptId)).map(({ memberId }) => memberId));
  const asked: Asked = { told: [], already: [], given: [], takenBack };
  for (const member of asking.members) {
    const isGiven = asking.about === 'one' && givers.has(member.id);
    const to = isGiven ? 'given' : (await ask(tx, actor, { ...asking, member })) ? 'told' : 'already';
    asked[to].push(member.name);
  }
  return asked;
}

async function ask(
  tx: Tx,
  { member: { id: askedBy } }: Pick<Actor, 'member'>,
  { attemptId, about, member, secrets }: Asking & { member: Member },
): Promise<boolean> {
  const attempt = await tx.attempt(attemptId);
  if (!attempt) return false;
  const requestId = ScorecardRequestId.parse(secrets.id());
  const subject = { assessmentId: attempt.assessmentId, attemptId: about === 'one' ? attemptId : null };
  if (!(await tx.addScorecardRequest({ id: requestId, ...subject, memberId: member.id, askedBy }))) return false;
  await audit(tx, { actor: askedBy, action: 'scorecard-asked', request: { ...subject, memberId: member.id } });
  await tx.enqueue('tell-scorecard-request', { requestId }, { key: requestId });
  await scheduleReviewerReminder(tx, member.id);
  return true;
}

/** Only what is asked about this very candidate or their assessment, and isn't taken back yet. */
async function takeBack(tx: Tx, { member }: Pick<Actor, 'member'>, { attemptId, takeBack: ids }: Asking) {
  const gone: ScorecardRequest[] = [];
  for (const request of await tx.scorecardRequests(attemptId)) {
    if (!ids.includes(request.id) || !(await tx.withdrawScorecardRequest(request.id))) continue;
    await audit(tx, { actor: member.id, action: 'scorecard-ask-taken-back', request });
    gone.push(request);
  }
  return [
    ...(
      await namesOf(
        tx,
        gone.map(({ memberId }) => memberId),
        wordsOf(member),
      )
    ).values(),
  ];
}

type Entry = {
  actor: string;
  action: string;
  request: Pick<ScorecardRequest, 'assessmentId' | 'attemptId' | 'memberId'>;
};

const audit = (tx: Tx, { actor, action, request: { assessmentId, attemptId, memberId } }: Entry) =>
  tx.audit({ actor, action, subject: attemptId ?? assessmentId, data: { member: memberId } });

type TellDeps = { inWorkspace: InWorkspace; chats: Record<Platform, Chat | undefined> };

/** The job: a direct message to who was asked; nothing where it was taken back, given or decided meanwhile. */
export async function tellScorecardRequest(
  { inWorkspace, chats }: TellDeps,
  run: Run,
  id: ScorecardRequestId,
): Promise<void> {
  const told = await inWorkspace(run.workspaceId, (tx) => toldOf(tx, id));
  if (told) await chats[told.to.platform]?.tell(run.workspaceId, told.to.externalId, told.card);
  await run.commit(async () => {});
}

async function toldOf(tx: Tx, id: ScorecardRequestId): Promise<{ to: Member; card: Card } | undefined> {
  const request = await tx.scorecardRequest(id);
  const [to, assessment] = request
    ? [await tx.member(request.memberId), await tx.assessment(request.assessmentId)]
    : [undefined, undefined];
  if (!request || !to || !assessment || !(await isWanted(tx, request, to))) return undefined;
  const { attemptId } = request;
  const t = wordsOf(to);
  const view = {
    assessmentId: assessment.id,
    revision: assessment.cardRevision,
    assessment: assessment.title,
    asker: (await namesOf(tx, [request.askedBy], t)).get(request.askedBy) ?? '',
    at: t.when(request.askedAt, to.timeZone),
    about: attemptId && { attemptId, name: await calledOf(tx, attemptId, { assessment, t }) },
  };
  return { to, card: scorecardRequestCard(view, t) };
}

async function isWanted(tx: Tx, { attemptId, memberId, withdrawnAt }: ScorecardRequest, to: Member): Promise<boolean> {
  if (withdrawnAt !== null || !can(to.role, 'review')) return false;
  if (attemptId === null) return true;
  return (await tx.owedScorecards({ attemptId })).some((one) => one.memberId === memberId);
}

async function calledOf(
  tx: Tx,
  attemptId: AttemptId,
  { assessment, t }: { assessment: Assessment; t: Words },
): Promise<string> {
  const attempt = await tx.attempt(attemptId);
  return attempt ? nameOf(tx, { attempt, assessment }, t) : '';
}
