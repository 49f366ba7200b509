// The form in which a member says what they saw, criterion by criterion, and what they recommend.
import { LEVELS, RATED, RECOMMENDATIONS, Recommendation, type Level } from '../../model/review.ts';
import type { Criterion } from '../../ports/assessments.ts';
import type { Rating, ScorecardSaid } from '../../ports/reviews.ts';
import type { Words } from '../../text/en.ts';
import { FORM } from '../actions.ts';
import type { Form, FormField, Option } from '../card.ts';
import { valueOf, type Subject } from '../decisions.ts';
import { oneLine, short } from '../words.ts';
import { done, one, refused, type FormValues, type Parsed } from './values.ts';

export const MOST_WORDS = 2000;
const CANT_SAY = 'cant-say';

type Rated = Pick<Criterion, 'id' | 'name'>;
export type ScorecardForm = Subject & {
  criteria: readonly Rated[];
  mine: ScorecardSaid | null;
  late?: boolean;
};

/** Nothing is ticked at first, so that no answer is suggested; one's own is shown again to be changed. */
export function scorecardForm(view: ScorecardForm, t: Words): Form {
  const { form, recommendation } = t.review;
  const { mine } = view;
  return {
    id: FORM.scorecard,
    title: form.title,
    context: valueOf(view),
    fields: [
      { type: 'say', text: [{ text: short(view.name, 120), style: 'strong' }, { text: `\n${form.intro}` }] },
      ...(view.late ? [{ type: 'say' as const, text: [{ text: form.late }] }] : []),
      ...view.criteria.slice(0, RATED).map((criterion, i) => ratingField(criterion, { at: i, mine }, t)),
      {
        type: 'choice',
        name: 'recommendation',
        label: form.recommendation,
        options: RECOMMENDATIONS.map((value) => ({ label: recommendation[value], value })),
        ...(mine ? { value: mine.recommendation } : {}),
      },
      {
        type: 'text',
        name: 'comment',
        label: form.comment,
        hint: form.commentHint,
        max: MOST_WORDS,
        lines: 'many',
        optional: true,
        ...(mine ? { value: mine.comment } : {}),
      },
    ],
    submit: form.save,
    close: form.cancel,
  };
}

const fieldOf = (at: number) => `rating-${at + 1}`;

function ratingField(
  { id, name }: Rated,
  { at, mine }: { at: number; mine: ScorecardSaid | null },
  t: Words,
): FormField {
  const { form, levels } = t.review;
  const rating = mine?.ratings.find(({ criterionId }) => criterionId === id);
  const options: Option[] = [
    ...LEVELS.toReversed().map((level) => ({ label: levels[level], value: String(level) })),
    { label: form.cantSay, value: CANT_SAY },
  ];
  return {
    type: 'choice',
    name: fieldOf(at),
    label: short(name, 150) || oneLine(form.rate),
    options,
    ...(rating ? { value: rating.level === null ? CANT_SAY : String(rating.level) } : {}),
  };
}

/** Says at the field what is missing. */
export function parseScorecard(values: FormValues, criteria: readonly Rated[], t: Words): Parsed<ScorecardSaid> {
  const { form } = t.review;
  const errors: Record<string, string> = {};
  const ratings: Rating[] = [];
  for (const [at, { id }] of criteria.slice(0, RATED).entries()) {
    const level = levelOf(one(values, fieldOf(at)));
    if (level === undefined) errors[fieldOf(at)] = form.rateThis;
    else ratings.push({ criterionId: id, level });
  }
  const recommendation = Recommendation.safeParse(one(values, 'recommendation'));
  const comment = one(values, 'comment').trim();
  if (!recommendation.success) errors['recommendation'] = form.recommendThis;
  if (comment.length > MOST_WORDS) errors['comment'] = form.tooLong;
  const isEmpty = comment === '' && ratings.every(({ level }) => level === null);
  if (isEmpty && Object.keys(errors).length === 0) errors['comment'] = form.saySomething;
  if (!recommendation.success || Object.keys(errors).length > 0) return refused(errors);
  return done({ ratings, recommendation: recommendation.data, comment });
}

function levelOf(value: string): Level | null | undefined {
  if (value === CANT_SAY) return null;
  return LEVELS.find((level) => String(level) === value);
}
