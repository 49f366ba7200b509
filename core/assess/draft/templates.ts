// Templates: what an assessment asks, saved under a name, for new assessments to begin with.
import { allow, type Actor } from '../../actor.ts';
import type { Beginnings } from '../../cards/forms/new-form.ts';
import { Gone, UserError } from '../../errors.ts';
import { TemplateId, type AssessmentId } from '../../model/ids.ts';
import type { Secrets } from '../../ports/outside.ts';
import type { Tx } from '../../ports/store.ts';
import type { Template } from '../../ports/templates.ts';
import { minutesOf } from '../sit/page.ts';

/** As many as a card can list and a form can offer. */
const most = 20;
const mostAssessments = 20;

/** Null where the name is taken. */
export type Kept = Template | null;

/** Saves the criteria, questions, sections and time limit of an assessment that was drafted: nothing of its candidates, and no deadline. Throws Denied, Gone, and a UserError where there are too many. */
export async function saveTemplate(
  tx: Tx,
  actor: Actor,
  { id, name, secrets }: { id: AssessmentId; name: string; secrets: Secrets },
): Promise<Kept> {
  await allow(tx, actor, 'author');
  const assessment = await tx.assessment(id);
  if (!assessment || assessment.state === 'drafting' || assessment.state === 'failed')
    throw new Gone('assessment-gone', (t) => t.problems.assessmentGone);
  if ((await tx.templates()).length >= most) throw new UserError('templates-full', (t) => t.templates.full(most));
  const { job, language, withCv, timeLimitMinutes, engine } = assessment;
  const [criteria, items] = await Promise.all([tx.criteria(id), tx.items(id)]);
  const content = { job, language, withCv, timeLimitMinutes, engine: engine ?? '', criteria, items };
  const templateId = TemplateId.parse(secrets.id());
  const isNew = await tx.addTemplate({ id: templateId, name, content, madeBy: actor.member.id });
  if (!isNew) return null;
  await tx.audit({ actor: actor.member.id, action: 'template-saved', subject: templateId, data: { assessment: id } });
  return templateFor(tx, actor, templateId);
}

/** Throws Denied and Gone. */
export async function renameTemplate(
  tx: Tx,
  actor: Actor,
  { id, name }: { id: TemplateId | undefined; name: string },
): Promise<Kept> {
  const template = await templateFor(tx, actor, id);
  if (!(await tx.renameTemplate(template.id, name))) return null;
  await tx.audit({ actor: actor.member.id, action: 'template-renamed', subject: template.id });
  return { ...template, name };
}

/** What began with it stays as it is. Throws Denied and Gone. */
export async function removeTemplate(tx: Tx, actor: Actor, id: TemplateId | undefined): Promise<void> {
  const template = await templateFor(tx, actor, id);
  await tx.removeTemplate(template.id);
  await tx.audit({ actor: actor.member.id, action: 'template-removed', subject: template.id });
}

/** Throws Denied and Gone. */
export async function templateFor(tx: Tx, actor: Actor, id: TemplateId | undefined): Promise<Template> {
  await allow(tx, actor, 'author');
  const template = id && (await tx.template(id));
  if (!template) throw new Gone('template-gone', (t) => t.templates.gone);
  return template;
}

/** What a new assessment can begin with: the templates by name, and everything that was drafted, the newest first. */
export async function beginningsOf(tx: Tx): Promise<Beginnings> {
  const [saved, drafted] = await Promise.all([
    tx.templates(),
    tx.assessments(['draft', 'open', 'closed'], mostAssessments),
  ]);
  return {
    saved: saved.map(({ id, name, content }) => ({ id, name, minutes: minutesOf(content.items) })),
    templates: drafted.map(({ id, title, minutes }) => ({ id, title, minutes })),
  };
}
