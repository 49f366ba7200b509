// An item is one question of an assessment, with all that is needed to score its answer.
import { z } from 'zod';

const text = (max: number) => z.string().trim().min(1).max(max);

/** What every item has, whatever its kind. `minutes` is what a prepared candidate needs. */
const common = {
  prompt: text(2000),
  /** More to read under the prompt: a case, a log, a table. Lines in ``` fences are shown as code. */
  context: z.string().trim().max(4000).optional(),
  minutes: z.number().positive().max(60),
};

/** One described level of a rubric: what an answer of this level shows. */
export const Level = z.object({ level: z.int().min(0).max(4), description: text(500) });
export type Level = z.infer<typeof Level>;

/** How a written answer is read: points a good answer makes, levels 0–4 described, answers that would be level 4. */
export const Rubric = z.object({
  points: z.array(text(300)).min(2).max(8),
  levels: z.array(Level).length(5),
  references: z.array(text(2000)).min(1).max(3),
  /** Its points fit any subject, so they don’t tell who knows this one: a person or a model reads, not the offline engine. */
  anySubject: z.literal(true).optional(),
  /** The question that all this was written for, where its text was changed since and nothing of this was. */
  writtenFor: text(6100).optional(),
});
export type Rubric = z.infer<typeof Rubric>;

export const ChoiceItem = z.object({
  ...common,
  kind: z.literal('choice'),
  /** Two are enough for a yes or no, such as a knock-out question. */
  options: z.array(text(300)).min(2).max(6),
  /** Index of the right option. */
  key: z.int().min(0),
  /** Why the key is right; shown in the report, never to a candidate before they submit. */
  because: text(500),
});

export const MultiItem = z.object({
  ...common,
  kind: z.literal('multi'),
  options: z.array(text(300)).min(4).max(8),
  /** Indexes of all right options, at least two, never all. */
  key: z.array(z.int().min(0)).min(2),
  because: text(500),
});

export const NumericItem = z.object({
  ...common,
  kind: z.literal('numeric'),
  key: z.number(),
  /** An answer within key ± tolerance is right. */
  tolerance: z.number().min(0),
  unit: z.string().trim().max(20).optional(),
  because: text(500),
});

export const RankingItem = z.object({
  ...common,
  kind: z.literal('ranking'),
  /** In the order in which they are shown first, which is never the right one. */
  options: z.array(text(300)).min(3).max(8),
  /** Indexes of all options, in the right order. */
  key: z.array(z.int().min(0)).min(3),
  because: text(500),
});

/** Does `order` name each of `count` options once? */
export function isOrderOf(order: readonly number[], count: number): boolean {
  return order.length === count && order.toSorted((a, b) => a - b).every((index, place) => index === place);
}

export const ShortItem = z.object({ ...common, kind: z.literal('short'), rubric: Rubric });
export const LongItem = z.object({ ...common, kind: z.literal('long'), rubric: Rubric });

/** What may be asked once an answer leaves a point of the rubric out; `point` is its index. */
export const FollowUp = z.object({ point: z.int().min(0).max(7), ask: text(300) });
export type FollowUp = z.infer<typeof FollowUp>;

/** A question of the interview: written like a long one, and asked in a conversation. */
export const InterviewItem = z.object({
  ...common,
  kind: z.literal('interview'),
  rubric: Rubric,
  followUps: z.array(FollowUp).max(8),
});
export type InterviewItem = z.infer<typeof InterviewItem>;

type Keyed = z.infer<typeof ChoiceItem> | z.infer<typeof MultiItem> | z.infer<typeof RankingItem>;

type Other = { kind: 'numeric' | 'short' | 'long' };

function keyProblems(item: Keyed | Other): string[] {
  if (item.kind === 'choice') return item.key < item.options.length ? [] : ['The key names no option.'];
  if (item.kind === 'multi') {
    const isUnknown = item.key.some((index) => index >= item.options.length);
    const isAll = item.key.length >= item.options.length;
    return [...(isUnknown ? ['The key names no option.'] : []), ...(isAll ? ['Not every option can be right.'] : [])];
  }
  if (item.kind !== 'ranking') return [];
  if (!isOrderOf(item.key, item.options.length)) return ['The key names each option once.'];
  return item.key.every((index, place) => index === place) ? ['The order that is shown first is the right one.'] : [];
}

export const Item = z
  .discriminatedUnion('kind', [ChoiceItem, MultiItem, NumericItem, RankingItem, ShortItem, LongItem, InterviewItem])
  .superRefine((item, ctx) => {
    if (item.kind === 'interview') {
      const isStray = item.followUps.some(({ point }) => point >= item.rubric.points.length);
      if (isStray) ctx.addIssue({ code: 'custom', message: 'A follow-up names no point.', path: ['followUps'] });
      return;
    }
    for (const message of keyProblems(item)) ctx.addIssue({ code: 'custom', message, path: ['key'] });
  });
export type Item = z.infer<typeof Item>;
export type ItemKind = Item['kind'];

/** Is it answered in words, and read against a rubric? */
export const isWritten = (kind: ItemKind): boolean => kind === 'short' || kind === 'long' || kind === 'interview';

/** What a candidate reads before they answer: the question, and the text that it is about. */
export function textOf({ prompt, context }: Pick<Item, 'prompt' | 'context'>): string {
  return context ? `${prompt}\n${context}` : prompt;
}

/** An item of the built-in bank: an item, and what is known of it. */
export const BankItem = z.object({
  /** Stable and unique, area first: `databases-index-order`. */
  id: z.string().regex(/^[a-z0-9-]{3,60}$/),
  area: z.string().regex(/^[a-z-]{3,30}$/),
  /** The criterion that it measures, as a recruiter would name it: "SQL and indexes". */
  skill: text(60),
  /** Words of job descriptions that call for it; matching by meaning uses skill, measures and these. */
  keywords: z.array(text(40)).min(3).max(12),
  /** One sentence: what a right answer shows. */
  measures: text(300),
  /** 1 easy, 2 middling, 3 hard, for somebody who does the job. */
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  item: Item,
});
export type BankItem = z.infer<typeof BankItem>;

/** The candidate's own messages at one question of the interview, in their order. `to`: 0 for the question, n for the n-th follow-up. */
const SaidInInterview = z
  .object({
    kind: z.literal('interview'),
    said: z.array(z.object({ to: z.int().min(0).max(8), text: z.string().max(20_000) })).max(40),
  })
  .refine(({ said }) => said.reduce((all, one) => all + one.text.length, 0) <= 20_000);

/** What a candidate gave for one item. Choice, multi and ranking hold option indexes; numeric keeps what was typed. */
export const Answer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('choice'), choice: z.int().min(0).max(20) }),
  z.object({ kind: z.literal('multi'), choices: z.array(z.int().min(0).max(20)).max(20) }),
  z.object({ kind: z.literal('numeric'), value: z.string().max(40) }),
  z.object({ kind: z.literal('ranking'), order: z.array(z.int().min(0).max(20)).max(20) }),
  z.object({ kind: z.literal('short'), text: z.string().max(4000) }),
  z.object({ kind: z.literal('long'), text: z.string().max(20_000) }),
  SaidInInterview,
]);
export type Answer = z.infer<typeof Answer>;

/** All that an answer says in words, in their order; empty for one without words. */
export function wordsIn(answer: Answer | null | undefined): string {
  if (answer?.kind === 'interview') return answer.said.map(({ text: said }) => said).join('\n');
  return answer && 'text' in answer ? answer.text : '';
}
