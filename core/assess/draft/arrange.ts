// What authors do with the row of questions: move one, take one out, add one.
import { allow, type Actor } from '../../actor.ts';
import { squeezed } from '../../authoring/weights.ts';
import type { CountsFor } from '../../cards/forms/new-question-form.ts';
import { quoted } from '../../cards/words.ts';
import { Gone, UserError } from '../../errors.ts';
import { CriterionId, ItemId } from '../../model/ids.ts';
import type { Item } from '../../model/item.ts';
import type { AssessmentItem, Criterion } from '../../ports/assessments.ts';
import type { Tx } from '../../ports/store.ts';
import { isLastScored } from '../../scoring/must-haves.ts';
import { changeContent, lockChangeable, type Changing } from './versions.ts';

type One = Changing & { itemId: ItemId | undefined };

/** Changes places with the neighbour, and returns its place from 1; at either end it stays. Throws Gone when it isn't asked any more. */
export async function moveQuestion(tx: Tx, actor: Actor, { by, ...one }: One & { by: -1 | 1 }): Promise<number> {
  return rearrange(tx, actor, {
    ...one,
    arrange: async (items, at) => {
      const to = Math.min(items.length - 1, Math.max(0, at + by));
      return { items: items.toSpliced(at, 1).toSpliced(to, 0, ...items.slice(at, at + 1)), place: to + 1 };
    },
  });
}

/** Returns the place to go on from, from 1. Throws a UserError for the last question of its criterion, and Gone when it isn't asked any more. */
export async function removeQuestion(tx: Tx, actor: Actor, one: One): Promise<number> {
  return rearrange(tx, actor, {
    ...one,
    arrange: async (items, at) => {
      const left = items.toSpliced(at, 1);
      const { criterionId, requirementOnly } = items[at] ?? {};
      if (one.itemId && !requirementOnly && isLastScored(items, one.itemId)) {
        const name = (await tx.criteria(one.id)).find(({ id }) => id === criterionId)?.name ?? '';
        throw new UserError('last-question', (t) => t.edit.noQuestion([quoted(name, 64, t)]));
      }
      return { items: left, place: Math.min(at + 1, left.length) };
    },
  });
}

type Added = { countsFor: CountsFor; item: Item };

/** Puts a member's own question after the one of `itemId`, or where none is asked first of all, with a criterion of its own where it names one; returns its place, from 1. Throws Gone when that isn't asked any more. */
export async function addQuestion(tx: Tx, actor: Actor, { countsFor, item, ...one }: One & Added): Promise<number> {
  const { id, secrets } = one;
  const criterionId = 'id' in countsFor ? countsFor.id : CriterionId.parse(secrets.id());
  const added = { id: ItemId.parse(secrets.id()), criterionId, source: 'member', item };
  return rearrange(tx, actor, {
    ...one,
    arrange: async (items, at) => ({
      items: items.toSpliced(at + 1, 0, added),
      place: at + 2,
      ...('id' in countsFor ? {} : { criteria: withNew(await tx.criteria(id), { ...countsFor, id: criterionId }) }),
    }),
  });
}

/** The others share what the new one leaves. */
function withNew(criteria: readonly Criterion[], added: Omit<Criterion, 'because'>): Criterion[] {
  const weights = squeezed(
    criteria.map(({ weight }) => weight),
    100 - added.weight,
  );
  return [...criteria.map((one, i) => ({ ...one, weight: weights[i] ?? one.weight })), { ...added, because: '' }];
}

type Arranged = { items: AssessmentItem[]; place: number; criteria?: Criterion[] };
type Arrange = (items: AssessmentItem[], at: number) => Promise<Arranged>;

async function rearrange(tx: Tx, actor: Actor, { itemId, arrange, ...changing }: One & { arrange: Arrange }) {
  await allow(tx, actor, 'author');
  const assessment = await lockChangeable(tx, changing);
  const { id, secrets } = changing;
  const asked = await tx.items(id);
  const at = asked.findIndex((one) => one.id === itemId);
  if (at < 0 && (itemId || asked.length > 0)) throw new Gone('question-gone', (t) => t.problems.questionGone);
  const { place, items, criteria = await tx.criteria(id) } = await arrange(asked, at);
  await changeContent(tx, actor, { assessment, content: { criteria, items }, secrets });
  return place;
}
