// The form that changes one question: its words, its key or its points, as lines of text.
import { z } from 'zod';
import type { AssessmentId, ItemId } from '../../model/ids.ts';
import { Item } from '../../model/item.ts';
import type { Words } from '../../text/en.ts';
import { FORM } from '../actions.ts';
import { encodeValue } from '../carried.ts';
import type { Form, FormField } from '../card.ts';
import { countsField, type Counts } from './counts-field.ts';
import { linesOf, one, parsed, refused, type FormValues, type Parsed } from './values.ts';
import { writtenFields, writtenOf } from './written-fields.ts';

/** `question` is its place in the draft, from 1; `itemId` where the form was opened from a look at it. */
export type EditableQuestion = {
  assessmentId: AssessmentId;
  revision: number;
  version: number;
  question: number;
  itemId?: ItemId | undefined;
  item: Item;
  counts?: Counts;
};

type Keyed = Extract<Item, { kind: 'choice' | 'multi' }>;
type Ranking = Extract<Item, { kind: 'ranking' }>;
type Numeric = Extract<Item, { kind: 'numeric' }>;

/** Begins the line of a right option. */
const RIGHT = '*';

export function questionForm({ item, counts = {}, ...carried }: EditableQuestion, t: Words): Form {
  return {
    id: FORM.question,
    title: t.question.title(carried.question),
    context: encodeValue(carried),
    fields: [
      { type: 'text', name: 'prompt', label: t.question.prompt, value: item.prompt, max: 2000, lines: 'many' },
      {
        type: 'text',
        name: 'context',
        label: t.question.context,
        value: item.context ?? '',
        max: 3000,
        lines: 'many',
        optional: true,
      },
      ...keyFields(item, t),
      ...('key' in item ? [countsField(counts, t)] : []),
      {
        type: 'number',
        name: 'minutes',
        label: t.question.minutes,
        value: String(Math.max(1, Math.round(item.minutes))),
        min: 1,
        max: 60,
      },
    ],
    submit: t.common.save,
    close: t.common.cancel,
  };
}

function keyFields(item: Item, t: Words): FormField[] {
  switch (item.kind) {
    case 'choice':
    case 'multi':
      return [optionsField(item, t), becauseField(item.because, t)];
    case 'ranking':
      return [rankingField(item, t), becauseField(item.because, t)];
    case 'numeric':
      return [...numericFields(item, t), becauseField(item.because, t)];
    case 'short':
    case 'long':
    case 'interview':
      return writtenFields(item, t);
  }
}

function optionsField(item: Keyed, t: Words): FormField {
  const right = new Set([item.key].flat());
  const value = item.options.map((option, i) => `${right.has(i) ? `${RIGHT} ` : ''}${option}`).join('\n');
  const hint = item.kind === 'choice' ? t.question.choiceHint : t.question.multiHint;
  return { type: 'text', name: 'options', label: t.question.options, value, max: 3000, lines: 'many', hint };
}

function rankingField(item: Ranking, t: Words): FormField {
  const value = item.key.map((index) => item.options[index]).join('\n');
  const hint = t.question.rankingHint;
  return { type: 'text', name: 'options', label: t.question.options, value, max: 3000, lines: 'many', hint };
}

function numericFields(item: Numeric, t: Words): FormField[] {
  return [
    { type: 'text', name: 'key', label: t.question.key, value: String(item.key), max: 40, lines: 1 },
    {
      type: 'text',
      name: 'tolerance',
      label: t.question.tolerance,
      value: String(item.tolerance),
      max: 40,
      lines: 1,
    },
    { type: 'text', name: 'unit', label: t.question.unit, value: item.unit ?? '', max: 20, lines: 1, optional: true },
  ];
}

function becauseField(because: string, t: Words): FormField {
  return {
    type: 'text',
    name: 'because',
    label: t.question.because,
    value: because,
    max: 500,
    lines: 'many',
    hint: t.question.becauseHint,
  };
}

