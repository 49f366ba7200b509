// Reminding those who haven't finished: when a member asks, and by itself a day before the deadline.
import { allow, type Actor } from '../../actor.ts';
import { remindCard, type RemindView } from '../../cards/remind-card.ts';
import { remindedCard } from '../../cards/reminded-card.ts';
import type { Card } from '../../cards/card.ts';
import { Gone } from '../../errors.ts';
import type { AssessmentId } from '../../model/ids.ts';
import type { Assessment } from '../../ports/assessments.ts';
import type { Unfinished } from '../../ports/reminders.ts';
import type { Run } from '../../ports/run.ts';
import type { Tx } from '../../ports/store.ts';
import { wordsOf } from '../../text/words.ts';
import { REMIND_BEFORE_MS, scheduleDeadline } from './deadline.ts';
import { owingOf } from '../decide/remind-reviewers.ts';
import { automaticReminders, remindersFor, type ReminderPlan } from './remind-plan.ts';

/** Who could be reminded, for the asker alone. Throws Denied, and Gone when it isn't open. */
export async function remindCardOf(tx: Tx, actor: Actor, id: AssessmentId): Promise<Card> {
  await allow(tx, actor, 'invite');
  const assessment = await tx.assessment(id);
  const reviewers = await owingOf(tx, id);
  const isClosed = assessment?.state === 'closed' && reviewers.people > 0;
  const shown = isClosed ? assessment : openOne(assessment);
  const plan = remindersFor(isClosed ? [] : await tx.unfinished(id), await tx.now());
  return remindCard({ ...viewOf(shown, plan), reviewers }, wordsOf(actor.member));
}

/** Reminds all who are due. When they are more than the member has confirmed, nothing is sent and they are asked again. */
export async function remind(
  tx: Tx,
  actor: Actor,
  { id, confirmed }: { id: AssessmentId; confirmed: number },
): Promise<Card> {
  await allow(tx, actor, 'invite');
  const assessment = openOne(await tx.lockAssessment(id));
  const now = await tx.now();
  const plan = remindersFor(await tx.unfinished(id), now);
  const t = wordsOf(actor.member);
  const view = { ...viewOf(assessment, plan), reviewers: await owingOf(tx, id) };
  if (plan.due.length > confirmed) return remindCard(view, t);
  await write(tx, { id, people: plan.due, now, by: actor.member.id });
  return remindedCard({ ...view, reminded: plan.due.length }, t);
}

/** The job a day before the deadline. One that was moved on has a time of its own; one that was taken off has none. */
export async function remindAtDeadline(run: Run, id: AssessmentId): Promise<void> {
  await run.commit(async (tx) => {
    const [assessment, now] = [await tx.lockAssessment(id), await tx.now()];
    const { state, closesAt } = assessment ?? {};
    if (state !== 'open' || !closesAt || closesAt <= now) return;
    if (closesAt.getTime() - now.getTime() > REMIND_BEFORE_MS) return scheduleDeadline(tx, { id, closesAt });
    const due = automaticReminders(await tx.unfinished(id), now);
    const people: Unfinished[] = [];
    for (const one of due) if (await tx.once('deadline-reminder', `${one.id}/${closesAt.getTime()}`)) people.push(one);
    await write(tx, { id, people, now, by: 'shortlist' });
  });
}

type Writing = { id: AssessmentId; people: Unfinished[]; now: Date; by: string };

async function write(tx: Tx, { id, people, now, by }: Writing): Promise<void> {
  if (people.length === 0) return;
  const ids = people.map((one) => one.id);
  await tx.setReminded(ids, now);
  const day = now.toISOString().slice(0, 10);
  for (const invitationId of ids)
    await tx.enqueue('send-reminder', { invitationId }, { key: `${invitationId}/${day}` });
  await tx.audit({ actor: by, action: 'reminded', subject: id, data: { people: ids.length } });
}

function openOne(assessment: Assessment | undefined): Assessment {
  if (assessment?.state === 'open') return assessment;
  throw new Gone('not-open', (t) => (assessment?.state === 'closed' ? t.remind.closed : t.remind.draft));
}

function viewOf(assessment: Assessment, { due, ...plan }: ReminderPlan): Omit<RemindView, 'reviewers'> {
  const about = { assessmentId: assessment.id, revision: assessment.cardRevision, title: assessment.title };
  return { ...about, ...plan, due: due.length, isClosed: assessment.state === 'closed' };
}
