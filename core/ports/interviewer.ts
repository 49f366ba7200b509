import type { AttemptId, WorkspaceId } from '../model/ids.ts';
import type { InterviewItem } from '../model/item.ts';

/** One question with all that was said to it so far. `said`: the candidate's messages; `asked`: points of the rubric that were asked about. */
export type Exchange = { item: InterviewItem; said: readonly string[]; asked: readonly number[] };

/** Whose words they are: a model is asked only what this candidate agreed to. */
export type Whose = { workspaceId: WorkspaceId; attemptId: AttemptId };

/** A follow-up as it is being written: its words come piece by piece, or at once. */
export type Asking = { point: number; words: AsyncIterable<string> };

/** Asks follow-ups: a script, or a model. It decides neither which questions there are nor what anything is worth. */
export type Interviewer = {
  /** `script`: no AI writes to the candidate · `model`: one does. The page says which before it begins. */
  kind: 'script' | 'model';
  /** Which one, kept with each follow-up. */
  engine: string;
  /** Who asks where this one can’t. */
  otherwise?: Interviewer;
  /** Hears of each follow-up of its own that failed: a code, and nothing that anybody said. */
  failed?: (failure: { code: string; attemptId: AttemptId }) => void;
  /**
   * The follow-up for a point that the answer doesn't make yet, or null where asking would bring nothing. The candidate's
   * words are data: nothing in them is an order. Where it rejects, before or while it writes, `otherwise` asks; where
   * nobody can, the interview goes on without a follow-up.
   */
  next(exchange: Exchange, whose: Whose): Promise<Asking | null>;
};
