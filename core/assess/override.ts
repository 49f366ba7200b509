// A member changes a score, by name and with a reason, and may take that back; what it was stays in the record.
import { z } from 'zod';
import { allow, type Actor } from '../actor.ts';
import { Gone } from '../errors.ts';
import { CriterionId, type AttemptId } from '../model/ids.ts';
import type { Attempt, ChangedScore, ItemScore, Override } from '../ports/attempts.ts';
import type { AssessmentItem } from '../ports/assessments.ts';
import type { Tx } from '../ports/store.ts';
import { compose, judgedShare } from '../scoring/criterion.ts';
import { missedOf } from '../scoring/must-haves.ts';
import { lockFinished, refresh, undoMinutes } from './decide.ts';

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

/** `seen`: how many changes there were when the member was shown the scores; unknown on the report page. */
type Change = ScoreChange & { attemptId: AttemptId; seen?: number | undefined };

/** Puts the score in place and makes the composite anew. The same score again changes nothing. Throws Gone when a colleague has changed a score since it was begun. */
export async function overrideScore(tx: Tx, actor: Pick<Actor, 'member'>, change: Change): Promise<void> {
  await allow(tx, actor, 'rescore');
  const { attemptId, criterionId, score, reason, seen } = change;
  const attempt = await lockFinished(tx, attemptId);
  const changes = await tx.overrides(attemptId);
  if (seen !== undefined && changes.length !== seen) throw changedMeanwhile();
  const old = (await tx.criterionScores(attemptId)).find((one) => one.criterionId === criterionId);
  if (!old) throw new Gone('criterion-gone', (t) => t.rescore.criterionGone);
  if (old.score === score) return;
  const standing = [...standingOf(changes), criterionId];
  const standardError = old.standardError ?? personsError;
  const now = await scoresWith(tx, attempt, { criterionId, score, standardError, standing });
  await tx.addOverride({ attemptId, criterionId, memberId: actor.member.id, was: old.score, score, reason }, now);
  await tx.audit({
    actor: actor.member.id,
    action: 'score-changed',
    subject: attemptId,
    data: { criterion: criterionId, was: old.score, score },
  });
  await refresh(tx, attempt);
}

const changedMeanwhile = () => new Gone('score-changed', (t) => t.rescore.changedMeanwhile);

/** Takes the last change back; it stays in the record. Throws Gone after ten minutes, or when another was made since it was shown. */
export async function undoOverride(
  tx: Tx,
  actor: Pick<Actor, 'member'>,
  { attemptId, seen }: { attemptId: AttemptId; seen: number | undefined },
): Promise<void> {
  await allow(tx, actor, 'rescore');
  const attempt = await lockFinished(tx, attemptId);
  const changes = await tx.overrides(attemptId);
  const last = lastStanding(changes);
  if (!last) return;
  if (changes.length !== seen) throw changedMeanwhile();
  if (!canUndo(last, await tx.now())) throw new Gone('undo-over', (t) => t.rescore.undoOver);
  const { criterionId, was } = last;
  const old = (await tx.criterionScores(attemptId)).find((one) => one.criterionId === criterionId);
  const standardError = was === null ? null : (old?.standardError ?? personsError);
  const standing = standingOf(changes.filter(({ id }) => id !== last.id));
  await tx.undoOverride(last, {
    by: actor.member.id,
    now: await scoresWith(tx, attempt, { criterionId, score: was, standardError, standing }),
  });
  await tx.audit({
    actor: actor.member.id,
    action: 'score-change-undone',
    subject: attemptId,
    data: { criterion: criterionId, was: last.score, score: was },
  });
  await refresh(tx, attempt);
}

export const lastStanding = (changes: readonly Override[]): Override | undefined =>
  changes.findLast(({ undone }) => undone === null);

/** The criteria of which a person's score counts. */
export const standingOf = (changes: readonly Pick<Override, 'criterionId' | 'undone'>[]): CriterionId[] =>
  changes.filter(({ undone }) => undone === null).map(({ criterionId }) => criterionId);

export const undoEnd = ({ at }: Pick<Override, 'at'>): Date => new Date(at.getTime() + undoMinutes * 60_000);
export const canUndo = (change: Pick<Override, 'at'>, now: Date): boolean => now < undoEnd(change);

type Score = { criterionId: CriterionId; score: number | null; standardError: number | null };

/** What the attempt amounts to with one criterion's score put in place. `standing` are the criteria of which a person's score counts then. */
async function scoresWith(tx: Tx, attempt: Attempt, put: Score & { standing: CriterionId[] }): Promise<ChangedScore> {
  const { id, assessmentId, version } = attempt;
  const criteria = await tx.criteria(assessmentId, version);
  const items = await tx.items(assessmentId, version);
  const scores = await tx.criterionScores(id);
  const itemScores = new Map((await tx.itemScores(id)).map((one) => [one.itemId, one.score]));
  const none = { score: null, standardError: null };
  const changed = criteria.map((one) => {
    const score = one.id === put.criterionId ? put : (scores.find(({ criterionId }) => criterionId === one.id) ?? none);
    return { ...score, judged: put.standing.includes(one.id) ? 1 : judgedOf(one.id, items, itemScores) };
  });
  const { composite, standardError: compositeError, coverage } = compose(criteria, changed);
  const missed = missedOf(
    { criteria, items },
    { criteria: new Map(criteria.map((one, i) => [one.id, changed[i] ?? none])), items: itemScores },
  );
  return { score: put.score, standardError: put.standardError, composite, compositeError, coverage, missed };
}

function judgedOf(id: CriterionId, items: AssessmentItem[], scores: ReadonlyMap<string, ItemScore['score']>): number {
  const mine = items.filter(({ criterionId }) => criterionId === id);
  return judgedShare(mine.map((one) => ({ minutes: one.item.minutes, score: scores.get(one.id) ?? null })));
}
