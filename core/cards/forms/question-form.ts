// The form that changes one question: its words, its key or its points, as lines of text.
import { z } from 'zod';
import type { AssessmentId } from '../../model/ids.ts';
import { Item } from '../../model/item.ts';
import { FORM, encodeValue } from '../actions.ts';
import type { Form, FormField } from '../card.ts';
import { linesOf, one, parsed, refused, type FormValues, type Parsed } from './values.ts';

/** `question` is its place in the draft, from 1. */
export type EditableQuestion = { assessmentId: AssessmentId; revision: number; question: number; item: Item };

type Keyed = Extract<Item, { kind: 'choice' | 'multi' }>;
type Numeric = Extract<Item, { kind: 'numeric' }>;
type Written = Extract<Item, { kind: 'short' | 'long' }>;

/** Begins the line of a right option. */
const RIGHT = '*';

export function questionForm({ assessmentId, revision, question, item }: EditableQuestion): Form {
  return {
    id: FORM.question,
    title: `Question ${question}`,
    context: encodeValue({ assessmentId, revision, question }),
    fields: [
      { type: 'text', name: 'prompt', label: 'Question', value: item.prompt, max: 2000, lines: 'many' },
      {
        type: 'text',
        name: 'context',
        label: 'To read with it',
        value: item.context ?? '',
        max: 3000,
        lines: 'many',
        optional: true,
      },
      ...keyFields(item),
      {
        type: 'number',
        name: 'minutes',
        label: 'Minutes that it takes',
        value: String(Math.max(1, Math.round(item.minutes))),
        min: 1,
        max: 60,
      },
    ],
    submit: 'Save',
    close: 'Cancel',
  };
}

function keyFields(item: Item): FormField[] {
  switch (item.kind) {
    case 'choice':
    case 'multi':
      return [optionsField(item), becauseField(item.because)];
    case 'numeric':
      return [...numericFields(item), becauseField(item.because)];
    case 'short':
    case 'long':
      return writtenFields(item);
  }
}

function optionsField(item: Keyed): FormField {
  const right = new Set([item.key].flat());
  const value = item.options.map((option, i) => `${right.has(i) ? `${RIGHT} ` : ''}${option}`).join('\n');
  const hint =
    item.kind === 'choice'
      ? 'One a line, 3 to 6. Put * before the right one.'
      : 'One a line, 4 to 8. Put * before each right one.';
  return { type: 'text', name: 'options', label: 'Options', value, max: 3000, lines: 'many', hint };
}

function numericFields(item: Numeric): FormField[] {
  return [
    { type: 'text', name: 'key', label: 'Right answer', value: String(item.key), max: 40, lines: 1 },
    {
      type: 'text',
      name: 'tolerance',
      label: 'How far off is still right',
      value: String(item.tolerance),
      max: 40,
      lines: 1,
    },
    { type: 'text', name: 'unit', label: 'Unit', value: item.unit ?? '', max: 20, lines: 1, optional: true },
  ];
}

function writtenFields({ rubric }: Written): FormField[] {
  const hint = 'One a line, 2 to 8. An answer is read against these.';
  return [
    {
      type: 'text',
      name: 'points',
      label: 'What a good answer says',
      value: rubric.points.join('\n'),
      max: 3000,
      lines: 'many',
      hint,
    },
    {
      type: 'text',
      name: 'reference',
      label: 'An answer that you would be glad of',
      value: rubric.references[0] ?? '',
      max: 2000,
      lines: 'many',
    },
  ];
}

function becauseField(because: string): FormField {
  return {
    type: 'text',
    name: 'because',
    label: 'Why this is right',
    value: because,
    max: 500,
    lines: 'many',
    hint: 'Shown in the report.',
  };
}

/** Reads the form on top of the question that it showed; what the form doesn't show stays. */
export function parseQuestion(values: FormValues, item: Item): Parsed<Item> {
  const context = one(values, 'context').trim();
  const { context: _, ...rest } = item;
  const common = {
    ...rest,
    prompt: one(values, 'prompt'),
    minutes: z.coerce.number().catch(0).parse(one(values, 'minutes')),
    ...(context === '' ? {} : { context }),
  };
  const keyed = withKey(values, item);
  if (!keyed.ok) return keyed;
  const result = parsed(Item, { ...common, ...keyed.value });
  return result.ok ? result : refused(atFields(result.errors, item));
}

