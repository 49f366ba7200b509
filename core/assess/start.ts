// Starting: the form becomes an assessment with a card of its own; drafting happens behind it.
import type { NewAssessmentForm } from '../cards/forms/new-form.ts';
import { AssessmentId, ThreadId } from '../model/ids.ts';
import type { Secrets } from '../ports/outside.ts';
import type { Tx } from '../ports/store.ts';
import { allow, type Actor } from '../actor.ts';

/** Makes the assessment and has its card posted and its draft written. Throws Denied. */
export async function startAssessment(
  tx: Tx,
  actor: Actor,
  { form, secrets }: { form: NewAssessmentForm; secrets: Secrets },
): Promise<AssessmentId> {
  await allow(tx, actor, 'author');
  const id = AssessmentId.parse(secrets.id());
  const { title, job, withCv, timeLimitMinutes, closesAt } = form;
  await tx.addAssessment({
    id,
    title,
    job,
    withCv,
    withQuestions: form.withQuestions,
    timeLimitMinutes,
    closesAt,
    createdBy: actor.member.id,
  });
  await tx.addThread({
    id: ThreadId.parse(secrets.id()),
    assessmentId: id,
    locale: actor.member.locale,
    ...actor.place,
  });
  await tx.audit({ actor: actor.member.id, action: 'assessment-started', subject: id });
  await tx.enqueue('update-card', { assessmentId: id }, { key: id });
  await tx.enqueue('draft-assessment', { assessmentId: id }, { key: id });
  return id;
}
