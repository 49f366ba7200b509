// What is answered where a member changes a score, or takes that back.
import { allow, type Actor } from '../actor.ts';
import { asScored } from '../assess/score/as-scored.ts';
import { lockFinished } from '../assess/decide/decide.ts';
import { overrideScore, undoOverride } from '../assess/score/override.ts';
import { personCardOf, resultFor } from '../assess/show/person-views.ts';
import type { Carried } from '../cards/carried.ts';
import type { Reply } from '../cards/card.ts';
import { parseRescore, rescoreForm, type RescoreForm } from '../cards/forms/rescore-form.ts';
import type { FormValues } from '../cards/forms/values.ts';
import type { Attempt } from '../ports/attempts.ts';
import type { Tx } from '../ports/store.ts';
import type { Words } from '../text/en.ts';
import { attemptOf, privately, type Scene } from './scene.ts';

export async function changingScore(scene: Scene): Promise<Reply> {
  const { tx, actor, t } = scene;
  await allow(tx, actor, 'rescore');
  const attemptId = attemptOf(scene);
  const { assessment, attempt, name } = await resultFor(tx, attemptId, t);
  const seen = (await tx.overrides(attemptId)).length;
  const criteria = await scoredCriteria(tx, attempt);
  const subject = { assessmentId: assessment.id, revision: assessment.cardRevision, attemptId, name };
  return { kind: 'form', form: rescoreForm({ ...subject, criteria, seen }, t) };
}

/** Those that somebody's scores are about. */
async function scoredCriteria(tx: Tx, attempt: Attempt): Promise<RescoreForm['criteria']> {
  const scores = new Map((await tx.criterionScores(attempt.id)).map(({ criterionId, score }) => [criterionId, score]));
  const criteria = (await asScored(tx, attempt)).criteria.filter((one) => scores.has(one.id));
  return criteria.map((one) => ({ id: one.id, name: one.name, score: scores.get(one.id) ?? null }));
}

type Submitted = { tx: Tx; actor: Actor; t: Words; carried: Carried; values: FormValues; key: string };

export async function keepingScore({ tx, actor, t, carried, values, key }: Submitted): Promise<Reply> {
  await allow(tx, actor, 'rescore');
  const attemptId = attemptOf({ carried });
  const form = parseRescore(values, await scoredCriteria(tx, await lockFinished(tx, attemptId)), t);
  if (!form.ok) return { kind: 'fields', errors: form.errors };
  // Only now that the form is in order does it count as submitted.
  if (!(await tx.once('form', key))) return { kind: 'nothing' };
  await overrideScore(tx, actor, { ...form.value, attemptId, seen: carried.seen });
  return { kind: 'private', card: await personCardOf(tx, attemptId, actor.member), replace: true };
}

export async function undoingScore(scene: Scene): Promise<Reply> {
  const { tx, actor, carried } = scene;
  const attemptId = attemptOf(scene);
  await undoOverride(tx, actor, { attemptId, seen: carried.seen });
  return privately(scene, await personCardOf(tx, attemptId, actor.member));
}
