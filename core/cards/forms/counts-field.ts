// What a question counts for, as a choice in its form: the score, a requirement, or both.
import type { AssessmentItem } from '../../ports/assessments.ts';
import type { Words } from '../../text/en.ts';
import type { FormField } from '../card.ts';
import { one, type FormValues } from './values.ts';

export type Counts = Pick<AssessmentItem, 'knockout' | 'requirementOnly'>;

const WAYS = {
  score: { knockout: false, requirementOnly: false },
  both: { knockout: true, requirementOnly: false },
  only: { knockout: true, requirementOnly: true },
} as const satisfies Record<string, Required<Counts>>;
type Way = keyof typeof WAYS;

const wayOf = ({ knockout = false, requirementOnly = false }: Counts): Way =>
  requirementOnly ? 'only' : knockout ? 'both' : 'score';

export function countsField(counts: Counts, t: Words): FormField {
  const { countsFor, countsHint, counts: label } = t.mustHaves;
  const options = Object.keys(WAYS).map((way) => ({ label: countsFor[way as Way], value: way }));
  return { type: 'choice', name: 'counts', label, hint: countsHint, options, value: wayOf(counts) };
}

/** As it was where the form doesn't ask. */
export function countsIn(values: FormValues, was: Counts): Required<Counts> {
  const chosen = one(values, 'counts');
  return WAYS[Object.hasOwn(WAYS, chosen) ? (chosen as Way) : wayOf(was)];
}
