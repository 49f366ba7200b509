// A member changes a score, by name and with a reason, and may take that back; what it was stays in the record.
import { allow, type Actor } from '../../actor.ts';
import { Gone } from '../../errors.ts';
import type { AttemptId, CriterionId } from '../../model/ids.ts';
import type { Attempt, ChangedScore, Override } from '../../ports/attempts.ts';
import type { Tx } from '../../ports/store.ts';
import { asScored } from './as-scored.ts';
import { lockFinished, refresh, undoMinutes } from '../decide/decide.ts';
import { recomposed } from './recompose.ts';

/** `score` is 0–100, as the form has checked it. */
type ScoreChange = { criterionId: CriterionId; score: number; reason: string };

/** A person's score of what the machine couldn't judge is taken to be as uncertain as one written answer. */
const personsError = 20;

/** `seen`: how many changes there were when the member was shown the scores. */
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
  await refresh(tx, actor, attempt);
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
  if (!(await canUndo(tx, attempt, last))) throw new Gone('undo-over', (t) => t.rescore.undoOver);
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
  await refresh(tx, actor, attempt);
}

export const lastStanding = (changes: readonly Override[]): Override | undefined =>
  changes.findLast(({ undone }) => undone === null);

/** The criteria of which a person's score counts. */
export const standingOf = (changes: readonly Pick<Override, 'criterionId' | 'undone'>[]): CriterionId[] =>
  changes.filter(({ undone }) => undone === null).map(({ criterionId }) => criterionId);

export const undoEnd = ({ at }: Pick<Override, 'at'>): Date => new Date(at.getTime() + undoMinutes * 60_000);
/** What it was before is over once everything was scored again, or put back. */
export async function canUndo(
  tx: Tx,
  { assessmentId, rescoredAt }: Pick<Attempt, 'assessmentId' | 'rescoredAt'>,
  { at }: Pick<Override, 'at'>,
): Promise<boolean> {
  const [now, putBackAt] = await Promise.all([tx.now(), tx.rerunUndoneAt(assessmentId)]);
  return now < undoEnd({ at }) && [rescoredAt, putBackAt].every((since) => since === null || since < at);
}

type Score = { criterionId: CriterionId; score: number | null; standardError: number | null };

/** What the attempt amounts to with one criterion's score put in place. `standing` are the criteria of which a person's score counts then. */
async function scoresWith(tx: Tx, attempt: Attempt, put: Score & { standing: CriterionId[] }): Promise<ChangedScore> {
  const { id } = attempt;
  const scores = (await tx.criterionScores(id)).filter(({ criterionId }) => criterionId !== put.criterionId);
  const given = { criteria: [...scores, put], items: await tx.itemScores(id) };
  const { standardError, ...now } = recomposed(await asScored(tx, attempt), given, put.standing);
  return { score: put.score, standardError: put.standardError, ...now, compositeError: standardError };
}
