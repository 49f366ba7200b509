// Puts an interview into what an assessment asks, or takes it out.
import { bank } from '../../authoring/bank.ts';
import { experienceOf, OF_DESCRIPTION, spokenOf } from '../../authoring/experience.ts';
import { chooseInterview } from '../../interview/choose.ts';
import { ItemId } from '../../model/ids.ts';
import type { Assessment, AssessmentItem, Criterion } from '../../ports/assessments.ts';
import type { Secrets } from '../../ports/outside.ts';
import type { Words } from '../../text/en.ts';

type Asked = Pick<AssessmentItem, 'criterionId' | 'source' | 'item'>;
type Into = { assessment: Pick<Assessment, 'job' | 'language'>; t: Words };

/**
 * The questions of an interview for these criteria; `asked` shows what each criterion measures. What is asked in the
 * description's own words is spoken of where it isn't among what is `written`.
 */
export function interviewFor(
  { criteria, asked, written }: { criteria: readonly Criterion[]; asked: readonly Asked[]; written: readonly Asked[] },
  secrets: Secrets,
): AssessmentItem[] {
  const nameOf = new Map(criteria.map(({ id, name }) => [id, name]));
  const known = asked.map(({ criterionId, source }) => ({ criterion: nameOf.get(criterionId) ?? '', source }));
  const spoken = asked.filter((one) => !written.includes(one)).flatMap((one) => spokenFor(one, secrets));
  const chosen = chooseInterview(criteria, known, spoken.length).flatMap(({ criterion, source, item }) => {
    const found = criteria.find(({ name }) => name === criterion);
    return found ? [{ id: ItemId.parse(secrets.id()), criterionId: found.id, source, item }] : [];
  });
  const placeOf = ({ criterionId }: AssessmentItem) => criteria.findIndex(({ id }) => id === criterionId);
  return [...chosen, ...spoken].toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** The interview that is put into an assessment: what the description's own words made a criterion of is spoken of where no question in writing says it. */
export function interviewOf(
  { assessment, criteria, written, t }: Into & { criteria: readonly Criterion[]; written: readonly Asked[] },
  secrets: Secrets,
): AssessmentItem[] {
  const isToldIn = ({ source, item }: Asked, quote: string) => source === OF_DESCRIPTION || item.prompt.includes(quote);
  const untold = criteria.filter(
    ({ id, name, because }) =>
      !bank.some(({ skill }) => skill === name) &&
      !written.some((one) => one.criterionId === id && isToldIn(one, because)),
  );
  const told = untold.flatMap((criterion): Asked[] => {
    const item = experienceOf(criterion, { ...assessment, text: assessment.job }, t);
    return item ? [{ criterionId: criterion.id, source: OF_DESCRIPTION, item }] : [];
  });
  return interviewFor({ criteria, asked: [...written, ...told], written }, secrets);
}

function spokenFor({ criterionId, ...asked }: Asked, secrets: Secrets): AssessmentItem[] {
  const item = spokenOf(asked);
  return item ? [{ id: ItemId.parse(secrets.id()), criterionId, source: asked.source, item }] : [];
}

export const isInterview = ({ item }: Pick<AssessmentItem, 'item'>): boolean => item.kind === 'interview';
