// News for members: a result at once or once a day, and the end of an assessment, as each of them has chosen.
import { can } from '../../actor.ts';
import type { AssessmentId, AttemptId, MemberId } from '../../model/ids.ts';
import type { Assessment } from '../../ports/assessments.ts';
import type { Member } from '../../ports/members.ts';
import type { Progress } from '../../ports/news.ts';
import type { Tx } from '../../ports/store.ts';
import { nextNine } from '../nine.ts';

/** Several results within so long share a message. */
const SHARED_MS = 60_000;

/** How and when a member is told of a result; null when they aren't. */
export type Plan = { job: 'tell-result' | 'send-digest'; at: Date } | null;

export function planOf(member: Pick<Member, 'role' | 'notify' | 'timeZone' | 'toldAt'>, now: Date): Plan {
  if (!can(member.role, 'review')) return null;
  if (member.notify === 'digest') return { job: 'send-digest', at: nextNine(now, member.timeZone) };
  if (member.notify !== 'every') return null;
  const free = (member.toldAt?.getTime() ?? 0) + SHARED_MS;
  return { job: 'tell-result', at: new Date(Math.max(now.getTime(), free)) };
}

/** In the transaction in which a score commits, after the assessment's row is locked: whoever wants to know will. */
export async function announceResult(
  tx: Tx,
  { attemptId, assessmentId }: { attemptId: AttemptId; assessmentId: AssessmentId },
): Promise<void> {
  const now = await tx.now();
  for (const member of await tx.involvedIn(assessmentId)) {
    const plan = planOf(member, now);
    if (!plan) continue;
    await tx.addNews(member.id, attemptId);
    await schedule(tx, { memberId: member.id, attemptId, plan });
  }
  await announceEnd(tx, assessmentId);
}

/** What was waiting to be told goes the way that the member has chosen by now, or is dropped. */
export async function rerouteNews(tx: Tx, member: Member): Promise<void> {
  const waiting = await tx.untold(member.id);
  const plan = planOf(member, await tx.now());
  const attemptIds = waiting.map(({ attemptId }) => attemptId);
  if (!plan) return tx.dropNews(member.id, attemptIds);
  for (const attemptId of attemptIds) await schedule(tx, { memberId: member.id, attemptId, plan });
}

type Scheduled = { memberId: MemberId; attemptId: AttemptId; plan: NonNullable<Plan> };

async function schedule(tx: Tx, { memberId, attemptId, plan }: Scheduled): Promise<void> {
  if (plan.job === 'tell-result')
    await tx.enqueue('tell-result', { attemptId, memberId }, { key: `${attemptId}/${memberId}`, runAt: plan.at });
  else await tx.enqueue('send-digest', { memberId }, { key: `${memberId}/${plan.at.toISOString()}`, runAt: plan.at });
}

/**
 * Tells of the end: all who were asked have finished, or the assessment is closed and nobody is being scored any more.
 * Once for as many as have finished. The assessment's row is locked by the caller, so the last two can't miss each other.
 */
export async function announceEnd(tx: Tx, id: AssessmentId): Promise<void> {
  const [assessment, progress] = [await tx.assessment(id), await tx.progress(id)];
  if (!assessment || !isOver(assessment, progress)) return;
  if (!(await tx.once('all-finished', `${id}/${progress.finished}`))) return;
  for (const { id: memberId, role, notify } of await tx.involvedIn(id)) {
    if (notify !== 'finished' || !can(role, 'review')) continue;
    await tx.enqueue('tell-finished', { assessmentId: id, memberId }, { key: `${id}/${memberId}` });
  }
}

/** A draft that was thrown away has no end that is news. */
function isOver({ state, approvedAt }: Assessment, { asked, askedFinished, scoring }: Progress): boolean {
  if (approvedAt === null) return false;
  return state === 'closed' ? scoring === 0 : asked > 0 && askedFinished === asked;
}
