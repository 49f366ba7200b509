// What a draft becomes when somebody asks for changes in plain words: kept parts by their ids, and new ones.
import { CriterionId, ItemId } from '../model/ids.ts';
import type { Item } from '../model/item.ts';
import type { AssessmentItem, Criterion } from '../ports/assessments.ts';
import type { Content } from '../ports/versions.ts';
import type { DraftItem } from './draft-types.ts';
import { proportional } from './weights.ts';

export type PlannedItem = { keeps: ItemId } | { item: Item; source: DraftItem['source'] };
export type PlannedCriterion = {
  keeps: CriterionId | null;
  name: string;
  weight: number;
  because: string;
  items: PlannedItem[];
};

/** `unread`: parts of the wish that weren’t understood, in its own words. */
export type Plan = { criteria: PlannedCriterion[]; unread: string[] };

/** What stands in the draft now, as a plan that changes nothing. */
export const unchanged = ({ criteria, items }: Content): PlannedCriterion[] =>
  criteria.map(({ id, name, weight, because }) => ({
    keeps: id,
    name,
    weight,
    because,
    items: items.filter(({ criterionId }) => criterionId === id).map((item) => ({ keeps: item.id })),
  }));

/** Whether a criterion keeps questions, and none of them counts for its score. */
export function lacksScored({ items }: Pick<PlannedCriterion, 'items'>, present: Content): boolean {
  const isRequirement = (one: PlannedItem) =>
    'keeps' in one && present.items.some(({ id, requirementOnly }) => id === one.keeps && requirementOnly === true);
  return items.length > 0 && items.every(isRequirement);
}

/** Weights that are whole, at least 5 and sum to 100 stay as they are; others are brought there in their proportion. */
export function weightsOfPlan(criteria: readonly { weight: number }[]): number[] {
  const weights = criteria.map(({ weight }) => weight);
  const isSound = weights.every((weight) => Number.isInteger(weight) && weight >= 5);
  return isSound && weights.reduce((sum, weight) => sum + weight, 0) === 100 ? weights : proportional(weights);
}

/** The content that a plan makes of the present one; what is kept keeps its id, must-have and knock-out. */
export function contentOf({ criteria }: Pick<Plan, 'criteria'>, present: Content, id: () => string): Content {
  const weights = weightsOfPlan(criteria);
  const made = criteria.map(({ keeps, name, because, items }, i) => {
    const kept = present.criteria.find((one) => one.id === keeps);
    const criterion: Criterion = {
      ...(kept ?? { id: CriterionId.parse(id()), because }),
      name,
      weight: weights[i] ?? 0,
    };
    return { criterion, items: items.map((item) => itemOf(item, { present, criterion, id })) };
  });
  return { criteria: made.map(({ criterion }) => criterion), items: made.flatMap(({ items }) => items) };
}

type Making = { present: Content; criterion: Criterion; id: () => string };

function itemOf(planned: PlannedItem, { present, criterion, id }: Making): AssessmentItem {
  if (!('keeps' in planned)) return { id: ItemId.parse(id()), criterionId: criterion.id, ...planned };
  const kept = present.items.find((one) => one.id === planned.keeps);
  if (!kept) throw new Error('A plan keeps a question that isn’t there.');
  return { ...kept, criterionId: criterion.id };
}
