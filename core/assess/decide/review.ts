// Giving a scorecard, changing it, and commenting. None of it ever changes the score.
import { allow, type Actor } from '../../actor.ts';
import { Gone } from '../../errors.ts';
import type { AttemptId } from '../../model/ids.ts';
import type { ScorecardSaid } from '../../ports/reviews.ts';
import type { Tx } from '../../ports/store.ts';
import { lockFinished } from './decide.ts';
import { areScorecardsClosed } from './reviews.ts';

type Reviewer = Pick<Actor, 'member'>;

/** Keeps the member's scorecard, or what they changed in it; the same again changes nothing. Throws Gone once a decision stands. */
export async function giveScorecard(
  tx: Tx,
  actor: Reviewer,
  { attemptId, said }: { attemptId: AttemptId; said: ScorecardSaid },
): Promise<void> {
  await allow(tx, actor, 'review');
  const { assessmentId } = await lockFinished(tx, attemptId);
  await refuseWhenClosed(tx, attemptId);
  const memberId = actor.member.id;
  const before = (await tx.scorecards(attemptId)).find((one) => one.memberId === memberId);
  if (before && isSame(before, said)) return;
  await tx.keepScorecard({ attemptId, memberId, ...said });
  const action = before ? 'scorecard-changed' : 'scorecard-given';
  await tx.audit({ actor: memberId, action, subject: attemptId });
  if (before) return;
  await tx.touchCard(assessmentId);
  await tx.enqueue('update-card', { assessmentId }, { key: assessmentId });
}

const isSame = (before: ScorecardSaid, { ratings, recommendation, comment }: ScorecardSaid) =>
  JSON.stringify([before.ratings, before.recommendation, before.comment]) ===
  JSON.stringify([ratings, recommendation, comment]);

/** Throws Gone while a candidate is advanced or rejected. */
export async function refuseWhenClosed(tx: Tx, attemptId: AttemptId): Promise<void> {
  if (await areScorecardsClosed(tx, attemptId)) throw new Gone('scorecards-closed', (t) => t.review.problems.closed);
}

/** Comments may follow a decision too. */
export async function addComment(
  tx: Tx,
  actor: Reviewer,
  { attemptId, text }: { attemptId: AttemptId; text: string },
): Promise<void> {
  await allow(tx, actor, 'review');
  await lockFinished(tx, attemptId);
  await tx.addReviewComment({ attemptId, memberId: actor.member.id, text });
  await tx.audit({ actor: actor.member.id, action: 'commented', subject: attemptId });
}
