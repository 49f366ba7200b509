// What is answered to the forms that change what an assessment asks.
import { allow, type Actor } from '../actor.ts';
import { addQuestion } from '../assess/arrange.ts';
import { editDraft, editQuestion } from '../assess/author.ts';
import { contentCardOf } from '../assess/content-views.ts';
import { readerOf } from '../assess/views.ts';
import type { Changing } from '../assess/versions.ts';
import type { Carried } from '../cards/carried.ts';
import type { Reply } from '../cards/card.ts';
import { parseEdit } from '../cards/forms/edit-form.ts';
import { parseNewQuestion } from '../cards/forms/new-question-form.ts';
import { parseQuestion } from '../cards/forms/question-form.ts';
import type { FormValues } from '../cards/forms/values.ts';
import { Gone } from '../errors.ts';
import type { Assessment } from '../ports/assessments.ts';
import type { Secrets } from '../ports/outside.ts';
import type { Tx } from '../ports/store.ts';
import type { Words } from '../text/en.ts';
import { editableOf } from './draft-press.ts';
import { assessmentOf } from './scene.ts';

type Scene = {
  tx: Tx;
  actor: Actor;
  t: Words;
  carried: Carried;
  values: FormValues;
  key: string;
  deps: { secrets: Secrets };
};

const nothing: Reply = { kind: 'nothing' };

/** Only now that the form is in order does it count as submitted. */
const isFirst = ({ tx, key }: Scene) => tx.once('form', key);

/** The form was filled in over what its version asks; another version has questions of its own. */
async function editedOf(scene: Scene): Promise<Assessment> {
  await allow(scene.tx, scene.actor, 'author');
  const assessment = await assessmentOf(scene);
  const { version } = scene.carried;
  if (version !== undefined && version !== assessment.version)
    throw new Gone('version-changed', (t) => t.versions.changedMeanwhile(assessment.version));
  return assessment;
}

const changingOf = ({ carried, deps }: Scene, { id }: Assessment): Changing => ({
  id,
  version: carried.version,
  secrets: deps.secrets,
});

/** A draft's own card shows the change; of an open assessment the author is shown what candidates begin from now on. */
async function changedReply({ tx, actor }: Scene, { id, state }: Assessment): Promise<Reply> {
  const assessment = state === 'open' ? await tx.assessment(id) : undefined;
  return assessment ? { kind: 'private', card: await contentCardOf(tx, assessment, readerOf(actor.member)) } : nothing;
}

export async function editing(scene: Scene): Promise<Reply> {
  const { tx, actor, t, values } = scene;
  const assessment = await editedOf(scene);
  const shown = { draft: await editableOf(tx, assessment), now: await tx.now(), seen: scene.carried.seen };
  const edited = parseEdit(values, shown, t);
  if (!edited.ok) return { kind: 'fields', errors: edited.errors };
  if (!(await isFirst(scene))) return nothing;
  await editDraft(tx, actor, { ...changingOf(scene, assessment), edited: edited.value });
  return changedReply(scene, assessment);
}

export async function editingQuestion(scene: Scene): Promise<Reply> {
  const { tx, actor, t, carried, values } = scene;
  const assessment = await editedOf(scene);
  const found = (await tx.items(assessment.id))[(carried.question ?? 1) - 1];
  if (!found) throw new Gone('question-gone', (said) => said.problems.questionGone);
  const item = parseQuestion(values, found.item, t);
  if (!item.ok) return { kind: 'fields', errors: item.errors };
  if (!(await isFirst(scene))) return nothing;
  await editQuestion(tx, actor, { ...changingOf(scene, assessment), itemId: found.id, item: item.value });
  return changedReply(scene, assessment);
}

export async function addingQuestion(scene: Scene): Promise<Reply> {
  const { tx, actor, t, carried, values } = scene;
  const assessment = await editedOf(scene);
  const added = parseNewQuestion(values, await tx.criteria(assessment.id), t);
  if (!added.ok) return { kind: 'fields', errors: added.errors };
  if (!(await isFirst(scene))) return nothing;
  const { itemId } = carried;
  await addQuestion(tx, actor, { ...changingOf(scene, assessment), ...added.value, itemId });
  return changedReply(scene, assessment);
}
