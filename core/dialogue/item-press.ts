// What is answered to a look at one question: for those who may review, and for them alone.
import { allow, can } from '../actor.ts';
import { moveQuestion, removeQuestion } from '../assess/arrange.ts';
import { swapQuestion } from '../assess/author.ts';
import { knownOf, replacementFor } from '../authoring/swap.ts';
import type { Reply } from '../cards/card.ts';
import { itemCard } from '../cards/item-card.ts';
import type { Assessment, AssessmentItem } from '../ports/assessments.ts';
import type { Tx } from '../ports/store.ts';
import { assessmentOf, privately, staleReply, type Scene } from './scene.ts';

const isChangeable = ({ state }: Assessment) => state === 'draft' || state === 'open';

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
  const mayChange = isChangeable(assessment) && can(actor.member.role, 'author');
  const view = {
    assessmentId: assessment.id,
    assessment: assessment.title,
    number,
    of: items.length,
    criterion: criteria.find(({ id }) => id === found.criterionId)?.name ?? '',
    item: found.item,
    ...(await knowledgeOf(tx, found)),
    swap: mayChange && replacementFor(found, items) ? assessment.version : null,
    change: mayChange ? { itemId: found.id, version: assessment.version } : null,
    moves: assessment.state === 'draft',
  };
  return privately(scene, itemCard(view, t));
}

async function knowledgeOf(tx: Tx, item: AssessmentItem) {
  return { known: knownOf(item) ?? null, shown: (await tx.exposures(item.source)).get(item.source) ?? 0 };
}

/** The question that came in its place is the answer, with the way to the next. */
export async function swappingItem(scene: Scene): Promise<Reply> {
  const { tx, actor, carried, deps } = scene;
  const { id } = await assessmentOf(scene);
  const { question = 1, version } = carried;
  await swapQuestion(tx, actor, { id, version, question, secrets: deps.secrets });
  return lookingAtItem(scene);
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
