// The scorecards and comments of a result, as far as one member may read them.
import type { AttemptId, MemberId } from '../../model/ids.ts';
import type { Reviews, ShownScorecard } from '../../model/review.ts';
import type { Attempt } from '../../ports/attempts.ts';
import type { ReviewComment, Scorecard } from '../../ports/reviews.ts';
import type { Tx } from '../../ports/store.ts';
import { en, type Words } from '../../text/en.ts';
import { standingDecision } from './decide.ts';
import { isLate } from './late.ts';
import { namesOf } from '../show/views.ts';

/** Nobody reads what others say before they have given their own, whatever their role; once somebody is advanced or rejected, everybody may. */
export async function reviewsFor(
  tx: Tx,
  attempt: Pick<Attempt, 'id' | 'assessmentId' | 'version'>,
  reader: { id: MemberId; t: Words },
): Promise<Reviews> {
  const [scorecards, comments, requests, closed] = [
    await tx.scorecards(attempt.id),
    await tx.reviewComments(attempt.id),
    await tx.scorecardRequests(attempt.id),
    await areScorecardsClosed(tx, attempt.id),
  ];
  const givers = new Set(scorecards.map(({ memberId }) => memberId));
  const expected = closed ? givers : new Set([...givers, ...requests.map(({ memberId }) => memberId)]);
  const mine = givers.has(reader.id);
  const may = mine || closed;
  return {
    given: givers.size,
    expected: expected.size,
    mine,
    closed,
    scorecards: may ? await shownScorecards(tx, attempt, { scorecards, t: reader.t }) : null,
    comments: await shownComments(
      tx,
      may ? comments : comments.filter(({ memberId }) => memberId === reader.id),
      reader.t,
    ),
  };
}

/** Once somebody is advanced or rejected, no scorecard is given or changed, until that is undone. */
export async function areScorecardsClosed(tx: Tx, id: AttemptId): Promise<boolean> {
  const standing = await standingDecision(tx, id);
  return standing?.kind === 'advance' || standing?.kind === 'reject';
}

async function shownScorecards(
  tx: Tx,
  { id, assessmentId, version }: Pick<Attempt, 'id' | 'assessmentId' | 'version'>,
  { scorecards, t }: { scorecards: Scorecard[]; t: Words },
): Promise<ShownScorecard[]> {
  const criteria = new Map((await tx.criteria(assessmentId, version)).map(({ id, name }) => [id, name]));
  const names = await namesOf(
    tx,
    scorecards.map(({ memberId }) => memberId),
    t,
  );
  const known = await knownOf(tx, id, scorecards);
  return scorecards.map((one) => ({
    by: names.get(one.memberId) ?? '',
    recommendation: one.recommendation,
    ratings: one.ratings.map(({ criterionId, level }) => ({ criterion: criteria.get(criterionId) ?? '', level })),
    comment: one.comment,
    givenAt: one.givenAt.toISOString(),
    changedAt: one.changedAt?.toISOString() ?? null,
    late: isLate(one, known),
  }));
}

/** Whether a scorecard that a member gave or changed now would say that they could read the others first. */
export async function wouldBeLate(
  tx: Tx,
  { attemptId, memberId }: { attemptId: AttemptId; memberId: MemberId },
): Promise<boolean> {
  const [scorecards, now] = [await tx.scorecards(attemptId), await tx.now()];
  const mine = scorecards.find((one) => one.memberId === memberId);
  const given = { memberId, givenAt: mine?.givenAt ?? now, changedAt: mine ? now : null };
  return isLate(given, await knownOf(tx, attemptId, scorecards));
}

async function knownOf(tx: Tx, id: AttemptId, scorecards: Scorecard[]) {
  const said = [...scorecards.map(({ memberId, givenAt: at }) => ({ memberId, at })), ...(await tx.reviewComments(id))];
  return { said, decisions: await tx.decisions(id) };
}

async function shownComments(tx: Tx, comments: ReviewComment[], t: Words): Promise<Reviews['comments']> {
  const names = await namesOf(
    tx,
    comments.map(({ memberId }) => memberId),
    t,
  );
  return comments.map(({ memberId, text, at }) => ({ by: names.get(memberId) ?? '', text, at: at.toISOString() }));
}

/** All that members have said about a candidate, for the candidate: without who said it. */
export async function reviewsOf(tx: Tx, attempt: Pick<Attempt, 'id' | 'assessmentId' | 'version'>): Promise<object> {
  const scorecards = await shownScorecards(tx, attempt, { scorecards: await tx.scorecards(attempt.id), t: en });
  const comments = await tx.reviewComments(attempt.id);
  return {
    scorecards: scorecards.map(({ recommendation, ratings, comment, givenAt, changedAt, late }) => ({
      recommendation,
      ratings,
      comment,
      givenAt,
      changedAt,
      late,
    })),
    comments: comments.map(({ text, at }) => ({ text, at })),
  };
}
