// Puts an interview into what an assessment asks, or takes it out.
import { spokenOf } from '../../authoring/experience.ts';
import { chooseInterview } from '../../interview/choose.ts';
import { ItemId } from '../../model/ids.ts';
import type { AssessmentItem, Criterion } from '../../ports/assessments.ts';
import type { Secrets } from '../../ports/outside.ts';

type Asked = Pick<AssessmentItem, 'criterionId' | 'source' | 'item'>;

/**
 * The questions of an interview for these criteria; `asked` shows what each criterion measures. What is asked in the
 * description's own words is spoken of where it isn't asked in writing.
 */
export function interviewFor(
  { criteria, asked, inWriting }: { criteria: readonly Criterion[]; asked: readonly Asked[]; inWriting: boolean },
  secrets: Secrets,
): AssessmentItem[] {
  const nameOf = new Map(criteria.map(({ id, name }) => [id, name]));
  const known = asked.map(({ criterionId, source }) => ({ criterion: nameOf.get(criterionId) ?? '', source }));
  const spoken = inWriting ? [] : asked.flatMap((one) => spokenFor(one, secrets));
  const chosen = chooseInterview(criteria, known, spoken.length).flatMap(({ criterion, source, item }) => {
    const found = criteria.find(({ name }) => name === criterion);
    return found ? [{ id: ItemId.parse(secrets.id()), criterionId: found.id, source, item }] : [];
  });
  const placeOf = ({ criterionId }: AssessmentItem) => criteria.findIndex(({ id }) => id === criterionId);
  return [...chosen, ...spoken].toSorted((a, b) => placeOf(a) - placeOf(b));
}

function spokenFor({ criterionId, ...asked }: Asked, secrets: Secrets): AssessmentItem[] {
  const item = spokenOf(asked);
  return item ? [{ id: ItemId.parse(secrets.id()), criterionId, source: asked.source, item }] : [];
}

export const isInterview = ({ item }: Pick<AssessmentItem, 'item'>): boolean => item.kind === 'interview';
