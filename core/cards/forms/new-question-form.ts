// The form that adds a question of any kind: what its kind needs is written as lines, like a list on paper.
import type { AssessmentId, CriterionId, ItemId } from '../../model/ids.ts';
import type { Item } from '../../model/item.ts';
import type { Words } from '../../text/en.ts';
import { FORM } from '../actions.ts';
import { encodeValue } from '../carried.ts';
import type { Form, FormField } from '../card.ts';
import { short } from '../words.ts';
import { parseQuestion } from './question-form.ts';
import { done, one, refused, type FormValues, type Parsed } from './values.ts';

const KINDS = ['choice', 'multi', 'ranking', 'numeric', 'short', 'long', 'interview'] as const satisfies Item['kind'][];
type Kind = (typeof KINDS)[number];
type Named = { id: CriterionId; name: string };

/** What a question counts for: a criterion that is there, or one that comes with it, with its weight in percent. */
export type CountsFor = { id: CriterionId } | { name: string; weight: number };

const MOST_CRITERIA = 20;
const NAME = 60;

/** It comes after the question of `itemId`, or is the first of all. */
export type NewQuestion = {
  assessmentId: AssessmentId;
  version: number;
  itemId?: ItemId;
  criteria: readonly Named[];
  /** The one that is proposed. */
  criterionId: CriterionId;
};

export function newQuestionForm({ criteria, criterionId, ...carried }: NewQuestion, t: Words): Form {
  const many = { type: 'text', lines: 'many' } as const;
  return {
    id: FORM.newQuestion,
    title: t.question.newTitle,
    context: encodeValue(carried),
    fields: [
      {
        type: 'choice',
        name: 'criterion',
        label: t.item.countsFor,
        options: criteria.map(({ id, name }) => ({ label: short(name, 70), value: id })),
        value: criterionId,
      },
      ...newCriterionFields(criteria, t),
      {
        type: 'choice',
        name: 'kind',
        label: t.item.kind,
        options: KINDS.map((kind) => ({ label: t.draft.kind[kind], value: kind })),
        value: 'choice',
      },
      { ...many, name: 'prompt', label: t.question.prompt, value: '', max: 2000 },
      { ...many, name: 'context', label: t.question.context, value: '', max: 3000, optional: true },
      { ...many, name: 'lines', label: t.question.lines, value: '', max: 3000, hint: t.question.linesHint },
      { ...many, name: 'because', label: t.question.why, value: '', max: 2000, hint: t.question.whyHint },
      { type: 'number', name: 'minutes', label: t.question.minutes, value: '3', min: 1, max: 60 },
    ],
    submit: t.common.save,
    close: t.common.cancel,
  };
}

/** The others keep at least 1 percent each. */
const mostFor = (criteria: readonly Named[]) => 100 - criteria.length;

const newCriterionFields = (criteria: readonly Named[], t: Words): FormField[] => [
  {
    type: 'text',
    name: 'newCriterion',
    label: t.question.newCriterion,
    hint: t.question.newCriterionHint,
    value: '',
    max: NAME,
    lines: 1,
    optional: true,
  },
  {
    type: 'number',
    name: 'newWeight',
    label: t.question.newWeight,
    hint: t.question.newWeightHint,
    value: String(Math.round(100 / (criteria.length + 1))),
    min: 1,
    max: mostFor(criteria),
    optional: true,
  },
];

/** Reads the form against the criteria that it showed. */
export function parseNewQuestion(
  values: FormValues,
  criteria: readonly Named[],
  t: Words,
): Parsed<{ countsFor: CountsFor; item: Item }> {
  const countsFor = countsForOf(values, criteria, t);
  const kind = KINDS.find((known) => known === one(values, 'kind'));
  if (!countsFor.ok || !kind)
    return refused({
      ...(countsFor.ok ? {} : countsFor.errors),
      ...(kind ? {} : { kind: t.question.chooseKind }),
    });
  const item = parseQuestion(spread(values), blank(kind, t), t);
  return item.ok ? done({ countsFor: countsFor.value, item: item.value }) : refused(atLines(item.errors));
}

function countsForOf(values: FormValues, criteria: readonly Named[], t: Words): Parsed<CountsFor> {
  const name = one(values, 'newCriterion').trim();
  if (name !== '') return newCriterion({ name, weight: one(values, 'newWeight').trim() }, criteria, t);
  const criterion = criteria.find(({ id }) => id === one(values, 'criterion'));
  return criterion ? done({ id: criterion.id }) : refused({ criterion: t.question.chooseCriterion });
}

function newCriterion(
  { name, weight }: { name: string; weight: string },
  criteria: readonly Named[],
  t: Words,
): Parsed<CountsFor> {
  const same = criteria.findIndex((other) => other.name.toLowerCase() === name.toLowerCase());
  const most = mostFor(criteria);
  if (same >= 0) return refused({ newCriterion: t.edit.sameName(same + 1) });
  if (name.length > NAME) return refused({ newCriterion: t.common.tooLong(NAME) });
  if (criteria.length >= MOST_CRITERIA) return refused({ newCriterion: t.question.manyCriteria(MOST_CRITERIA) });
  if (!/^\d{1,2}$/u.test(weight) || Number(weight) < 1 || Number(weight) > most)
    return refused({ newWeight: t.question.weightOff(most) });
  return done({ name, weight: Number(weight) });
}

/** A number as one writes it: 42, 3.5 ± 0.1 kg, 12 %. */
const NUMBER = /^(?<key>[-+−]?[\d.,]+)\s*(?:(?:±|\+\/?-)\s*(?<tolerance>[\d.,]+))?\s*(?<unit>[^\d±].*)?$/u;

/** The lines stand at the field that the form of each kind has. */
function spread(values: FormValues): FormValues {
  const [lines, because] = [one(values, 'lines'), one(values, 'because')];
  const { key = lines.trim(), tolerance = '0', unit = '' } = NUMBER.exec(lines.trim())?.groups ?? {};
  return { ...values, options: lines, points: lines, reference: because, key, tolerance, unit };
}

function blank(kind: Kind, t: Words): Item {
  const common = { prompt: '', minutes: 1 };
  const keyed = { ...common, options: [], because: '' };
  if (kind === 'choice') return { ...keyed, kind, key: 0 };
  if (kind === 'multi' || kind === 'ranking') return { ...keyed, kind, key: [] };
  if (kind === 'numeric') return { ...common, kind, key: 0, tolerance: 0, because: '' };
  const levels = t.question.levels.map((description, level) => ({ level, description }));
  const rubric = { points: [], levels, references: [] };
  return kind === 'interview' ? { ...common, kind, rubric, followUps: [] } : { ...common, kind, rubric };
}

const AT_LINES = new Set(['options', 'points', 'key', 'tolerance', 'unit']);

const atLines = (errors: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(errors).map(([name, message]) => [
      AT_LINES.has(name) ? 'lines' : name === 'reference' ? 'because' : name,
      message,
    ]),
  );
