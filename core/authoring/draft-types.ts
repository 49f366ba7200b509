// What a drafted assessment is, whoever drafted it.
import { z } from 'zod';
import { Item } from '#core/model/item.ts';

const DraftCriterion = z.object({
  name: z.string().min(1).max(60),
  /** Percent; all weights of a draft sum to 100. */
  weight: z.int().min(5).max(100),
  /** The words of the job description that call for it, verbatim. */
  because: z.string().min(1),
});

const DraftItem = z.object({
  /** The name of the criterion that it counts for. */
  criterion: z.string(),
  item: Item,
  /** The question of the bank, the model that wrote it, or that it was made of the description’s words. */
  source: z.templateLiteral([z.enum(['bank:', 'model:', 'words:']), z.string()]),
});

export const Draft = z.object({
  title: z.string(),
  language: z.string(),
  criteria: z.array(DraftCriterion),
  items: z.array(DraftItem),
  flags: z.array(z.object({ quote: z.string(), why: z.string() })),
  minutes: z.number().min(0),
  engine: z.string(),
  /** What the recruiter should know: what isn't measured, what isn't scored. Whole sentences. */
  notes: z.array(z.string()),
  /** A model was to write it and gave no answer. */
  fellBack: z.boolean().optional(),
});
export type Draft = z.infer<typeof Draft>;
export type DraftCriterion = z.infer<typeof DraftCriterion>;
export type DraftItem = z.infer<typeof DraftItem>;
