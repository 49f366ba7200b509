// A member changes a score, by name and with a reason; what it was stays in the record.
import { z } from 'zod';
import { allow, type Actor } from '../actor.ts';
import { Gone } from '../errors.ts';
import { CriterionId, type AttemptId } from '../model/ids.ts';
import type { Tx } from '../ports/store.ts';
import { compose } from '../scoring/criterion.ts';
import { lockFinished, refresh } from './decide.ts';

export const ScoreChange = z.object({
  criterionId: CriterionId,
  score: z.coerce
    .number({ error: 'A score is a number from 0 to 100.' })
    .min(0, 'A score is at least 0.')
    .max(100, 'A score is at most 100.'),
  reason: z
    .string()
    .trim()
    .min(3, 'Say why in a few words. A changed score needs a reason.')
    .max(1000, 'At most 1,000 characters fit here.'),
});
export type ScoreChange = z.infer<typeof ScoreChange>;

/** A person's score of what the machine couldn't judge is taken to be as uncertain as one written answer. */
const personsError = 20;

/** Puts the score in place and makes the composite anew. The same score again changes nothing. */
export async function overrideScore(
  tx: Tx,
  actor: Pick<Actor, 'member'>,
  { attemptId, criterionId, score, reason }: ScoreChange & { attemptId: AttemptId },
): Promise<void> {
  await allow(tx, actor, 'decide');
  const attempt = await lockFinished(tx, attemptId);
  const [criteria, scores] = [await tx.criteria(attempt.assessmentId), await tx.criterionScores(attemptId)];
  const old = scores.find((one) => one.criterionId === criterionId);
  if (!old) throw new Gone('criterion-gone', 'This criterion isn’t part of the assessment.');
  if (old.score === score) return;
  const standardError = old.standardError ?? personsError;
  const changed = criteria.map(({ id }) =>
    id === criterionId
      ? { score, standardError }
      : (scores.find((one) => one.criterionId === id) ?? { score: null, standardError: null }),
  );
  const { composite, standardError: compositeError, coverage } = compose(criteria, changed);
  await tx.addOverride(
    { attemptId, criterionId, memberId: actor.member.id, was: old.score, score, reason },
    { standardError, composite, compositeError, coverage },
  );
  await tx.audit({
    actor: actor.member.id,
    action: 'score-changed',
    subject: attemptId,
    data: { criterion: criterionId, was: old.score, score },
  });
  await refresh(tx, attempt);
}
