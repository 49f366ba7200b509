// Scoring: every answer against its key or rubric, rolled up to criteria and one composite, written once.
import { RetryLater } from '../../errors.ts';
import { textOf } from '../../model/item.ts';
import type { AssessmentId, AttemptId } from '../../model/ids.ts';
import type { Scores } from '../../ports/attempts.ts';
import type { Run } from '../../ports/run.ts';
import type { InWorkspace } from '../../ports/store.ts';
import type { Content } from '../../ports/versions.ts';
import type { Grader } from './grade.ts';
import { findAlike } from '../sit/integrity.ts';
import { announceResult } from '../members/news.ts';
import { engineOf, readAll, type ReadItem } from './read-answers.ts';
import { scheduleAllOwing } from '../decide/remind-reviewers.ts';
import { evidenceLine } from './evidence-line.ts';
import { rollUp } from '../../scoring/criterion.ts';
import { missedOf } from '../../scoring/must-haves.ts';

export type ScoreDeps = { inWorkspace: InWorkspace; grader: Grader };

/**
 * The job. Reads and computes outside of any transaction; the scores, the attempt's state and the next jobs are one. While
 * a model that grades can't be reached, the card says so and the job is put back; nobody is scored for it.
 */
export async function scoreAttempt({ inWorkspace, grader }: ScoreDeps, run: Run, attemptId: AttemptId): Promise<void> {
  const given = await inWorkspace(run.workspaceId, async (tx) => {
    const attempt = await tx.attempt(attemptId);
    if (attempt?.state !== 'submitted') return undefined;
    const { assessmentId, version } = attempt;
    return {
      attempt,
      criteria: await tx.criteria(assessmentId, version),
      items: await tx.items(assessmentId, version),
      responses: await tx.responses(attemptId),
      alike: attempt.trial ? [] : await findAlike(tx, attempt),
    };
  });
  if (!given) return run.commit(async () => {});
  const { assessmentId, trial } = given.attempt;
  const reading = { workspaceId: run.workspaceId, attemptId, signal: run.signal };
  // A worker that ends puts the job back, too, and nobody need hear of that.
  const read = await readAll(given, grader, reading).catch(async (error: unknown) => {
    if (error instanceof RetryLater && !run.signal.aborted)
      await saysItWaits(inWorkspace, run, { attemptId, assessmentId });
    throw error;
  });
  const scores = scoresOf(given, read, attemptId);
  await run.commit(async (tx) => {
    await tx.saveScores(attemptId, scores);
    await tx.audit({
      actor: 'shortlist',
      action: 'scored',
      subject: attemptId,
      data: { composite: scores.composite, version: scores.scorerVersion },
    });
    if (trial) return;
    for (const [mine, theirs] of given.alike) {
      await tx.saveLikeness(attemptId, [mine]);
      await tx.saveLikeness(mine.otherId, [theirs]);
    }
    await tx.enqueue('write-report', { attemptId }, { key: attemptId });
    await tx.touchCard(assessmentId);
    await tx.enqueue('update-card', { assessmentId }, { key: assessmentId });
    await announceResult(tx, { attemptId, assessmentId });
    await scheduleAllOwing(tx, assessmentId);
  });
}

/** Once for a wait, however often the job is put back. */
async function saysItWaits(
  inWorkspace: InWorkspace,
  { workspaceId }: Run,
  { attemptId, assessmentId }: { attemptId: AttemptId; assessmentId: AssessmentId },
): Promise<void> {
  await inWorkspace(workspaceId, async (tx) => {
    if (!(await tx.holdScoring(attemptId))) return;
    await tx.touchCard(assessmentId);
    await tx.enqueue('update-card', { assessmentId }, { key: assessmentId });
  });
}

/** The job at approval: has the encoder read every rubric, so that the first candidate's score isn't the slow one. */
export async function prepareScoring({ inWorkspace, grader }: ScoreDeps, run: Run, id: AssessmentId): Promise<void> {
  const items = await inWorkspace(run.workspaceId, (tx) => tx.items(id));
  for (const { item } of items) if ('rubric' in item) await grader.prepare(textOf(item), item.rubric);
  await run.commit(async () => {});
}

/** What answers that were read amount to, criterion by criterion and in all; the same for the same person, whenever it is asked. */
export function scoresOf({ criteria, items }: Content, read: ReadItem[], id: AttemptId): Scores {
  const scoredRead = read.filter(({ item }) => !item.requirementOnly);
  const rolled = rollUp(
    criteria,
    scoredRead.map(({ item, score }) => ({
      criterionId: item.criterionId,
      minutes: item.item.minutes,
      kind: item.item.kind,
      score: score.score,
      standardError: score.standardError,
    })),
  );
  return {
    criteria: rolled.criteria.map(({ id, score, standardError }) => ({
      criterionId: id as Scores['criteria'][number]['criterionId'],
      score,
      standardError,
    })),
    items: read.map(({ score }) => score),
    composite: rolled.composite,
    standardError: rolled.standardError,
    coverage: rolled.coverage,
    scorerVersion: engineOf(read),
    evidenceLine: evidenceLine(read, rolled.criteria, id),
    missed: missedOf(
      { criteria, items },
      {
        criteria: new Map(rolled.criteria.map((one) => [one.id, one])),
        items: new Map(read.map(({ item, score }) => [item.id, score.score])),
      },
    ),
  };
}
