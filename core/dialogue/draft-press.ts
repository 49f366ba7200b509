// What is answered to the buttons of a draft: its forms, and a try.
import { allow } from '../actor.ts';
import { tryOut } from '../assess/draft/author.ts';
import { isChangeable } from '../assess/draft/item-view.ts';
import type { Reply } from '../cards/card.ts';
import { editForm, type EditableDraft } from '../cards/forms/edit-form.ts';
import { draftState } from '../cards/forms/edit-meanwhile.ts';
import { newQuestionForm } from '../cards/forms/new-question-form.ts';
import { questionForm } from '../cards/forms/question-form.ts';
import { wishForm } from '../cards/forms/wish-form.ts';
import { tryLinkCard } from '../cards/try-link-card.ts';
import type { Carried } from '../cards/carried.ts';
import type { Assessment, AssessmentItem } from '../ports/assessments.ts';
import type { Tx } from '../ports/store.ts';
import { assessmentOf, staleReply, type Scene } from './scene.ts';

/** The question that is meant, and its place from 1: itself where it is known, else the one that stands at that place. */
export function questionOf(
  items: readonly AssessmentItem[],
  { itemId, question = 1 }: Carried,
): { found: AssessmentItem; place: number } | undefined {
  const place = itemId ? items.findIndex(({ id }) => id === itemId) + 1 : question;
  const found = items[place - 1];
  return found && { found, place };
}

/** What the form of the whole shows, and is read against. */
export async function editableOf(tx: Tx, assessment: Assessment): Promise<EditableDraft> {
  const [criteria, items] = await Promise.all([tx.criteria(assessment.id), tx.items(assessment.id)]);
  const questions = items.map(({ id, criterionId, item, knockout = false, requirementOnly = false }) => ({
    id,
    criterionId,
    prompt: item.prompt,
    keyed: 'key' in item,
    interview: item.kind === 'interview',
    knockout,
    requirementOnly,
  }));
  return {
    assessmentId: assessment.id,
    revision: assessment.cardRevision,
    version: assessment.version,
    state: draftState({ ...assessment, criteria, items }),
    title: assessment.title,
    closesAt: assessment.closesAt,
    timeLimitMinutes: assessment.timeLimitMinutes,
    criteria,
    questions,
  };
}

export async function editing(scene: Scene): Promise<Reply> {
  const { tx, actor } = scene;
  await allow(tx, actor, 'author');
  const assessment = await assessmentOf(scene);
  if (!isChangeable(assessment)) return staleReply(scene, null);
  return { kind: 'form', form: editForm(await editableOf(tx, assessment), scene.t) };
}

export async function editingQuestion(scene: Scene): Promise<Reply> {
  const { tx, actor, carried } = scene;
  await allow(tx, actor, 'author');
  const assessment = await assessmentOf(scene);
  const asked = questionOf(await tx.items(assessment.id), carried);
  const isOld = carried.version !== undefined && carried.version !== assessment.version;
  if (!isChangeable(assessment) || isOld || !asked) return staleReply(scene, null);
  const view = {
    assessmentId: assessment.id,
    revision: assessment.cardRevision,
    version: assessment.version,
    question: asked.place,
    itemId: carried.itemId,
    item: asked.found.item,
    counts: asked.found,
  };
  return { kind: 'form', form: questionForm(view, scene.t) };
}

/** The form for a question of one's own, after the one that the press carries, or the first of all. */
export async function addingQuestion(scene: Scene): Promise<Reply> {
  const { tx, actor, carried } = scene;
  await allow(tx, actor, 'author');
  const { id, version, ...assessment } = await assessmentOf(scene);
  const [criteria, items] = await Promise.all([tx.criteria(id), tx.items(id)]);
  const after = items.find((item) => item.id === carried.itemId);
  const criterionId = items.length === 0 ? criteria[0]?.id : after?.criterionId;
  if (!isChangeable(assessment) || !criterionId) return staleReply(scene, null);
  const place = { assessmentId: id, version, ...(after ? { itemId: after.id } : {}) };
  return { kind: 'form', form: newQuestionForm({ ...place, criteria, criterionId }, scene.t) };
}

export async function trying(scene: Scene): Promise<Reply> {
  const { tx, actor, t, deps } = scene;
  const assessment = await assessmentOf(scene);
  const token = await tryOut(tx, actor, { id: assessment.id, secrets: deps.secrets });
  return {
    kind: 'private',
    card: tryLinkCard({ assessment: assessment.title, url: `${deps.publicUrl}/a/${token}` }, t),
  };
}

export async function askingChange(scene: Scene): Promise<Reply> {
  await allow(scene.tx, scene.actor, 'author');
  const assessment = await assessmentOf(scene);
  if (!isChangeable(assessment)) return staleReply(scene, null);
  return { kind: 'form', form: wishForm({ assessmentId: assessment.id, version: assessment.version }, scene.t) };
}
