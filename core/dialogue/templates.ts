// What is answered to the buttons and the form of templates.
import { allow, type Actor } from '../actor.ts';
import { minutesOf } from '../assess/sit/page.ts';
import { removeTemplate, renameTemplate, saveTemplate, templateFor } from '../assess/draft/templates.ts';
import { namesOf } from '../assess/show/views.ts';
import { isInterview } from '../assess/draft/with-interview.ts';
import { ACTION } from '../cards/actions.ts';
import type { Carried } from '../cards/carried.ts';
import type { Card, Reply } from '../cards/card.ts';
import { parseTemplate, templateForm } from '../cards/forms/template-form.ts';
import type { FormValues } from '../cards/forms/values.ts';
import { templateCard, templatesCard } from '../cards/templates-card.ts';
import type { Secrets } from '../ports/outside.ts';
import type { Tx } from '../ports/store.ts';
import type { Template } from '../ports/templates.ts';
import type { Words } from '../text/en.ts';
import { assessmentOf, privately, type Scene } from './scene.ts';

async function listingTemplates(scene: Scene): Promise<Reply> {
  await allow(scene.tx, scene.actor, 'author');
  return privately(scene, templatesCard((await scene.tx.templates()).map(shownOf), scene.t));
}

async function showingTemplate(scene: Scene): Promise<Reply> {
  return privately(scene, await cardOf(scene, await templateFor(scene.tx, scene.actor, scene.carried.templateId)));
}

async function savingTemplate(scene: Scene): Promise<Reply> {
  await allow(scene.tx, scene.actor, 'author');
  const { id: assessmentId, title: name } = await assessmentOf(scene);
  return { kind: 'form', form: templateForm({ assessmentId, name }, scene.t) };
}

async function renamingTemplate(scene: Scene): Promise<Reply> {
  const { id: templateId, name } = await templateFor(scene.tx, scene.actor, scene.carried.templateId);
  return { kind: 'form', form: templateForm({ templateId, name }, scene.t) };
}

async function removingTemplate(scene: Scene): Promise<Reply> {
  await removeTemplate(scene.tx, scene.actor, scene.carried.templateId);
  return listingTemplates(scene);
}

export const templatePresses = {
  [ACTION.saveTemplate]: savingTemplate,
  [ACTION.templates]: listingTemplates,
  [ACTION.template]: showingTemplate,
  [ACTION.renameTemplate]: renamingTemplate,
  [ACTION.removeTemplate]: removingTemplate,
};

type Submitted = {
  tx: Tx;
  actor: Actor;
  t: Words;
  carried: Carried;
  values: FormValues;
  key: string;
  deps: { secrets: Secrets };
};

/** The name of a new template, or another for one that is there; one that is taken is said at the field. */
export async function keepingTemplate(scene: Submitted): Promise<Reply> {
  const { tx, actor, t, carried, values, key, deps } = scene;
  await allow(tx, actor, 'author');
  const form = parseTemplate(values, t);
  if (!form.ok) return { kind: 'fields', errors: form.errors };
  const { name } = form.value;
  const { id, isTaken } = await takenBy(scene, name);
  if (isTaken) return { kind: 'fields', errors: { name: t.templates.taken } };
  if (!(await tx.once('form', key))) return { kind: 'nothing' };
  const kept = id
    ? await renameTemplate(tx, actor, { id, name })
    : await saveTemplate(tx, actor, { id: (await assessmentOf({ tx, carried })).id, name, secrets: deps.secrets });
  if (!kept) return { kind: 'fields', errors: { name: t.templates.taken } };
  return { kind: 'private', card: await cardOf(scene, kept), replace: id !== undefined };
}

/** Before the form counts as submitted, so that it can be sent again with another name. */
async function takenBy({ tx, carried }: Submitted, name: string) {
  const id = carried.templateId;
  const others = (await tx.templates()).filter((one) => one.id !== id);
  return { id, isTaken: others.some((one) => one.name.toLowerCase() === name.toLowerCase()) };
}

function shownOf({ id, name, content }: Template) {
  const { withCv, timeLimitMinutes, items } = content;
  const spoken = items.filter(isInterview).length;
  const size = { questions: items.length - spoken, spoken, minutes: minutesOf(items) };
  return { templateId: id, name, withCv, ...size, limitMinutes: timeLimitMinutes };
}

async function cardOf({ tx, actor, t }: Pick<Scene, 'tx' | 'actor' | 't'>, template: Template): Promise<Card> {
  const { content, madeBy, madeAt } = template;
  const by = (await namesOf(tx, [madeBy], t)).get(madeBy) ?? t.common.member;
  const made = t.when(madeAt, actor.member.timeZone);
  return templateCard({ ...shownOf(template), criteria: content.criteria, by, made }, t);
}
