// Everything that is kept about a candidate, for them to download.
import type { AssessmentItem } from '../../ports/assessments.ts';
import type { Attempt, Response } from '../../ports/attempts.ts';
import type { Tx } from '../../ports/store.ts';
import { reviewsOf } from '../decide/reviews.ts';
import { integrityOf } from './integrity.ts';
import { inLayout } from './layout.ts';
import { withLink, type LinkDeps, type Sitting } from './link.ts';
import { transcriptOf } from './transcript.ts';

/** One JSON value: all that is about them but what people decided, which reaches a candidate from people. */
export function ownData(deps: LinkDeps, token: string): Promise<Record<string, unknown>> {
  return withLink(deps, { token }, async (tx, sitting) => {
    const { invitation, assessment, attempt, now } = sitting;
    const workspace = await tx.workspace();
    return {
      exportedAt: now.toISOString(),
      company: workspace.name,
      assessment: assessment.title,
      profile: invitation.candidateId && attempt ? await tx.profile(invitation.candidateId) : null,
      extraTime: await tx.extraTime(invitation.id),
      ...(attempt ? await ofAttempt(tx, sitting, attempt) : {}),
    };
  });
}

async function ofAttempt(tx: Tx, { assessment }: Sitting, attempt: Attempt) {
  const asked = await tx.items(assessment.id, attempt.version);
  const criteria = new Map((await tx.criteria(assessment.id, attempt.version)).map(({ id, name }) => [id, name]));
  const { id, startedAt, submittedAt, scoredAt, composite, standardError, scorerVersion, deleteAfter } = attempt;
  return {
    startedAt,
    submittedAt,
    scoredAt,
    keptUntil: deleteAfter,
    result: { composite, standardError, scoredBy: scorerVersion },
    cv: await tx.cv(id),
    comment: await tx.comment(id),
    feedback: await tx.feedback(id),
    responses: await responsesOf(tx, attempt, asked),
    scores: (await tx.criterionScores(id)).map(({ criterionId, score, standardError: error }) => ({
      criterion: criteria.get(criterionId),
      score,
      standardError: error,
    })),
    scoreChanges: (await tx.overrides(id)).map(({ criterionId, was, score, reason, at, undone }) => ({
      criterion: criteria.get(criterionId),
      was,
      score,
      reason,
      at,
      takenBackAt: undone?.at ?? null,
    })),
    requests: await requestsOf(tx, attempt),
    noticed: await noticedFor(tx, attempt, asked),
    reviews: await reviewsOf(tx, attempt),
  };
}

/** Each answer, and beside it what was typed after the time was over, which is kept and not scored. */
async function responsesOf(tx: Tx, { id }: Attempt, asked: AssessmentItem[]) {
  const items = new Map(asked.map(({ id: itemId, item }) => [itemId, item]));
  const late = new Map((await tx.lateAnswers(id)).map(({ itemId, answer, at }) => [itemId, { answer, at }]));
  return (await tx.responses(id)).map((given: Response) => {
    const item = items.get(given.itemId);
    return {
      question: item?.prompt,
      answer: given.answer,
      savedAt: given.savedAt,
      ...(late.has(given.itemId) ? { afterTheTime: late.get(given.itemId) } : {}),
      ...(item?.kind === 'interview' ? { conversation: transcriptOf(item, given) } : {}),
    };
  });
}

const requestsOf = async (tx: Tx, { id }: Attempt) =>
  (await tx.requests(id)).map(({ kind, said, askedAt, answer }) => ({
    kind,
    said,
    askedAt,
    answer: answer && { text: answer.text, changed: answer.changed, at: answer.at },
  }));

/** What the notice says is recorded, by the numbers that the candidate’s questions have; never whose answer theirs is like. */
async function noticedFor(tx: Tx, attempt: Attempt, asked: AssessmentItem[]) {
  const questions = inLayout(attempt.layout, asked);
  const [{ sightings, seconds }, alike] = await Promise.all([
    integrityOf(tx, attempt, { questions }),
    tx.likenesses(attempt.id),
  ]);
  const numberOf = (itemId: string) => questions.findIndex(({ id }) => id === itemId) + 1;
  return {
    sightings: [
      ...sightings,
      ...alike.map(({ itemId, share, words }) => ({ kind: 'alike', number: numberOf(itemId), share, words })),
    ],
    seconds,
  };
}
