// Who grades written answers: the offline engine, or a language model over it.
import type { AttemptId, WorkspaceId } from '../../model/ids.ts';
import type { Rubric } from '../../model/item.ts';
import type { Embed } from '../../scoring/embed.ts';
import { gradeWritten, type WrittenScore } from '../../scoring/written.ts';
import { textsToEmbed } from '../../scoring/yardstick.ts';

export type Written = { question: string; rubric: Rubric; answer: string };

/** Whose answer it is, and the run that reads it. */
export type Reading = { workspaceId: WorkspaceId; attemptId: AttemptId; signal: AbortSignal };

/** Never throws for what a candidate wrote. Throws RetryLater while whoever grades can't be reached. */
export type Grader = {
  /** Reads a rubric once, so that the first answer isn't the slow one. */
  prepare(question: string, rubric: Rubric): Promise<unknown>;
  grade(written: Written, reading: Reading): Promise<WrittenScore>;
};

export const offlineGrader = (embed: Embed): Grader => ({
  prepare: (question, rubric) => embed(textsToEmbed(question, rubric)),
  grade: (written) => gradeWritten({ ...written, embed }),
});
