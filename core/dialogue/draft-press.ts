// What is answered to the buttons of a draft: its forms, and a try.
import { allow } from '../actor.ts';
import { tryOut } from '../assess/author.ts';
import type { Reply } from '../cards/card.ts';
import { editForm, type EditableDraft } from '../cards/forms/edit-form.ts';
import { newQuestionForm } from '../cards/forms/new-question-form.ts';
import { questionForm } from '../cards/forms/question-form.ts';
import { tryLinkCard } from '../cards/try-link-card.ts';
import type { Assessment } from '../ports/assessments.ts';
import type { Tx } from '../ports/store.ts';
import { assessmentOf, staleReply, type Scene } from './scene.ts';

const isChangeable = ({ state }: Pick<Assessment, 'state'>) => state === 'draft' || state === 'open';

/** What the form of the whole shows, and is read against. */
export async function editableOf(tx: Tx, assessment: Assessment): Promise<EditableDraft> {
  const questions = (await tx.items(assessment.id)).map(({ id, criterionId, item, knockout = false }) => ({
    id,
    criterionId,
    prompt: item.prompt,
    keyed: 'key' in item,
    knockout,
  }));
  return {
    assessmentId: assessment.id,
    revision: assessment.cardRevision,
    version: assessment.version,
    title: assessment.title,
    closesAt: assessment.closesAt,
    timeLimitMinutes: assessment.timeLimitMinutes,
    criteria: await tx.criteria(assessment.id),
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
  const question = carried.question ?? 1;
  const found = (await tx.items(assessment.id))[question - 1];
  const isOld = carried.version !== undefined && carried.version !== assessment.version;
  if (!isChangeable(assessment) || isOld || !found) return staleReply(scene, null);
  return {
    kind: 'form',
    form: questionForm(
      {
        assessmentId: assessment.id,
        revision: assessment.cardRevision,
        version: assessment.version,
        question,
        item: found.item,
      },
      scene.t,
    ),
  };
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
