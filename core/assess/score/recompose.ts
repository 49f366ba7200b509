// What an attempt amounts to when some of its scores are a member's.
import type { CriterionId } from '../../model/ids.ts';
import type { AssessmentItem } from '../../ports/assessments.ts';
import type { CriterionScore, ItemScore, Scores } from '../../ports/attempts.ts';
import type { Content } from '../../ports/versions.ts';
import { compose, judgedShare } from '../../scoring/criterion.ts';
import { missedOf, scoredAmong } from '../../scoring/must-haves.ts';

type Given = { criteria: readonly CriterionScore[]; items: readonly Pick<ItemScore, 'itemId' | 'score'>[] };
type Composed = Pick<Scores, 'composite' | 'standardError' | 'coverage'> & { missed: string[] };

const none = { score: null, standardError: null };

/** `standing` are the criteria of which a person's score counts. */
export function recomposed({ criteria, items }: Content, given: Given, standing: readonly CriterionId[]): Composed {
  const itemScores = new Map(given.items.map((one) => [one.itemId, one.score]));
  const scores = criteria.map((one) => {
    const score = given.criteria.find(({ criterionId }) => criterionId === one.id) ?? none;
    return { ...score, judged: standing.includes(one.id) ? 1 : judgedOf(one.id, items, itemScores) };
  });
  const missed = missedOf(
    { criteria, items },
    { criteria: new Map(criteria.map((one, i) => [one.id, scores[i] ?? none])), items: itemScores },
  );
  return { ...compose(criteria, scores), missed };
}

function judgedOf(
  id: CriterionId,
  items: readonly AssessmentItem[],
  scores: ReadonlyMap<string, ItemScore['score']>,
): number {
  const mine = scoredAmong(items).filter(({ criterionId }) => criterionId === id);
  return judgedShare(mine.map((one) => ({ minutes: one.item.minutes, score: scores.get(one.id) ?? null })));
}

/** The machine's scores with those of members put in place. */
export function withPeoples(content: Content, machine: Scores, peoples: readonly CriterionScore[]): Scores {
  if (peoples.length === 0) return machine;
  const criteria = machine.criteria.map(
    (one) => peoples.find(({ criterionId }) => criterionId === one.criterionId) ?? one,
  );
  const standing = peoples.map(({ criterionId }) => criterionId);
  return { ...machine, criteria, ...recomposed(content, { criteria, items: machine.items }, standing) };
}
