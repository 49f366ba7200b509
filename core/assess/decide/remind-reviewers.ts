// Reminding members of the scorecards that they owe: by itself at nine o'clock, and when somebody asks.
import { allow, can, type Actor } from '../../actor.ts';
import { reviewerReminderCard } from '../../cards/reviewer-reminder-card.ts';
import type { Card } from '../../cards/card.ts';
import type { AssessmentId, MemberId } from '../../model/ids.ts';
import type { Member } from '../../ports/members.ts';
import type { OwedScorecard } from '../../ports/reviews.ts';
import type { Run } from '../../ports/run.ts';
import type { Tx } from '../../ports/store.ts';
import { wordsOf } from '../../text/words.ts';
import { nameOf } from '../show/names.ts';
import { nextNine } from '../nine.ts';
import { mayRemind, reviewerPlan } from './reviewer-plan.ts';
import { tell, type TellDeps } from '../members/tell-news.ts';

/** To be called when something begins to be owed: they are reminded the morning after, if it still is. */
export async function scheduleReviewerReminder(tx: Tx, memberId: MemberId): Promise<void> {
  const member = await tx.member(memberId);
  if (!member) return;
  const runAt = nextNine(await tx.now(), member.timeZone);
  await tx.enqueue('remind-reviewers', { memberId }, { key: `${memberId}/${runAt.toISOString()}`, runAt });
}

/** When a score commits: those who were asked about every candidate owe one more. */
export async function scheduleAllOwing(tx: Tx, id: AssessmentId): Promise<void> {
  for (const memberId of owing(await tx.owedScorecards({ assessmentId: id }))) {
    await scheduleReviewerReminder(tx, memberId);
  }
}

const owing = (owed: readonly OwedScorecard[]) => new Set(owed.map(({ memberId }) => memberId));

type Since = OwedScorecard & { since: Date };
type Reminder = { member: Member; card: Card; told: Since[] };

/** The job at nine o'clock: one message about all that is owed for one to three days. */
export async function remindReviewer(deps: TellDeps, run: Run, memberId: MemberId): Promise<void> {
  const found = await deps.inWorkspace(run.workspaceId, async (tx) => {
    const member = await tx.member(memberId);
    if (!member || !can(member.role, 'review')) return undefined;
    const owed = await sinceOf(tx, await tx.owedScorecards({ memberId }));
    const { due, again } = reviewerPlan(owed, { now: await tx.now(), timeZone: member.timeZone });
    return { reminder: await reminderOf(tx, member, due), again };
  });
  if (found?.reminder) await tell(deps, run, found.reminder);
  await run.commit(async (tx) => {
    await noteTold(tx, found?.reminder?.told ?? []);
    if (found?.again) await scheduleReviewerReminder(tx, memberId);
  });
}

/** The job when somebody asks: about one assessment, whatever its age, unless they were told of it today. */
export async function nudgeReviewer(
  deps: TellDeps,
  run: Run,
  { assessmentId, memberId }: { assessmentId: AssessmentId; memberId: MemberId },
): Promise<void> {
  const reminder = await deps.inWorkspace(run.workspaceId, async (tx) => {
    const member = await tx.member(memberId);
    if (!member || !can(member.role, 'review')) return undefined;
    const owed = (await tx.owedScorecards({ memberId })).filter((one) => one.assessmentId === assessmentId);
    const day = { now: await tx.now(), timeZone: member.timeZone };
    return reminderOf(
      tx,
      member,
      (await sinceOf(tx, owed)).filter((one) => mayRemind(one, day)),
    );
  });
  if (reminder) await tell(deps, run, reminder);
  await run.commit((tx) => noteTold(tx, reminder?.told ?? []));
}

async function noteTold(tx: Tx, told: readonly OwedScorecard[]): Promise<void> {
  for (const id of new Set(told.map(({ requestId }) => requestId))) await tx.setScorecardReminded(id);
}

/** Asked about every candidate, one owes a scorecard from the moment in which the candidate's result is in. */
async function sinceOf(tx: Tx, owed: readonly OwedScorecard[]): Promise<Since[]> {
  const dated: Since[] = [];
  for (const one of owed) {
    const scoredAt = (await tx.attempt(one.attemptId))?.scoredAt ?? one.askedAt;
    dated.push({ ...one, since: scoredAt > one.askedAt ? scoredAt : one.askedAt });
  }
  return dated;
}

async function reminderOf(tx: Tx, member: Member, told: Since[]): Promise<Reminder | undefined> {
  const scorecards = [];
  for (const { attemptId, assessmentId } of told) {
    const [attempt, assessment] = [await tx.attempt(attemptId), await tx.assessment(assessmentId)];
    if (!attempt || !assessment) continue;
    const name = await nameOf(tx, { attempt, assessment }, wordsOf(member));
    const about = { assessmentId, revision: assessment.cardRevision, assessment: assessment.title };
    scorecards.push({ ...about, attemptId, name });
  }
  if (scorecards.length === 0) return undefined;
  return { member, told, card: reviewerReminderCard({ scorecards }, wordsOf(member)) };
}

/** How many owe how many, and how many of them can be told today. */
export type Owing = { people: number; scorecards: number; due: number };

export async function owingOf(tx: Tx, id: AssessmentId): Promise<Owing> {
  const owed = await tx.owedScorecards({ assessmentId: id });
  return { people: owing(owed).size, scorecards: owed.length, due: (await dueOf(tx, owed)).length };
}

async function dueOf(tx: Tx, owed: readonly OwedScorecard[]): Promise<MemberId[]> {
  const now = await tx.now();
  const due: MemberId[] = [];
  for (const id of owing(owed)) {
    const timeZone = (await tx.member(id))?.timeZone ?? 'UTC';
    const theirs = owed.filter(({ memberId }) => memberId === id);
    if (theirs.every((one) => mayRemind({ ...one, since: one.askedAt }, { now, timeZone }))) due.push(id);
  }
  return due;
}

/** Has all tell who owe one here and weren't told today; returns how many. Throws Denied. */
export async function nudgeReviewers(tx: Tx, actor: Actor, id: AssessmentId): Promise<number> {
  await allow(tx, actor, 'invite');
  await tx.lockAssessment(id);
  const due = await dueOf(tx, await tx.owedScorecards({ assessmentId: id }));
  for (const memberId of due)
    await tx.enqueue('nudge-reviewer', { assessmentId: id, memberId }, { key: `${id}/${memberId}` });
  if (due.length > 0)
    await tx.audit({
      actor: actor.member.id,
      action: 'reviewers-reminded',
      subject: id,
      data: { people: due.length },
    });
  return due.length;
}