/** Reads the form on top of the question that it showed; what the form doesn't show stays. */
export function parseQuestion(values: FormValues, item: Item, t: Words): Parsed<Item> {
  const context = one(values, 'context').trim();
  const { context: _, ...rest } = item;
  const common = {
    ...rest,
    prompt: one(values, 'prompt'),
    minutes: z.coerce.number().catch(0).parse(one(values, 'minutes')),
    ...(context === '' ? {} : { context }),
  };
  const keyed = withKey(values, item, t);
  if (!keyed.ok) return keyed;
  const result = parsed(Item, { ...common, ...keyed.value });
  return result.ok ? result : refused(atFields(result.errors, item, t));
}

function withKey(values: FormValues, item: Item, t: Words): Parsed<Record<string, unknown>> {
  switch (item.kind) {
    case 'choice':
    case 'multi':
      return optionsOf(values, item.kind, t);
    case 'ranking':
      return rankingOf(values, t);
    case 'numeric':
      return numbersOf(values, t);
    case 'short':
    case 'long':
    case 'interview':
      return writtenOf(values, item, t);
  }
}

function optionsOf(values: FormValues, kind: Keyed['kind'], t: Words): Parsed<Record<string, unknown>> {
  const lines = linesOf(one(values, 'options')).map(({ line }) => line);
  const right = lines.flatMap((line, i) => (line.startsWith(RIGHT) ? [i] : []));
  const options = lines.map((line) => (line.startsWith(RIGHT) ? line.slice(1).trim() : line));
  const problem = kind === 'choice' ? choiceProblem(right, t) : multiProblem(right, lines.length, t);
  if (problem !== null) return refused({ options: problem });
  return { ok: true, value: { options, key: kind === 'choice' ? right[0] : right, because: one(values, 'because') } };
}

// The lines stand in the right order; what is shown first is by the alphabet, or backwards where that is right.
function rankingOf(values: FormValues, t: Words): Parsed<Record<string, unknown>> {
  const right = linesOf(one(values, 'options')).map(({ line }) => line);
  if (new Set(right).size < right.length) return refused({ options: t.question.optionTwice });
  const sorted = right.toSorted((a, b) => a.localeCompare(b));
  const options = sorted.every((option, place) => option === right[place]) ? sorted.toReversed() : sorted;
  const key = right.map((option) => options.indexOf(option));
  return { ok: true, value: { options, key, because: one(values, 'because') } };
}

function choiceProblem(right: readonly number[], t: Words): string | null {
  if (right.length === 0) return t.question.noneRight;
  return right.length > 1 ? t.question.manyRight(right.length) : null;
}

function multiProblem(right: readonly number[], all: number, t: Words): string | null {
  if (right.length < 2) return t.question.fewRight;
  return right.length === all ? t.question.allRight : null;
}

// A comma as in 3,5 is meant as a decimal point; thousands are not written in a key.
function numbersOf(values: FormValues, t: Words): Parsed<Record<string, unknown>> {
  const number = z
    .string()
    .trim()
    .transform((text) => text.replace(',', '.'))
    .pipe(z.string().regex(/^[-+−]?\d*\.?\d+$/u, t.question.notANumber))
    .transform((text) => Number(text.replace('−', '-')));
  const schema = z.object({
    key: number,
    tolerance: number.refine((n) => n >= 0, t.question.negative),
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

const messagesAt = (t: Words): Record<string, string> => ({
  prompt: t.question.promptMissing,
  minutes: t.question.minutesOff,
  because: t.question.becauseMissing,
  context: t.common.tooLong(3000),
  unit: t.common.tooLong(20),
});

/** How many options there may be, from and to. */
const MOST = { choice: [2, 6], multi: [4, 8], ranking: [3, 8] } as const;

// The schema speaks of the item; the person sees fields.
function atFields(errors: Record<string, string>, item: Item, t: Words): Record<string, string> {
  const [few, many] = MOST[item.kind === 'choice' || item.kind === 'ranking' ? item.kind : 'multi'];
  const messages = messagesAt(t);
  const named: Record<string, [string, string]> = {
    options: ['options', t.question.optionsOff(few, many)],
    key: ['options', t.question.optionsCount(few, many)],
    rubric: ['points', t.question.pointsOff],
  };
  return Object.fromEntries(
    Object.entries(errors).map(([name, message]) => named[name] ?? [name, messages[name] ?? message]),
  );
}
