// What is answered to a look at one question: for those who may review, and for them alone.
import { allow } from '../actor.ts';
import { moveQuestion, removeQuestion } from '../assess/draft/arrange.ts';
import { swapQuestion } from '../assess/draft/author.ts';
import { itemCardOf } from '../assess/draft/item-view.ts';
import type { Reply } from '../cards/card.ts';
import { assessmentOf, privately, staleReply, type Scene } from './scene.ts';

/** Shows the question whose place the press carries, the first without one. Throws Denied where the role may not review. */
export async function lookingAtItem(scene: Scene): Promise<Reply> {
  const { tx, actor, carried } = scene;
  await allow(tx, actor, 'review');
  const at = { assessment: await assessmentOf(scene), number: carried.question ?? 1 };
  const card = await itemCardOf(tx, actor.member, at);
  return card ? privately(scene, card) : staleReply(scene, null);
}

/** The question that came in its place is the answer, with the way to the next. */
export async function swappingItem(scene: Scene): Promise<Reply> {
  const { tx, actor } = scene;
  const place = await swapQuestion(tx, actor, await changingOf(scene));
  return lookingAtItem({ ...scene, carried: { ...scene.carried, question: place } });
}

/** One place up (-1) or down (1) in a draft; it is shown in its new place. */
export async function movingItem(scene: Scene, by: -1 | 1): Promise<Reply> {
  const { tx, actor } = scene;
  await allow(tx, actor, 'author');
  if ((await assessmentOf(scene)).state !== 'draft') return staleReply(scene, null);
  const place = await moveQuestion(tx, actor, { ...(await changingOf(scene)), by });
  return lookingAtItem({ ...scene, carried: { ...scene.carried, question: place } });
}

/** The question that came to its place is the answer, or the last one. */
export async function removingItem(scene: Scene): Promise<Reply> {
  const { tx, actor } = scene;
  const place = await removeQuestion(tx, actor, await changingOf(scene));
  return lookingAtItem({ ...scene, carried: { ...scene.carried, question: place } });
}

async function changingOf(scene: Scene) {
  const { id } = await assessmentOf(scene);
  const { itemId, version } = scene.carried;
  return { id, version, itemId, secrets: scene.deps.secrets };
}
