// What is answered to forms that have to do with files: a new assessment, and an invitation from what was read.
import { allow, type Actor } from '../actor.ts';
import { ownDropped } from '../assess/invite/confirm-dropped.ts';
import { startAssessment } from '../assess/draft/start.ts';
import { takeFiles } from '../assess/invite/take-files.ts';
import type { Carried } from '../cards/carried.ts';
import type { Reply } from '../cards/card.ts';
import { doneCard } from '../cards/done-card.ts';
import { short } from '../cards/words.ts';
import { parseInviteFile } from '../cards/forms/dropped-form.ts';
import { parseNew, type NewAssessmentForm } from '../cards/forms/new-form.ts';
import { one, several, type FormValues } from '../cards/forms/values.ts';
import { Gone } from '../errors.ts';
import type { DroppedFile } from '../ports/dropped.ts';
import type { Secrets } from '../ports/outside.ts';
import type { Tx } from '../ports/store.ts';
import type { Words } from '../text/en.ts';
import { confirmed } from './dropped-press.ts';

type Scene = {
  tx: Tx;
  actor: Actor;
  t: Words;
  carried: Carried;
  values: FormValues;
  key: string;
  deps: { secrets: Secrets; publicUrl: string };
};

const nothing: Reply = { kind: 'nothing' };

/** Only now that the form is in order does it count as submitted. */
const isFirst = ({ tx, key }: Scene) => tx.once('form', key);

/** From what was typed, from a document that was read before, or from one that is attached and read first. */
export async function starting(scene: Scene): Promise<Reply> {
  const { tx, actor, t, carried, values, deps } = scene;
  const file = carried.fileId ? await ownDropped(tx, actor, carried.fileId) : undefined;
  // A document that is too long for the form's field isn't in the form.
  const text = one(values, 'job') === '' ? textOf(file) : '';
  const form = parseNew(text === '' ? values : { ...values, files: ['document'] }, await tx.now(), t);
  if (!form.ok) return { kind: 'fields', errors: form.errors };
  await allow(tx, actor, 'author');
  if (!(await isFirst(scene))) return nothing;
  const [ref] = several(values, 'files');
  if (ref !== undefined) return startingLater(scene, form.value, ref);
  const started = text === '' ? form.value : { ...form.value, job: text };
  await startAssessment(tx, file ? { ...actor, place: file.place } : actor, { form: started, secrets: deps.secrets });
  if (!file) return nothing;
  await tx.removeDropped(file.id);
  // What was read from the file has a card, on which nothing is left to press.
  return { kind: 'private', card: doneCard(t.draft.drafting(short(started.title, 120))), replace: true };
}

const textOf = (file: DroppedFile | undefined) =>
  file?.content.read?.kind === 'document' ? file.content.read.text : '';

async function startingLater(
  { tx, actor, t, deps }: Scene,
  { job: _job, ...start }: NewAssessmentForm,
  ref: string,
): Promise<Reply> {
  await takeFiles(tx, actor, { secrets: deps.secrets, files: [{ name: '', ref }], start });
  return { kind: 'private', card: doneCard(t.dropped.readingJob) };
}

export async function invitingFromFile(scene: Scene): Promise<Reply> {
  const { t, carried, values } = scene;
  const form = parseInviteFile(values, t);
  if (!form.ok) return { kind: 'fields', errors: form.errors };
  if (!carried.fileId) throw new Gone('form-unknown', (t) => t.problems.oldForm);
  if (!(await isFirst(scene))) return nothing;
  return { kind: 'private', card: await confirmed(scene, { id: carried.fileId, ...form.value }), replace: true };
}
