// What a language model is asked to answer when it drafts, and what of it becomes a question.
import { z } from 'zod';
import { visible } from '../cards/words.ts';
import { instructionsIn } from '../scoring/instructions.ts';
import { Item } from '../model/item.ts';
import { asksOfProtected } from './protected.ts';
import { PREDICTORS } from './weights.ts';

/** Every property is asked for, since the shape is enforced; what doesn’t apply is null. */
export const DraftedCriteria = z.object({
  criteria: z.array(
    z.object({ name: z.string(), weight: z.number(), measuredBy: z.enum(PREDICTORS), because: z.string() }),
  ),
  flags: z.array(z.object({ quote: z.string(), why: z.string() })),
  notes: z.array(z.string()),
});
export type DraftedCriteria = z.infer<typeof DraftedCriteria>;

/** `right` says whether an option is; `place` which place it has in the right order, from 1. */
const DraftedOption = z.object({ text: z.string(), right: z.boolean(), place: z.number().nullable() });
type DraftedOption = z.infer<typeof DraftedOption>;

export const DraftedQuestion = z.object({
  kind: z.enum(['choice', 'multi', 'numeric', 'ranking', 'short', 'long']),
  prompt: z.string(),
  context: z.string().nullable(),
  minutes: z.number(),
  options: z.array(DraftedOption).nullable(),
  number: z.number().nullable(),
  tolerance: z.number().nullable(),
  unit: z.string().nullable(),
  because: z.string().nullable(),
  points: z.array(z.string()).nullable(),
  levels: z.array(z.string()).nullable(),
  references: z.array(z.string()).nullable(),
});
export type DraftedQuestion = z.infer<typeof DraftedQuestion>;

export const DraftedQuestions = z.object({ questions: z.array(DraftedQuestion) });
export type DraftedQuestions = z.infer<typeof DraftedQuestions>;

const MINUTES = { least: 1, most: 20 };

/** `unsound`: it breaks the contract of an item, or speaks to a machine; `personal`: it asks what must not count. */
export type Checked = { item: Item } | { refused: 'unsound' | 'personal' };

/** Without what nobody sees: the recruiter approves what the candidate reads, and no word is disguised from the checks. */
function inSight(question: DraftedQuestion): DraftedQuestion {
  const text = JSON.stringify(question, (_, value: unknown) => (typeof value === 'string' ? visible(value) : value));
  return DraftedQuestion.parse(JSON.parse(text));
}

/** The question, checked as one that a member writes is, and for what a description could have made a model say. */
export function checkedItem(drafted: DraftedQuestion): Checked {
  const question = inSight(drafted);
  const { kind, prompt, context } = question;
  const minutes = Math.min(MINUTES.most, Math.max(MINUTES.least, Math.round(question.minutes)));
  const shared = { kind, prompt, minutes, ...(context?.trim() ? { context } : {}) };
  const parsed = Item.safeParse({ ...shared, ...answerOf(question) });
  if (!parsed.success) return { refused: 'unsound' };
  const all = textsOf(parsed.data).join('\n');
  if (asksOfProtected(all)) return { refused: 'personal' };
  return isForPeople(all) ? { item: parsed.data } : { refused: 'unsound' };
}

/** Addresses that exist for examples; a candidate is sent to no other. */
const ADDRESS =
  /(?:https?:\/\/|www\.|(?<![\w./-])(?=(?:[\w-]+\.)+(?:com|net|org|io|ai|dev|app)\/))(?!(?:[\w.-]+\.)?(?:example(?:\.\w+)?|localhost)(?![\w.-]))/iu;
const isForPeople = (text: string) => instructionsIn(text).length === 0 && !ADDRESS.test(text);

function textsOf(item: Item): string[] {
  const options = 'options' in item ? item.options : [];
  return [item.prompt, item.context ?? '', ...options];
}

function answerOf({ kind, ...question }: DraftedQuestion): object {
  const { options, because, points, references } = question;
  switch (kind) {
    case 'choice':
    case 'multi':
      return { options: textOf(options), key: rightOf(options, kind), because };
    case 'ranking':
      return { ...rankingOf(options ?? []), because };
    case 'numeric':
      return numberOf(question);
    case 'short':
    case 'long':
      return { rubric: { points, levels: levelsOf(question.levels), references } };
  }
}

const textOf = (options: DraftedOption[] | null) => options?.map(({ text }) => text);

/** Undefined where one is to be right, and another number of them is. */
function rightOf(options: DraftedOption[] | null, kind: 'choice' | 'multi'): number | number[] | undefined {
  const key = (options ?? []).flatMap(({ right }, i) => (right ? [i] : []));
  if (kind === 'multi') return key;
  return key.length === 1 ? key[0] : undefined;
}

/** Shown first in another order than the right one, in which models like to name them. */
function rankingOf(options: readonly DraftedOption[]) {
  const isInOrder = options.every(({ place }, i) => place === i + 1);
  const shown = isInOrder ? options.toReversed() : options;
  const key = shown.map((_, i) => shown.findIndex(({ place }) => place === i + 1));
  return { options: shown.map(({ text }) => text), key };
}

function numberOf({ number, tolerance, unit, because }: Omit<DraftedQuestion, 'kind'>) {
  return { key: number, tolerance: tolerance ?? 0, ...(unit?.trim() ? { unit } : {}), because };
}

const levelsOf = (levels: string[] | null) => levels?.map((description, level) => ({ level, description }));
