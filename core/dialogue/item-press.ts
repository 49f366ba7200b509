// What is answered to a look at one question: for those who may review, and for them alone.
import { allow, type Actor } from '../actor.ts';
import { moveQuestion, removeQuestion } from '../assess/draft/arrange.ts';
import { swapQuestion } from '../assess/draft/author.ts';
import { itemCardOf } from '../assess/draft/item-view.ts';
import type { Changing } from '../assess/draft/versions.ts';
import type { Reply } from '../cards/card.ts';
import type { ItemId } from '../model/ids.ts';
import type { Tx } from '../ports/store.ts';
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
export const swappingItem = (scene: Scene): Promise<Reply> => changing(scene, swapQuestion);

/** One place up (-1) or down (1) in a draft; it is shown in its new place. */
export const movingItem = (scene: Scene, by: -1 | 1): Promise<Reply> =>
  changing({ ...scene, carried: { ...scene.carried, draft: true } }, (tx, actor, one) =>
    moveQuestion(tx, actor, { ...one, by }),
  );

/** The question that came to its place is the answer, or the last one. */
export const removingItem = (scene: Scene): Promise<Reply> => changing(scene, removeQuestion);

type Change = (tx: Tx, actor: Actor, one: Changing & { itemId: ItemId | undefined }) => Promise<number>;

/** What was a draft when it was shown may have been approved since: what candidates are asked isn’t changed unasked. */
async function changing(scene: Scene, change: Change): Promise<Reply> {
  const { tx, actor, carried, deps } = scene;
  await allow(tx, actor, 'author');
  const { id } = await assessmentOf(scene);
  if (carried.draft && (await tx.lockAssessment(id))?.state !== 'draft')
    return staleReply(scene, scene.t.item.notDraft);
  const { itemId, version } = carried;
  const place = await change(tx, actor, { id, version, itemId, secrets: deps.secrets });
  return lookingAtItem({ ...scene, carried: { ...carried, question: place } });
}
