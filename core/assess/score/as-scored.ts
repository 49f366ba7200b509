// What an attempt's scores in force go by: the questions that it was asked, with the keys, rubrics and weights of the version that scored it.
import type { Item } from '../../model/item.ts';
import type { AssessmentItem, Criterion } from '../../ports/assessments.ts';
import type { Attempt } from '../../ports/attempts.ts';
import type { RerunReason } from '../../ports/reruns.ts';
import type { Tx } from '../../ports/store.ts';
import type { Content } from '../../ports/versions.ts';
import { canonical } from '../draft/version-changes.ts';

type Taken = Pick<Attempt, 'assessmentId' | 'version' | 'scoredVersion'>;

/** By whose rubric the scores in force are: whom somebody is placed among. */
export const versionOf = ({ version, scoredVersion }: Pick<Attempt, 'version' | 'scoredVersion'>): number =>
  scoredVersion ?? version;

/** Under the ids of the version that was taken, to which answers and scores point. */
export async function asScored(tx: Tx, { assessmentId, version, scoredVersion }: Taken): Promise<Content> {
  const taken = await contentOf(tx, assessmentId, version);
  if (scoredVersion === null || scoredVersion === version) return taken;
  const seen = scoredBy(taken, await contentOf(tx, assessmentId, scoredVersion));
  if ('reason' in seen) throw new Error('Scores in force are by a version that asks other questions.');
  return seen;
}

export const contentOf = async (tx: Tx, id: Taken['assessmentId'], version: number): Promise<Content> => ({
  criteria: await tx.criteria(id, version),
  items: await tx.items(id, version),
});

/** The questions of `taken` as `now` scores them, under the ids of `taken` and in its order; or why that can't be done. */
export function scoredBy(taken: Content, now: Content): Content | { reason: RerunReason } {
  const pairs = pairsOf(taken.items, now.items);
  if (!pairs) return { reason: 'questions' };
  const criteria = criteriaOf(taken, now, pairs);
  if (!criteria) return { reason: 'criteria' };
  const items = pairs.map(([was, is]) => {
    const { knockout: _, requirementOnly: __, ...kept } = was;
    const body = inOrderOf(was.item, is.item);
    return { ...kept, item: body, ...countsOf(is) };
  });
  return { criteria, items };
}

/** What it counts for: a requirement, the score, or both. */
const countsOf = ({ knockout, requirementOnly }: AssessmentItem) => ({
  ...(knockout === undefined ? {} : { knockout }),
  ...(requirementOnly === undefined ? {} : { requirementOnly }),
});

type Pair = [was: AssessmentItem, is: AssessmentItem];

/** Each question with its like, where both ask the same ones; the order doesn't matter. */
function pairsOf(taken: readonly AssessmentItem[], now: readonly AssessmentItem[]): Pair[] | undefined {
  if (taken.length !== now.length) return undefined;
  const left = new Map<string, AssessmentItem[]>();
  for (const item of now) left.set(askedBy(item.item), [...(left.get(askedBy(item.item)) ?? []), item]);
  const pairs = taken.flatMap((was): Pair[] => {
    const is = left.get(askedBy(was.item))?.shift();
    return is ? [[was, is]] : [];
  });
  return pairs.length === taken.length ? pairs : undefined;
}

/** What a candidate was shown and could answer; minutes only weigh. A set of options is the same in another order. */
function askedBy(item: Item): string {
  const { kind, prompt, context = '' } = item;
  return canonical({ kind, prompt, context, with: shownWith(item) });
}

function shownWith(item: Item): unknown {
  if (item.kind === 'numeric') return item.unit ?? '';
  if (item.kind === 'interview') return item.followUps;
  return 'options' in item ? (hasTwice(item.options) ? item.options : item.options.toSorted()) : '';
}

const hasTwice = (options: readonly string[]) => new Set(options).size < options.length;

/** With the options in the order in which they were answered: answers are places in it. */
function inOrderOf(was: Item, is: Item): Item {
  if (!('options' in was) || !('options' in is) || hasTwice(was.options)) return is;
  const { options } = was;
  const at = (index: number) => options.indexOf(is.options[index] ?? '');
  return is.kind === 'choice' ? { ...is, options, key: at(is.key) } : { ...is, options, key: is.key.map(at) };
}

/** Those of `now` under the ids of `taken`: each stands for the same questions, or by its name where it has none. */
function criteriaOf(taken: Content, now: Content, pairs: readonly Pair[]): Criterion[] | undefined {
  if (taken.criteria.length !== now.criteria.length) return undefined;
  const found = taken.criteria.map((was) => likeOf(was, now, pairs));
  const known = found.filter((one) => one !== undefined);
  if (known.length < found.length || new Set(known).size < known.length) return undefined;
  return known.map((is, i) => ({ ...is, id: taken.criteria[i]?.id ?? is.id }));
}

function likeOf(was: Criterion, { criteria }: Content, pairs: readonly Pair[]): Criterion | undefined {
  const likes = new Set(pairs.filter(([one]) => one.criterionId === was.id).map(([, is]) => is.criterionId));
  if (likes.size === 0) return criteria.find(({ name }) => name === was.name);
  return likes.size === 1 ? criteria.find(({ id }) => likes.has(id)) : undefined;
}
