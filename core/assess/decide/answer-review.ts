// A candidate asked for a review by a person, and is answered: once, by a named member, in words of their own.
import { allow, can, type Actor } from '../../actor.ts';
import type { AskedReview } from '../../cards/asked-review-blocks.ts';
import { Gone } from '../../errors.ts';
import type { AttemptId } from '../../model/ids.ts';
import type { Attempt } from '../../ports/attempts.ts';
import type { Member } from '../../ports/members.ts';
import type { CandidateRequest } from '../../ports/requests.ts';
import type { Tx } from '../../ports/store.ts';
import { lockFinished } from './decide.ts';
import { namesOf, readerOf } from '../show/views.ts';
import { answerDue } from '../working-days.ts';

/** What a candidate asked of people by way of a review, or undefined. */
export async function reviewAskedFor(tx: Tx, id: AttemptId): Promise<CandidateRequest | undefined> {
  return (await tx.requests(id)).find(({ kind }) => kind === 'review');
}

/** The one that waits for an answer. Throws Gone where nothing was asked, or somebody has answered. */
export async function reviewToAnswer(tx: Tx, id: AttemptId): Promise<CandidateRequest> {
  const request = await reviewAskedFor(tx, id);
  if (!request) throw new Gone('nothing-asked', (t) => t.request.nothingAsked);
  if (request.answer) throw new Gone('answered', (t) => t.request.answeredAlready);
  return request;
}

/** Mail goes only where the address is known to be theirs, and to nobody whose link was taken back. */
export async function isMailed(tx: Tx, { invitationId, trial }: Attempt): Promise<boolean> {
  const invitation = await tx.invitation(invitationId);
  return !trial && invitation !== undefined && !invitation.cameByShareLink && invitation.revokedAt === null;
}

type Answer = { attemptId: AttemptId; text: string; changed: boolean };

/** Keeps the answer, and has the candidate told that there is one. Throws Denied, and Gone where it was answered before. */
export async function answerReview(
  tx: Tx,
  actor: Pick<Actor, 'member'>,
  { attemptId, text, changed }: Answer,
): Promise<void> {
  await allow(tx, actor, 'answer');
  const attempt = await lockFinished(tx, attemptId);
  const { id } = await reviewToAnswer(tx, attemptId);
  const mail = (await isMailed(tx, attempt)) ? 'queued' : 'none';
  await tx.answerRequest(id, { text, changed, by: actor.member.id, mail });
  if (mail === 'queued') await tx.enqueue('send-answer', { requestId: id }, { key: id });
  await tx.audit({ actor: actor.member.id, action: 'review-answered', subject: attemptId, data: { changed } });
  await cardFollows(tx, attempt);
}

/** The ranked card says how many ask. */
export async function cardFollows(tx: Tx, { assessmentId }: Pick<Attempt, 'assessmentId'>): Promise<void> {
  await tx.touchCard(assessmentId);
  await tx.enqueue('update-card', { assessmentId }, { key: assessmentId });
}

type Seer = Pick<Member, 'timeZone' | 'locale' | 'platform' | 'role'>;

/** What the person's card says of it; null where nothing was asked. */
export async function askedReviewOf(tx: Tx, { id }: Attempt, reader: Seer): Promise<AskedReview | null> {
  const request = await reviewAskedFor(tx, id);
  if (!request) return null;
  const { t, timeZone } = readerOf(reader);
  const { said, askedAt, answer } = request;
  const [due, now] = [answerDue(askedAt, (await tx.workspace()).timeZone), await tx.now()];
  const by = answer && ((await namesOf(tx, [answer.by], t)).get(answer.by) ?? t.common.member);
  return {
    said,
    at: t.when(askedAt, timeZone),
    due: t.when(due, timeZone),
    isLate: answer === null && now > due,
    mayAnswer: answer === null && can(reader.role, 'answer'),
    answer: answer && by !== null ? { ...answer, by, at: t.when(answer.at, timeZone) } : null,
  };
}
