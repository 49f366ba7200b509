// Starting: the form becomes an assessment with a card of its own; drafting happens behind it.
import type { NewAssessmentForm, Template } from '../cards/forms/new-form.ts';
import { flagsIn } from '../authoring/flags.ts';
import { quoted } from '../cards/words.ts';
import { Gone } from '../errors.ts';
import { AssessmentId, CriterionId, ItemId, ThreadId } from '../model/ids.ts';
import type { Assessment } from '../ports/assessments.ts';
import type { Secrets } from '../ports/outside.ts';
import type { Tx } from '../ports/store.ts';
import type { Words } from '../text/en.ts';
import { wordsOf } from '../text/words.ts';
import { allow, type Actor } from '../actor.ts';
import { minutesOf } from './page.ts';
import { interviewFor, isInterview } from './with-interview.ts';

/** Makes the assessment and has its card posted and its draft written. Throws Denied. */
export async function startAssessment(
  tx: Tx,
  actor: Actor,
  { form, secrets }: { form: NewAssessmentForm; secrets: Secrets },
): Promise<AssessmentId> {
  await allow(tx, actor, 'author');
  const id = AssessmentId.parse(secrets.id());
  const { title, withCv, timeLimitMinutes, closesAt, template } = form;
  const model = template ? await tx.assessment(template) : undefined;
  if (template && !model) throw new Gone('template-gone', (t) => t.start.templateGone);
  const job = form.job.trim() || (model?.job ?? '');
  await tx.addAssessment({
    id,
    title,
    job,
    withCv,
    withQuestions: form.withQuestions,
    withInterview: form.withInterview,
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
  if (model) await copyContent(tx, { model, id, form: { ...form, job }, secrets, t: wordsOf(actor.member) });
  else await tx.enqueue('draft-assessment', { assessmentId: id }, { key: id });
  return id;
}

type Copying = { model: Assessment; id: AssessmentId; form: NewAssessmentForm; secrets: Secrets; t: Words };

/** The criteria and questions that the other one asks by now become a draft, which is changed and approved like any. */
async function copyContent(tx: Tx, { model, id, form, secrets, t }: Copying): Promise<void> {
  const [criteria, asked] = await Promise.all([tx.criteria(model.id), tx.items(model.id)]);
  const ids = new Map(criteria.map((criterion) => [criterion.id, CriterionId.parse(secrets.id())]));
  const copied = asked.map((item) => ({
    ...item,
    id: ItemId.parse(secrets.id()),
    criterionId: ids.get(item.criterionId)!,
  }));
  const own = criteria.map((criterion) => ({ ...criterion, id: ids.get(criterion.id)! }));
  const hadOne = copied.some(isInterview);
  const items = [
    ...(form.withQuestions ? copied.filter((item) => !isInterview(item)) : []),
    ...(form.withInterview && hadOne ? copied.filter(isInterview) : []),
    ...(form.withInterview && !hadOne ? interviewFor({ criteria: own, asked: copied }, secrets) : []),
  ];
  await tx.saveDraft(id, {
    title: form.title,
    language: model.language,
    engine: model.engine ?? '',
    notes: [t.start.beganWith(quoted(model.title, 120, t))],
    flags: flagsIn(form.job).map(({ quote, why }) => ({ quote, why: t.authoring.flag[why] })),
    criteria: own,
    items,
    minutes: minutesOf(items),
  });
}

const mostTemplates = 20;

/** What a new assessment can begin with: everything that was drafted, the newest first. */
export async function templatesOf(tx: Tx): Promise<Template[]> {
  const all = await tx.assessments(['draft', 'open', 'closed'], mostTemplates);
  return all.map(({ id, title, minutes }) => ({ id, title, minutes }));
}
