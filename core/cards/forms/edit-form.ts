// The form that changes a draft as a whole: title, criteria, weights, which questions stay.
import { z } from 'zod';
import type { AssessmentId, CriterionId, ItemId } from '../../model/ids.ts';
import { scoredAmong } from '../../scoring/must-haves.ts';
import type { Words } from '../../text/en.ts';
import { FORM } from '../actions.ts';
import { encodeValue } from '../carried.ts';
import type { Form, FormField, Option } from '../card.ts';
import { quoted, short } from '../words.ts';
import { meanwhileErrors } from './edit-meanwhile.ts';
import { includeField, includesInterview, questionField } from './include-field.ts';
import { closesField, closesIn, limitField, limitIn } from './times.ts';
import { done, one, refused, required, several, type FormValues, type Parsed } from './values.ts';

export type EditableDraft = {
  assessmentId: AssessmentId;
  revision: number;
  version: number;
  /** The `draftState` of it. */
  state: number;
  title: string;
  closesAt: Date | null;
  timeLimitMinutes: number | null;
  criteria: { id: CriterionId; name: string; weight: number; least?: number | null }[];
  /** Those that are scored by a key can be knock-outs. */
  questions: {
    id: ItemId;
    criterionId: CriterionId;
    prompt: string;
    keyed?: boolean;
    knockout?: boolean;
    requirementOnly?: boolean;
    interview?: boolean;
  }[];
};

/** Criteria with weight above 0, in order; their weights add up to 100. */
export type EditedDraft = {
  title: string;
  closesAt: Date | null;
  timeLimitMinutes: number | null;
  criteria: { id: CriterionId; name: string; weight: number; least: number | null }[];
  questions: ItemId[];
  knockouts: ItemId[];
  /** Where there was none before, one is added. */
  withInterview: boolean;
};

const TITLE = 120;
const NAME = 60;
const MINUTE_MS = 60_000;

const titleIn = (t: Words) => required(t.edit.titleMissing, TITLE, t);
const nameIn = (t: Words) => required(t.edit.nameMissing, NAME, t);
const weightIn = (t: Words) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,3}$/, t.edit.weightUnreadable)
    .transform(Number)
    .refine((weight) => weight <= 100, t.edit.weightUnreadable);

const leastIn = (t: Words) =>
  z
    .string()
    .trim()
    .regex(/^(?:[1-9]\d?|100)?$/, t.mustHaves.leastUnreadable)
    .transform((text) => (text === '' ? null : Number(text)));

export function editForm(draft: EditableDraft, t: Words): Form {
  return {
    id: FORM.edit,
    title: t.edit.title,
    context: encodeValue({
      assessmentId: draft.assessmentId,
      revision: draft.revision,
      version: draft.version,
      seen: draft.state,
    }),
    fields: [
      { type: 'text', name: 'title', label: t.edit.jobTitle, value: draft.title, max: TITLE, lines: 1 },
      {
        type: 'say',
        text: [{ text: t.edit.weightsNote }],
      },
      ...draft.criteria.flatMap((criterion, i) => criterionFields(criterion, i + 1, t)),
      includeField(draft, t),
      ...questionField(draft.questions, t),
      ...knockoutField(draft, t),
      closesField(draft.closesAt, t, t.edit.closesHint),
      ...(draft.questions.length > 0 ? [limitField(draft.timeLimitMinutes, t)] : []),
    ],
    submit: t.common.save,
    close: t.common.cancel,
  };
}

function criterionFields(
  { name, weight, least }: EditableDraft['criteria'][number],
  number: number,
  t: Words,
): FormField[] {
  return [
    {
      type: 'text',
      name: `name-${number}`,
      label: t.edit.criterion(number),
      value: name,
      max: NAME,
      lines: 1,
      optional: true,
    },
    {
      type: 'number',
      name: `weight-${number}`,
      label: t.edit.weightOf(number),
      value: String(weight),
      min: 0,
      max: 100,
    },
    {
      type: 'number',
      name: `least-${number}`,
      label: t.mustHaves.leastOf(number),
      value: least ? String(least) : '',
      min: 1,
      max: 100,
      optional: true,
      ...(number === 1 ? { hint: t.mustHaves.leastHint } : {}),
    },
  ];
}

function knockoutField({ questions }: EditableDraft, t: Words): FormField[] {
  const keyed = questions.map((one, i) => ({ ...one, number: i + 1 })).filter((one) => one.keyed);
  if (keyed.length === 0) return [];
  const options = keyed.map(({ id, prompt, number }): Option => ({
    label: `${number}. ${short(prompt, 70)}`,
    value: id,
  }));
  const value = keyed.filter(({ knockout }) => knockout).map(({ id }) => id);
  const [label, hint] = [t.mustHaves.knockouts, t.mustHaves.knockoutsHint];
  return [{ type: 'choices', name: 'knockouts', label, hint, options, value, optional: true }];
}

type Shown = { draft: EditableDraft; now: Date; seen?: number | undefined };

