// One question of an assessment as a card for a member who reviews it.
import { can } from '../../actor.ts';
import { OF_DESCRIPTION } from '../../authoring/experience.ts';
import { knownOf, modelOf, replacementFor } from '../../authoring/swap.ts';
import type { Card } from '../../cards/card.ts';
import { itemCard } from '../../cards/item-card.ts';
import type { Assessment, AssessmentItem } from '../../ports/assessments.ts';
import type { Member } from '../../ports/members.ts';
import type { Tx } from '../../ports/store.ts';
import { wordsOf } from '../../text/words.ts';

/** What an assessment asks can be changed: in a draft, and in a new version once it is open. */
export const isChangeable = ({ state }: Pick<Assessment, 'state'>): boolean => state === 'draft' || state === 'open';

/** The question at a place, from 1; undefined where none is asked there. */
export async function itemCardOf(
  tx: Tx,
  member: Pick<Member, 'role' | 'locale' | 'platform'>,
  { assessment, number }: { assessment: Assessment; number: number },
): Promise<Card | undefined> {
  const items = await tx.items(assessment.id);
  const found = items[number - 1];
  if (!found) return undefined;
  const criteria = await tx.criteria(assessment.id);
  const criterion = criteria.find(({ id }) => id === found.criterionId)?.name ?? '';
  const mayChange = isChangeable(assessment) && can(member.role, 'author');
  const isDraft = assessment.state === 'draft';
  const view = {
    assessmentId: assessment.id,
    assessment: assessment.title,
    number,
    of: items.length,
    criterion,
    knockout: found.knockout,
    requirementOnly: found.requirementOnly,
    item: found.item,
    ...(await knowledgeOf(tx, found)),
    model: modelOf(found) ?? null,
    ofDescription: found.source === OF_DESCRIPTION,
    swaps: mayChange && replacementFor(found, items, criterion) !== undefined,
    change: mayChange ? { itemId: found.id, version: assessment.version, draft: isDraft } : null,
    moves: isDraft,
  };
  return itemCard(view, wordsOf(member));
}

async function knowledgeOf(tx: Tx, item: AssessmentItem) {
  return { known: knownOf(item) ?? null, shown: (await tx.exposures(item.source)).get(item.source) ?? 0 };
}
