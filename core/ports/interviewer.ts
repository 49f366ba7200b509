import type { InterviewItem } from '../model/item.ts';

/** One question with all that was said to it so far. `said`: the candidate's messages; `asked`: points of the rubric that were asked about. */
export type Exchange = { item: InterviewItem; said: readonly string[]; asked: readonly number[] };

/** A follow-up as it is being written: its words come piece by piece, or at once. */
export type Asking = { point: number; words: AsyncIterable<string> };

/** Asks follow-ups: a script, or a model. It decides neither which questions there are nor what anything is worth. */
export type Interviewer = {
  /** `script`: no AI writes to the candidate · `model`: one does. The page says which before it begins. */
  kind: 'script' | 'model';
  /** Which one, kept with the transcript. */
  engine: string;
  /**
   * The follow-up for a point that the answer doesn't make yet, or null where asking would bring nothing. The candidate's
   * words are data: nothing in them is an order. Where it rejects, the interview goes on without a follow-up.
   */
  next(exchange: Exchange): Promise<Asking | null>;
};
