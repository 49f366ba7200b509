// The form that changes a draft as a whole: title, criteria, weights, which questions stay.
import { z } from 'zod';
import type { AssessmentId, CriterionId, ItemId } from '../../model/ids.ts';
import { FORM, encodeValue } from '../actions.ts';
import type { Form, FormField, Option } from '../card.ts';
import { list, short } from '../words.ts';
import { done, one, refused, required, several, type FormValues, type Parsed } from './values.ts';

export type EditableDraft = {
  assessmentId: AssessmentId;
  revision: number;
  title: string;
  criteria: { id: CriterionId; name: string; weight: number }[];
  questions: { id: ItemId; criterionId: CriterionId; prompt: string }[];
};

/** Criteria with weight above 0, in order; their weights add up to 100. */
export type EditedDraft = {
  title: string;
  criteria: { id: CriterionId; name: string; weight: number }[];
  questions: ItemId[];
};

const TITLE = 120;
const NAME = 60;
const Title = required('Give it a title.', TITLE);
const Name = required('Name this criterion, or set its weight to 0.', NAME);
const WEIGHT = 'Give a whole number of 0 to 100.';
const Weight = z
  .string()
  .trim()
  .regex(/^\d{1,3}$/, WEIGHT)
  .transform(Number)
  .refine((weight) => weight <= 100, WEIGHT);

export function editForm(draft: EditableDraft): Form {
  return {
    id: FORM.edit,
    title: 'Edit the draft',
    context: encodeValue({ assessmentId: draft.assessmentId, revision: draft.revision }),
    fields: [
      { type: 'text', name: 'title', label: 'Job title', value: draft.title, max: TITLE, lines: 1 },
      {
        type: 'say',
        text: [{ text: 'Weights add up to 100. A weight of 0 leaves the criterion out, with its questions.' }],
      },
      ...draft.criteria.flatMap(criterionFields),
      ...questionField(draft),
    ],
    submit: 'Save',
    close: 'Cancel',
  };
}

function criterionFields({ name, weight }: EditableDraft['criteria'][number], i: number): FormField[] {
  const number = i + 1;
  return [
    {
      type: 'text',
      name: `name-${number}`,
      label: `Criterion ${number}`,
      value: name,
      max: NAME,
      lines: 1,
      optional: true,
    },
    {
      type: 'number',
      name: `weight-${number}`,
      label: `Weight of criterion ${number}`,
      value: String(weight),
      min: 0,
      max: 100,
    },
  ];
}

function questionField({ questions }: EditableDraft): FormField[] {
  if (questions.length === 0) return [];
  const options = questions.map(({ id, prompt }, i): Option => ({
    label: `${i + 1}. ${short(prompt, 70)}`,
    value: id,
  }));
  return [
    {
      type: 'choices',
      name: 'questions',
      label: 'Questions to keep',
      options,
      value: questions.map(({ id }) => id),
      optional: true,
    },
  ];
}

/** Reads the form against the draft that it showed. */
export function parseEdit(values: FormValues, draft: EditableDraft): Parsed<EditedDraft> {
  const errors: Record<string, string> = {};
  const title = read(Title, { values, name: 'title', errors }) ?? draft.title;
  const criteria = draft.criteria.map(({ id }, i) => readCriterion({ id, number: i + 1 }, values, errors));
  const kept = criteria.filter(({ weight }) => weight > 0);
  const questions = keptQuestions(values, draft, kept);
  Object.assign(errors, {
    ...sumError(criteria),
    ...nameErrors(criteria),
    ...questionErrors(draft, kept, questions),
    ...errors,
  });
  return Object.keys(errors).length > 0
    ? refused(errors)
    : done({ title, criteria: kept.map(({ id, name, weight }) => ({ id, name, weight })), questions });
}

type Row = { id: CriterionId; number: number; name: string; weight: number };

function readCriterion(
  { id, number }: Pick<Row, 'id' | 'number'>,
  values: FormValues,
  errors: Record<string, string>,
): Row {
  const weight = read(Weight, { values, name: `weight-${number}`, errors }) ?? Number.NaN;
  const name = weight === 0 ? one(values, `name-${number}`) : read(Name, { values, name: `name-${number}`, errors });
  return { id, number, name: name ?? '', weight };
}

type At = { values: FormValues; name: string; errors: Record<string, string> };

function read<Schema extends z.ZodType>(schema: Schema, { values, name, errors }: At): z.output<Schema> | undefined {
  const result = schema.safeParse(one(values, name));
  if (!result.success) errors[name] = result.error.issues[0]?.message ?? 'This can’t be read.';
  return result.data;
}

function sumError(criteria: readonly Row[]): Record<string, string> {
  const sum = criteria.reduce((all, { weight }) => all + weight, 0);
  const last = criteria.at(-1);
  if (Number.isNaN(sum) || sum === 100 || !last) return {};
  return { [`weight-${last.number}`]: `The weights add up to ${sum}. Make them 100.` };
}

function nameErrors(criteria: readonly Row[]): Record<string, string> {
  const seen = new Map<string, number>();
  const errors: Record<string, string> = {};
  for (const { number, name, weight } of criteria) {
    const first = seen.get(name.toLowerCase());
    if (weight > 0 && name !== '' && first) errors[`name-${number}`] = `Criterion ${first} has this name too.`;
    if (weight > 0) seen.set(name.toLowerCase(), first ?? number);
  }
  return errors;
}

function keptQuestions(values: FormValues, draft: EditableDraft, kept: readonly Row[]): ItemId[] {
  const chosen = new Set(several(values, 'questions'));
  const criteria = new Set(kept.map(({ id }) => id));
  return draft.questions
    .filter(({ id, criterionId }) => chosen.has(id) && criteria.has(criterionId))
    .map(({ id }) => id);
}

// Only where there was a question: a criterion may rest on the CV alone.
function questionErrors(
  draft: EditableDraft,
  kept: readonly Row[],
  questions: readonly ItemId[],
): Record<string, string> {
  const had = new Set(draft.questions.map(({ criterionId }) => criterionId));
  const has = new Set(draft.questions.filter(({ id }) => questions.includes(id)).map(({ criterionId }) => criterionId));
  const bare = kept.filter(({ id }) => had.has(id) && !has.has(id)).map(({ name }) => `“${name}”`);
  if (bare.length === 0) return {};
  return {
    questions: `${list(bare)} ${bare.length > 1 ? 'have' : 'has'} no question left. Keep one, or set the weight to 0.`,
  };
}
