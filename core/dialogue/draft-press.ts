// What is answered to the buttons of a draft: its forms, and a try.
import { allow } from '../actor.ts';
import { tryOut } from '../assess/author.ts';
import type { Reply } from '../cards/card.ts';
import { editForm } from '../cards/forms/edit-form.ts';
import { questionForm } from '../cards/forms/question-form.ts';
import { tryLinkCard } from '../cards/try-link-card.ts';
import { assessmentOf, staleReply, type Scene } from './scene.ts';

export async function editing(scene: Scene): Promise<Reply> {
  const { tx, actor } = scene;
  await allow(tx, actor, 'author');
  const assessment = await assessmentOf(scene);
  if (assessment.state !== 'draft') return staleReply(scene, null);
  const questions = (await tx.items(assessment.id)).map(({ id, criterionId, item }) => ({
    id,
    criterionId,
    prompt: item.prompt,
  }));
  const draft = {
    assessmentId: assessment.id,
    revision: assessment.cardRevision,
    title: assessment.title,
    criteria: await tx.criteria(assessment.id),
    questions,
  };
  return { kind: 'form', form: editForm(draft, scene.t) };
}

export async function editingQuestion(scene: Scene): Promise<Reply> {
  const { tx, actor, carried } = scene;
  await allow(tx, actor, 'author');
  const assessment = await assessmentOf(scene);
  const question = carried.question ?? 1;
  const found = (await tx.items(assessment.id))[question - 1];
  if (assessment.state !== 'draft' || !found) return staleReply(scene, null);
  return {
    kind: 'form',
    form: questionForm(
      { assessmentId: assessment.id, revision: assessment.cardRevision, question, item: found.item },
      scene.t,
    ),
  };
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
