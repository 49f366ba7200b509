// Reminding recruiters, a working day before the answer is due, of a candidate who asked for a review.
import { can } from '../../actor.ts';
import { reviewDueCard } from '../../cards/review-due-card.ts';
import type { Card } from '../../cards/card.ts';
import type { AssessmentId, AttemptId, MemberId, RequestId } from '../../model/ids.ts';
import type { Member } from '../../ports/members.ts';
import type { Run } from '../../ports/run.ts';
import type { Tx } from '../../ports/store.ts';
import { wordsOf } from '../../text/words.ts';
import { nameOf } from '../show/names.ts';
import { tell, type TellDeps } from '../members/tell-news.ts';
import { answerDue, answerReminder } from '../working-days.ts';

export async function scheduleReviewReminder(tx: Tx, requestId: RequestId): Promise<void> {
  const [now, { timeZone }] = [await tx.now(), await tx.workspace()];
  await tx.enqueue('remind-review', { requestId }, { key: requestId, runAt: answerReminder(now, timeZone) });
}

/** The job: whoever had a part in the assessment and may answer; where nobody of them may, all who may. */
export async function remindReview(run: Run, id: RequestId): Promise<void> {
  await run.commit(async (tx) => {
    const open = await openOne(tx, id);
    if (!open) return;
    const members = await whoAnswers(tx, open.assessmentId);
    for (const memberId of members)
      await tx.enqueue('tell-review-due', { requestId: id, memberId }, { key: `${id}/${memberId}` });
    const data = { people: members.length };
    await tx.audit({ actor: 'shortlist', action: 'review-reminded', subject: open.attemptId, data });
  });
}

type Open = { attemptId: AttemptId; assessmentId: AssessmentId; askedAt: Date };

async function openOne(tx: Tx, id: RequestId): Promise<Open | undefined> {
  const request = await tx.request(id);
  const attempt = request && !request.answer ? await tx.attempt(request.attemptId) : undefined;
  if (!request || !attempt) return undefined;
  return { attemptId: attempt.id, assessmentId: attempt.assessmentId, askedAt: request.askedAt };
}

async function whoAnswers(tx: Tx, id: AssessmentId): Promise<MemberId[]> {
  const involved = (await tx.involvedIn(id)).filter(({ role }) => can(role, 'answer'));
  const members = involved.length > 0 ? involved : await tx.membersWithRole(['admin', 'recruiter']);
  return members.map((member) => member.id);
}

/** The job for one of them; nothing where a colleague has answered by now. */
export async function tellReviewDue(
  deps: TellDeps,
  run: Run,
  { requestId, memberId }: { requestId: RequestId; memberId: MemberId },
): Promise<void> {
  const told = await deps.inWorkspace(run.workspaceId, (tx) => reminderOf(tx, { requestId, memberId }));
  if (told) await tell(deps, run, told);
  await run.commit(async () => {});
}

async function reminderOf(
  tx: Tx,
  { requestId, memberId }: { requestId: RequestId; memberId: MemberId },
): Promise<{ member: Member; card: Card } | undefined> {
  const [open, member] = [await openOne(tx, requestId), await tx.member(memberId)];
  const [attempt, assessment] = open ? [await tx.attempt(open.attemptId), await tx.assessment(open.assessmentId)] : [];
  if (!open || !attempt || !assessment || !member || !can(member.role, 'answer')) return undefined;
  const t = wordsOf(member);
  const due = answerDue(open.askedAt, (await tx.workspace()).timeZone);
  const view = {
    assessmentId: assessment.id,
    revision: assessment.cardRevision,
    attemptId: attempt.id,
    assessment: assessment.title,
    name: await nameOf(tx, { attempt, assessment }, t),
    at: t.when(open.askedAt, member.timeZone),
    due: t.when(due, member.timeZone),
  };
  return { member, card: reviewDueCard(view, t) };
}