function withKey(values: FormValues, item: Item): Parsed<Record<string, unknown>> {
  switch (item.kind) {
    case 'choice':
    case 'multi':
      return optionsOf(values, item.kind);
    case 'numeric':
      return numbersOf(values);
    case 'short':
    case 'long':
      return { ok: true, value: { rubric: rubricOf(values, item) } };
  }
}

function optionsOf(values: FormValues, kind: Keyed['kind']): Parsed<Record<string, unknown>> {
  const lines = linesOf(one(values, 'options')).map(({ line }) => line);
  const right = lines.flatMap((line, i) => (line.startsWith(RIGHT) ? [i] : []));
  const options = lines.map((line) => (line.startsWith(RIGHT) ? line.slice(1).trim() : line));
  const problem = kind === 'choice' ? choiceProblem(right) : multiProblem(right, lines.length);
  if (problem !== null) return refused({ options: problem });
  return { ok: true, value: { options, key: kind === 'choice' ? right[0] : right, because: one(values, 'because') } };
}

function choiceProblem(right: readonly number[]): string | null {
  if (right.length === 0) return 'No line begins with *. Put it before the right option.';
  return right.length > 1 ? `${right.length} lines begin with *. One option is right here.` : null;
}

function multiProblem(right: readonly number[], all: number): string | null {
  if (right.length < 2) return 'Put * before each right option; here two or more are right.';
  return right.length === all ? 'Not every option can be right. Take the * from one.' : null;
}

// A comma as in 3,5 is meant as a decimal point; thousands are not written in a key.
function numbersOf(values: FormValues): Parsed<Record<string, unknown>> {
  const number = z
    .string()
    .trim()
    .transform((text) => text.replace(',', '.'))
    .pipe(z.string().regex(/^[-+−]?\d*\.?\d+$/u, 'Give a number, like 42 or 3.5.'))
    .transform((text) => Number(text.replace('−', '-')));
  const schema = z.object({
    key: number,
    tolerance: number.refine((n) => n >= 0, 'Give 0 or more.'),
    because: z.string(),
    unit: z.string(),
  });
  const result = parsed(schema, {
    key: one(values, 'key'),
    tolerance: one(values, 'tolerance') || '0',
    because: one(values, 'because'),
    unit: one(values, 'unit').trim(),
  });
  if (!result.ok) return result;
  const { unit, ...numbers } = result.value;
  return { ok: true, value: { ...numbers, unit: unit === '' ? undefined : unit } };
}

function rubricOf(values: FormValues, { rubric }: Written): Record<string, unknown> {
  const points = linesOf(one(values, 'points')).map(({ line }) => line.replace(/^[-•*]\s+/u, ''));
  return { ...rubric, points, references: [one(values, 'reference'), ...rubric.references.slice(1)] };
}

const MESSAGES: Record<string, string> = {
  prompt: 'Write the question.',
  minutes: 'Give 1 to 60 minutes.',
  because: 'Say in one sentence why this is right.',
  context: 'At most 3,000 characters fit here.',
  unit: 'At most 20 characters fit here.',
};

// The schema speaks of the item; the person sees fields.
function atFields(errors: Record<string, string>, item: Item): Record<string, string> {
  const [few, many] = item.kind === 'choice' ? [3, 6] : [4, 8];
  const written = 'Give 2 to 8 points of at most 300 characters, one a line, and one answer that you would be glad of.';
  const named: Record<string, [string, string]> = {
    options: ['options', `Give ${few} to ${many} options of at most 300 characters, one a line.`],
    key: ['options', `Give ${few} to ${many} options, one a line.`],
    rubric: ['points', written],
  };
  return Object.fromEntries(
    Object.entries(errors).map(([name, message]) => named[name] ?? [name, MESSAGES[name] ?? message]),
  );
}
