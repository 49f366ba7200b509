// The jobs that tell members: by direct message, what they have chosen to hear by the time that it is sent.
import { can } from '../../actor.ts';
import type { Card } from '../../cards/card.ts';
import { digestCard } from '../../cards/digest-card.ts';
import { finishedCard } from '../../cards/finished-card.ts';
import { resultNewsCard } from '../../cards/result-news-card.ts';
import { RetryLater } from '../../errors.ts';
import type { AssessmentId, AttemptId, MemberId } from '../../model/ids.ts';
import type { Member, Notify, Platform } from '../../ports/members.ts';
import type { Untold } from '../../ports/news.ts';
import { ChatRefused, type Chat } from '../../ports/outside.ts';
import type { Run } from '../../ports/run.ts';
import type { InWorkspace, Tx } from '../../ports/store.ts';
import { wordsOf } from '../../text/words.ts';
import { nameOf } from '../show/names.ts';
import { rerouteNews } from './news.ts';
import { rankedOne } from '../rank/standings.ts';

export type TellDeps = { inWorkspace: InWorkspace; chats: Record<Platform, Chat | undefined> };

/** A run that was killed holds what it took for so long. */
const HOLD_MS = 45_000;
const BUSY_MS = 2_000;

/** The job: a result, and with it whatever else of the assessment the member hasn't been told. */
export async function tellResult(
  deps: TellDeps,
  run: Run,
  { attemptId, memberId }: { attemptId: AttemptId; memberId: MemberId },
): Promise<void> {
  const of = await deps.inWorkspace(run.workspaceId, async (tx) => (await tx.attempt(attemptId))?.assessmentId);
  if (!of) return run.commit(async () => {});
  await tellTaken(deps, run, { memberId, notify: 'every', of, cardOf: resultsCard });
}

/** The job at nine o'clock: the day's results as one message; none where there is nothing new. */
export async function sendDigest(deps: TellDeps, run: Run, memberId: MemberId): Promise<void> {
  await tellTaken(deps, run, { memberId, notify: 'digest', cardOf: dayCard });
}

type Telling = {
  memberId: MemberId;
  notify: Notify;
  of?: AssessmentId;
  cardOf: (tx: Tx, member: Member, news: Untold[]) => Promise<Card | null>;
};
type Taken = { member: Member; card: Card | null; attemptIds: AttemptId[] };

/** Takes what is new, tells it, and forgets it with the job; somebody who has chosen otherwise meanwhile gets that. */
async function tellTaken(deps: TellDeps, run: Run, telling: Telling): Promise<void> {
  const taken = await deps.inWorkspace(run.workspaceId, (tx) => take(tx, telling));
  if (!taken) {
    return run.commit(async (tx) => {
      const member = await tx.member(telling.memberId);
      if (member) await rerouteNews(tx, member);
    });
  }
  const { member, card, attemptIds } = taken;
  try {
    if (card) await tell(deps, run, { member, card });
  } catch (error) {
    await deps.inWorkspace(run.workspaceId, (tx) => tx.releaseNews(member.id, attemptIds));
    throw error;
  }
  await run.commit((tx) => tx.dropNews(member.id, attemptIds, { told: attemptIds.length > 0 }));
}

async function take(tx: Tx, { memberId, notify, of, cardOf }: Telling): Promise<Taken | undefined> {
  const member = await tx.member(memberId);
  if (member?.notify !== notify || !can(member.role, 'review')) return undefined;
  const { taken, busy } = await tx.takeNews(memberId, { forMs: HOLD_MS, ...(of ? { of } : {}) });
  if (taken.length === 0 && busy > 0) throw new RetryLater(BUSY_MS, 'The same news is being told by another run.');
  const card = taken.length > 0 ? await cardOf(tx, member, taken) : null;
  return { member, card, attemptIds: taken.map(({ attemptId }) => attemptId) };
}

/** Somebody whom the platform lets nobody write to is left in peace; everything else is tried again. */
export async function tell(
  { chats }: Pick<TellDeps, 'chats'>,
  { workspaceId }: Pick<Run, 'workspaceId'>,
  { member, card }: { member: Member; card: Card },
): Promise<void> {
  try {
    await chats[member.platform]?.tell(workspaceId, member.externalId, card);
  } catch (error) {
    if (!(error instanceof ChatRefused)) throw error;
  }
}

async function resultsCard(tx: Tx, member: Member, news: Untold[]): Promise<Card | null> {
  const assessment = news[0] && (await tx.assessment(news[0].assessmentId));
  if (!assessment) return null;
  const standings = await tx.standings(assessment.id);
  const people = [];
  for (const { attemptId } of news) {
    const attempt = await tx.attempt(attemptId);
    if (attempt?.state !== 'scored' || attempt.trial) continue;
    const result = rankedOne(standings, attemptId) ?? null;
    people.push({ attemptId, name: await nameOf(tx, { attempt, assessment }, wordsOf(member)), result });
  }
  const about = { assessmentId: assessment.id, revision: assessment.cardRevision, assessment: assessment.title };
  return people.length === 0 ? null : resultNewsCard({ ...about, people }, wordsOf(member));
}

async function dayCard(tx: Tx, member: Member, news: Untold[]): Promise<Card | null> {
  const assessments = [];
  for (const id of new Set(news.map(({ assessmentId }) => assessmentId))) {
    const [assessment, { counts }] = [await tx.assessment(id), await tx.standings(id)];
    if (!assessment) continue;
    const fresh = news.filter(({ assessmentId }) => assessmentId === id).length;
    const about = { assessmentId: id, revision: assessment.cardRevision, title: assessment.title };
    assessments.push({ ...about, fresh, finished: counts.finished, invited: counts.invited });
  }
  return assessments.length === 0 ? null : digestCard({ assessments }, wordsOf(member));
}

/** The job: all have finished, or it is closed. Who has chosen something else meanwhile isn't told. */
export async function tellFinished(
  deps: TellDeps,
  run: Run,
  { assessmentId, memberId }: { assessmentId: AssessmentId; memberId: MemberId },
): Promise<void> {
  const told = await deps.inWorkspace(run.workspaceId, async (tx) => {
    const [member, assessment] = [await tx.member(memberId), await tx.assessment(assessmentId)];
    if (!assessment || member?.notify !== 'finished' || !can(member.role, 'review')) return undefined;
    const { finished, invited } = (await tx.standings(assessmentId)).counts;
    const about = { assessmentId, revision: assessment.cardRevision, title: assessment.title };
    const view = { ...about, finished, invited, isClosed: assessment.state === 'closed' };
    return { member, card: finishedCard(view, wordsOf(member)) };
  });
  if (told) await tell(deps, run, told);
  await run.commit(async () => {});
}
