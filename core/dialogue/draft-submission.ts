// What is answered to the forms that change what an assessment asks.
import { allow, type Actor } from '../actor.ts';
import { addQuestion } from '../assess/draft/arrange.ts';
import { askChange } from '../assess/draft/change-draft.ts';
import { editDraft, editQuestion } from '../assess/draft/author.ts';
import { contentCardOf } from '../assess/draft/content-views.ts';
import { itemCardOf } from '../assess/draft/item-view.ts';
import { cardOf, readerOf } from '../assess/show/views.ts';
import type { Changing } from '../assess/draft/versions.ts';
import type { Carried } from '../cards/carried.ts';
import type { Card, Reply } from '../cards/card.ts';
import { parseEdit } from '../cards/forms/edit-form.ts';
import { parseNewQuestion } from '../cards/forms/new-question-form.ts';
import { countsIn } from '../cards/forms/counts-field.ts';
import { parseQuestion } from '../cards/forms/question-form.ts';
import { parseWish } from '../cards/forms/wish-form.ts';
import type { FormValues } from '../cards/forms/values.ts';
import { Gone } from '../errors.ts';
import type { Assessment } from '../ports/assessments.ts';
import { isLastScored } from '../scoring/must-haves.ts';
import type { Secrets } from '../ports/outside.ts';
import type { Tx } from '../ports/store.ts';
import type { Words } from '../text/en.ts';
import { editableOf, questionOf } from './draft-press.ts';
import { assessmentOf } from './scene.ts';

type Scene = {
  tx: Tx;
  actor: Actor;
  t: Words;
  carried: Carried;
  values: FormValues;
  key: string;
  isPrivate: boolean;
  deps: { secrets: Secrets };
};

const nothing: Reply = { kind: 'nothing' };

/** Only now that the form is in order does it count as submitted. */
const isFirst = ({ tx, key }: Scene) => tx.once('form', key);

/** The form was filled in over what its version asks; another version has questions of its own. Locked, so that of two forms sent at once the second is read against what the first has made. */
async function editedOf(scene: Scene): Promise<Assessment> {
  await allow(scene.tx, scene.actor, 'author');
  const assessment = await scene.tx.lockAssessment((await assessmentOf(scene)).id);
  if (!assessment) throw new Gone('assessment-gone', (t) => t.problems.assessmentGone);
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

/** What was opened from a look at a question shows it as it is now, at its place from 1; of an open assessment the author is shown what candidates begin from now on. A draft's shared card shows the change by itself, the author's own doesn't. */
async function changedReply({ tx, actor, carried, isPrivate }: Scene, place?: number): Promise<Reply> {
  const assessment = await assessmentOf({ tx, carried });
  const shown = (card: Card): Reply => ({ kind: 'private', card, replace: true });
  const item = carried.itemId && place && (await itemCardOf(tx, actor.member, { assessment, number: place }));
  if (item) return shown(item);
  const reader = readerOf(actor.member);
  if (assessment.state === 'open') return shown(await contentCardOf(tx, assessment, reader));
  return isPrivate ? shown(await cardOf(tx, assessment, { ...reader, audience: 'you' })) : nothing;
}

export async function editing(scene: Scene): Promise<Reply> {
  const { tx, actor, t, values } = scene;
  const assessment = await editedOf(scene);
  const shown = { draft: await editableOf(tx, assessment), now: await tx.now(), seen: scene.carried.seen };
  const edited = parseEdit(values, shown, t);
  if (!edited.ok) return { kind: 'fields', errors: edited.errors };
  if (!(await isFirst(scene))) return nothing;
  await editDraft(tx, actor, { ...changingOf(scene, assessment), edited: edited.value });
  return changedReply(scene);
}

export async function editingQuestion(scene: Scene): Promise<Reply> {
  const { tx, actor, t, carried, values } = scene;
  const assessment = await editedOf(scene);
  const items = await tx.items(assessment.id);
  const asked = questionOf(items, carried);
  if (!asked) throw new Gone('question-gone', (said) => said.problems.questionGone);
  const item = parseQuestion(values, asked.found.item, t);
  if (!item.ok) return { kind: 'fields', errors: item.errors };
  const counts = countsIn(values, asked.found);
  if (counts.requirementOnly && isLastScored(items, asked.found.id))
    return { kind: 'fields', errors: { counts: t.mustHaves.lastScored } };
  if (!(await isFirst(scene))) return nothing;
  await editQuestion(tx, actor, { ...changingOf(scene, assessment), itemId: asked.found.id, item: item.value, counts });
  return changedReply(scene, asked.place);
}

export async function addingQuestion(scene: Scene): Promise<Reply> {
  const { tx, actor, t, carried, values } = scene;
  const assessment = await editedOf(scene);
  const added = parseNewQuestion(values, await tx.criteria(assessment.id), t);
  if (!added.ok) return { kind: 'fields', errors: added.errors };
  if (!(await isFirst(scene))) return nothing;
  const { itemId } = carried;
  const place = await addQuestion(tx, actor, { ...changingOf(scene, assessment), ...added.value, itemId });
  return changedReply(scene, place);
}

export async function askingChange(scene: Scene): Promise<Reply> {
  const { tx, actor, t, values } = scene;
  const assessment = await editedOf(scene);
  const asked = parseWish(values, t);
  if (!asked.ok) return { kind: 'fields', errors: asked.errors };
  if (!(await isFirst(scene))) return nothing;
  await askChange(tx, actor, {
    ...changingOf(scene, assessment),
    version: scene.carried.version,
    said: asked.value.wish,
  });
  return changedReply(scene);
}
