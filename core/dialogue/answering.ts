// What is answered where a recruiter writes to a candidate: the answer to a review.
import { allow, type Actor } from '../actor.ts';
import { answerReview, isMailed, reviewToAnswer } from '../assess/decide/answer-review.ts';
import { personCardOf, resultFor } from '../assess/show/person-views.ts';
import { answerDue } from '../assess/working-days.ts';
import type { Carried } from '../cards/carried.ts';
import type { Reply } from '../cards/card.ts';
import { answerForm, parseAnswer } from '../cards/forms/answer-form.ts';
import type { FormValues } from '../cards/forms/values.ts';
import type { Tx } from '../ports/store.ts';
import type { Words } from '../text/en.ts';
import { attemptOf, type Scene } from './scene.ts';

export async function answeringReview(scene: Scene): Promise<Reply> {
  const { tx, actor, t } = scene;
  await allow(tx, actor, 'answer');
  const attemptId = attemptOf(scene);
  const { assessment, attempt, name } = await resultFor(tx, attemptId, t);
  const { said, askedAt } = await reviewToAnswer(tx, attemptId);
  const due = answerDue(askedAt, (await tx.workspace()).timeZone);
  const view = {
    assessmentId: assessment.id,
    revision: assessment.cardRevision,
    attemptId,
    name,
    said,
    due: t.when(due, actor.member.timeZone),
    language: attempt.language,
    isMailed: await isMailed(tx, attempt),
  };
  return { kind: 'form', form: answerForm(view, t) };
}

type Submitted = { tx: Tx; actor: Actor; t: Words; carried: Carried; values: FormValues; key: string };

export async function keepingAnswer({ tx, actor, t, carried, values, key }: Submitted): Promise<Reply> {
  await allow(tx, actor, 'answer');
  const attemptId = attemptOf({ carried });
  const form = parseAnswer(values, t);
  if (!form.ok) return { kind: 'fields', errors: form.errors };
  // Only now that the form is in order does it count as submitted.
  if (!(await tx.once('form', key))) return { kind: 'nothing' };
  await answerReview(tx, actor, { attemptId, ...form.value });
  return { kind: 'private', card: await personCardOf(tx, attemptId, actor.member) };
}
