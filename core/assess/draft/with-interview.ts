// Puts an interview into what an assessment asks, or takes it out.
import { chooseInterview } from '../../interview/choose.ts';
import { ItemId } from '../../model/ids.ts';
import type { AssessmentItem, Criterion } from '../../ports/assessments.ts';
import type { Secrets } from '../../ports/outside.ts';

type Asked = Pick<AssessmentItem, 'criterionId' | 'source'>;

/** The questions of an interview for these criteria; `asked` shows what each criterion measures. */
export function interviewFor(
  { criteria, asked }: { criteria: readonly Criterion[]; asked: readonly Asked[] },
  secrets: Secrets,
): AssessmentItem[] {
  const nameOf = new Map(criteria.map(({ id, name }) => [id, name]));
  const known = asked.map(({ criterionId, source }) => ({ criterion: nameOf.get(criterionId) ?? '', source }));
  return chooseInterview(criteria, known).flatMap(({ criterion, source, item }) => {
    const found = criteria.find(({ name }) => name === criterion);
    return found ? [{ id: ItemId.parse(secrets.id()), criterionId: found.id, source, item }] : [];
  });
}

export const isInterview = ({ item }: Pick<AssessmentItem, 'item'>): boolean => item.kind === 'interview';
