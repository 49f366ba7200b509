// Starting: the form becomes an assessment with a card of its own; drafting happens behind it.
import type { NewAssessmentForm } from '../../cards/forms/new-form.ts';
import { flagsIn } from '../../authoring/flags.ts';
import { quoted } from '../../cards/words.ts';
import { Gone } from '../../errors.ts';
import { AssessmentId, CriterionId, ItemId, ThreadId } from '../../model/ids.ts';
import type { Secrets } from '../../ports/outside.ts';
import type { Tx } from '../../ports/store.ts';
import type { TemplateContent } from '../../ports/templates.ts';
import type { Words } from '../../text/en.ts';
import { wordsOf } from '../../text/words.ts';
import { allow, type Actor } from '../../actor.ts';
import { minutesOf } from '../sit/page.ts';
import { interviewFor, isInterview } from './with-interview.ts';

/** Makes the assessment and has its card posted and its draft written. Throws Denied. */
export async function startAssessment(
  tx: Tx,
  actor: Actor,
  { form, secrets }: { form: NewAssessmentForm; secrets: Secrets },
): Promise<AssessmentId> {
  await allow(tx, actor, 'author');
  const id = AssessmentId.parse(secrets.id());
  const model = await modelOf(tx, form);
  const asked = model ? withModel(form, model) : form;
  const { title, job, withCv, withQuestions, withInterview, timeLimitMinutes, closesAt } = asked;
  await tx.addAssessment({
    id,
    title,
    job,
    withCv,
    withQuestions,
    withInterview,
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
  if (model) await copyContent(tx, { model, id, form: asked, secrets, t: wordsOf(actor.member) });
  else await tx.enqueue('draft-assessment', { assessmentId: id }, { key: id });
  return id;
}

/** What it begins with; of a template also its sections and its time limit. */
type Model = Pick<TemplateContent, 'job' | 'language' | 'engine' | 'criteria' | 'items'> & {
  name: string;
  own?: Pick<TemplateContent, 'withCv' | 'timeLimitMinutes'>;
};

async function modelOf(tx: Tx, { template, saved }: NewAssessmentForm): Promise<Model | undefined> {
  if (saved) {
    const found = await tx.template(saved);
    if (!found) throw new Gone('template-gone', (t) => t.templates.gone);
    return { ...found.content, name: found.name, own: found.content };
  }
  if (!template) return undefined;
  const found = await tx.assessment(template);
  if (!found) throw new Gone('template-gone', (t) => t.start.templateGone);
  const [criteria, items] = await Promise.all([tx.criteria(template), tx.items(template)]);
  const { job, language, engine } = found;
  return { job, language, engine: engine ?? '', criteria, items, name: found.title };
}

function withModel(form: NewAssessmentForm, { job, own, items }: Model): NewAssessmentForm {
  const typed = { ...form, job: form.job.trim() || job };
  if (!own) return typed;
  return {
    ...typed,
    withCv: own.withCv,
    withQuestions: items.some((item) => !isInterview(item)),
    withInterview: items.some(isInterview),
    timeLimitMinutes: form.timeLimitMinutes ?? own.timeLimitMinutes,
  };
}

type Copying = { model: Model; id: AssessmentId; form: NewAssessmentForm; secrets: Secrets; t: Words };

/** The criteria and questions that it begins with become a draft, which is changed and approved like any. */
async function copyContent(tx: Tx, { model, id, form, secrets, t }: Copying): Promise<void> {
  const { criteria, items: asked } = model;
  const ids = new Map(criteria.map((criterion) => [criterion.id, CriterionId.parse(secrets.id())]));
  const copied = asked.map((item) => ({
    ...item,
    id: ItemId.parse(secrets.id()),
    criterionId: ids.get(item.criterionId)!,
  }));
  const own = criteria.map((criterion) => ({ ...criterion, id: ids.get(criterion.id)! }));
  const hadOne = copied.some(isInterview);
  const written = form.withQuestions ? copied.filter((item) => !isInterview(item)) : [];
  const items = [
    ...written,
    ...(form.withInterview && hadOne ? copied.filter(isInterview) : []),
    ...(form.withInterview && !hadOne ? interviewFor({ criteria: own, asked: copied, written }, secrets) : []),
  ];
  await tx.saveDraft(id, {
    title: form.title,
    language: model.language,
    engine: model.engine,
    notes: [t.start.beganWith(quoted(model.name, 120, t))],
    flags: flagsIn(form.job).map(({ quote, why }) => ({ quote, why: t.authoring.flag[why] })),
    criteria: own,
    items,
    minutes: minutesOf(items),
  });
}
