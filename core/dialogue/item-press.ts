// What is answered to a look at one question: for those who may review, and for them alone.
import { allow } from '../actor.ts';
import { bank } from '../authoring/bank.ts';
import type { Reply } from '../cards/card.ts';
import { itemCard } from '../cards/item-card.ts';
import { assessmentOf, privately, staleReply, type Scene } from './scene.ts';

const FROM_BANK = 'bank:';

/** Shows the question whose place the press carries, the first without one. Throws Denied where the role may not review. */
export async function lookingAtItem(scene: Scene): Promise<Reply> {
  const { tx, actor, carried, t } = scene;
  await allow(tx, actor, 'review');
  const assessment = await assessmentOf(scene);
  const items = await tx.items(assessment.id);
  const number = carried.question ?? 1;
  const found = items[number - 1];
  if (!found) return staleReply(scene, null);
  const criteria = await tx.criteria(assessment.id);
  const view = {
    assessmentId: assessment.id,
    assessment: assessment.title,
    number,
    of: items.length,
    criterion: criteria.find(({ id }) => id === found.criterionId)?.name ?? '',
    item: found.item,
    known: bank.find(({ id }) => found.source === `${FROM_BANK}${id}`) ?? null,
  };
  return privately(scene, itemCard(view, t));
}