/** Reads the form against the draft; `now` is the server’s clock, `seen` the state of the draft that the form showed. */
export function parseEdit(values: FormValues, { draft, now, seen }: Shown, t: Words): Parsed<EditedDraft> {
  const errors: Record<string, string> = {};
  const at = { values, errors, t };
  const title = read(titleIn(t), 'title', at) ?? draft.title;
  const limits = readLimits(draft, now, at);
  const criteria = draft.criteria.map(({ id }, i) => readCriterion({ id, number: i + 1 }, at));
  const kept = criteria.filter(({ weight }) => weight > 0);
  const questions = keptQuestions(values, draft, kept);
  Object.assign(errors, {
    ...sumErrors(criteria, draft, t),
    ...nameErrors(criteria, t),
    ...questionErrors(draft, { kept, questions }, t),
    ...(seen === undefined || seen === draft.state ? {} : meanwhileErrors({ title, ...limits }, draft, t)),
    ...errors,
  });
  return Object.keys(errors).length > 0
    ? refused(errors)
    : done({
        title,
        ...limits,
        criteria: kept.map(({ id, name, weight, least }) => ({ id, name, weight, least })),
        questions,
        withInterview: includesInterview(values),
        knockouts: questions.filter((id) => several(values, 'knockouts').includes(id)),
      });
}

type Row = { id: CriterionId; number: number; name: string; weight: number; least: number | null };

/** A form knows whole minutes: what differs by less was left as it is. */
function readLimits({ closesAt, timeLimitMinutes, questions }: EditableDraft, now: Date, at: At) {
  const closes = read(closesIn(now, at.t), 'closes', at) ?? null;
  const limit = questions.length > 0 ? read(limitIn(timeLimitMinutes), 'limit', at) : timeLimitMinutes;
  const isLeft = closes && closesAt && Math.abs(closes.getTime() - closesAt.getTime()) < MINUTE_MS;
  return { closesAt: isLeft ? closesAt : closes, timeLimitMinutes: limit ?? null };
}

type At = { values: FormValues; errors: Record<string, string>; t: Words };

function readCriterion({ id, number }: Pick<Row, 'id' | 'number'>, at: At): Row {
  const weight = read(weightIn(at.t), `weight-${number}`, at) ?? Number.NaN;
  const name = weight === 0 ? one(at.values, `name-${number}`) : read(nameIn(at.t), `name-${number}`, at);
  const least = read(leastIn(at.t), `least-${number}`, at) ?? null;
  return { id, number, name: name ?? '', weight, least };
}

function read<Schema extends z.ZodType>(schema: Schema, name: string, at: At): z.output<Schema> | undefined {
  const result = schema.safeParse(one(at.values, name));
  if (!result.success) at.errors[name] = result.error.issues[0]?.message ?? at.t.common.unreadable;
  return result.data;
}

/** At each weight that was changed, where it is looked for: the last one may be far below. */
function sumErrors(criteria: readonly Row[], draft: EditableDraft, t: Words): Record<string, string> {
  const sum = criteria.reduce((all, { weight }) => all + weight, 0);
  if (Number.isNaN(sum) || sum === 100) return {};
  const changed = criteria.filter(({ weight }, i) => weight !== draft.criteria[i]?.weight);
  const said = changed.length > 0 ? changed : criteria.slice(-1);
  return Object.fromEntries(said.map(({ number }) => [`weight-${number}`, t.edit.sum(sum)]));
}

function nameErrors(criteria: readonly Row[], t: Words): Record<string, string> {
  const seen = new Map<string, number>();
  const errors: Record<string, string> = {};
  for (const { number, name, weight } of criteria) {
    const first = seen.get(name.toLowerCase());
    if (weight > 0 && name !== '' && first) errors[`name-${number}`] = t.edit.sameName(first);
    if (weight > 0) seen.set(name.toLowerCase(), first ?? number);
  }
  return errors;
}

function keptQuestions(values: FormValues, draft: EditableDraft, kept: readonly Row[]): ItemId[] {
  const chosen = new Set(several(values, 'questions'));
  const criteria = new Set(kept.map(({ id }) => id));
  const isOut = !includesInterview(values);
  return draft.questions
    .filter(({ id, criterionId, interview }) => chosen.has(id) && criteria.has(criterionId) && !(interview && isOut))
    .map(({ id }) => id);
}

// Only where there was a question: a criterion may rest on the CV alone.
function questionErrors(
  draft: EditableDraft,
  { kept, questions }: { kept: readonly Row[]; questions: readonly ItemId[] },
  t: Words,
): Record<string, string> {
  const scored = scoredAmong(draft.questions);
  const had = new Set(scored.map(({ criterionId }) => criterionId));
  const has = new Set(scored.filter(({ id }) => questions.includes(id)).map(({ criterionId }) => criterionId));
  const bare = kept.filter(({ id }) => had.has(id) && !has.has(id)).map(({ name }) => quoted(name, NAME + 4, t));
  if (bare.length === 0) return {};
  return { questions: t.edit.noQuestion(bare) };
}
