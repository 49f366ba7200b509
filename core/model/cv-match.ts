// How a CV answers what a job asks for: one line a requirement, with the words of the CV that it rests on.
import { z } from 'zod';

/** `not` is only said where the CV speaks of it and falls short; where it says nothing, that is `unknown`. */
export const Met = z.enum(['met', 'partly', 'not', 'unknown']);
export type Met = z.infer<typeof Met>;

export const CvMatch = z.object({
  criteria: z.array(
    z.object({
      name: z.string(),
      met: Met,
      /** Verbatim in the visible text of the CV; `null` where it says nothing. */
      quote: z.string().nullable(),
      /** Among the others; a criterion's per cent, or what a further requirement counts beside them. */
      weight: z.number().min(0),
    }),
  ),
  /** 0–100: met counts 1, partly ½, not 0, each by its weight; what is unknown is left out. `null` if all is. */
  score: z.number().min(0).max(100).nullable(),
  /** Share of the weights that the CV speaks of, 0–1. */
  coverage: z.number().min(0).max(1),
  engine: z.string(),
});
export type CvMatch = z.infer<typeof CvMatch>;
