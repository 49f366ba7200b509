// Drafting by a language model over the offline one: a recruiter gets a draft within three minutes, whatever the model does.
import type { Asked, Drafter } from '#core/assess/draft/draft.ts';
import { OverBudget } from '#core/assess/score/model-use.ts';
import type { Asking } from '#core/authoring/ask-author.ts';
import { draftByModel } from '#core/authoring/by-model.ts';
import { readJob } from '#core/authoring/job.ts';
import { RetryLater } from '#core/errors.ts';
import { Unusable, type Model } from '#core/ports/model.ts';

/** One try, its questions together. Three of them and the pauses between stay below three minutes. */
const limitMs = 48_000;
const longestPauseMs = 10_000;
/** Whoever asks for a longer pause isn’t back while a recruiter waits. */
const hopelessMs = 60_000;

/** More than any description needs; characters. */
const LONGEST = 60_000;

/** For whom it is asked; null on the command line. */
export type ModelFor = (whose: Asked['whose']) => Model;

type Parts = {
  modelFor: ModelFor;
  offline: Drafter;
  /** How long one try may take, in milliseconds. */
  limitMs?: number;
};

/** Throws RetryLater on the first tries, where the model may be back soon. */
export function modelDrafter({ modelFor, offline, limitMs }: Parts): Drafter {
  return {
    kind: 'model',
    draft: async (job, t, asked) => {
      const { title, text, withQuestions } = job;
      try {
        const read = readJob(`${title}\n${text}`.slice(0, LONGEST));
        return await draftByModel({ job: read, withQuestions, t }, oneTry(modelFor, asked, limitMs));
      } catch (error) {
        if (!isSettled(error, asked)) throw error;
        const isSpent = error instanceof OverBudget;
        const draft = await offline.draft(job, t, asked);
        const note = isSpent ? t.authoring.overBudget : t.authoring.silent;
        return { ...draft, notes: [note, ...draft.notes], fellBack: !isSpent };
      }
    },
  };
}

/** The limit comes beside what ends the job: only the former is the model’s fault. */
export const oneTry = (modelFor: ModelFor, asked: Asked, ms = limitMs): Asking => ({
  model: modelFor(asked.whose),
  key: asked.key,
  signal: AbortSignal.any([asked.signal, AbortSignal.timeout(ms)]),
});

/** True where the model gives no answer and none is waited for; false for what is no such reason. Throws RetryLater where it is asked again. */
export function isSettled(error: unknown, { signal, isLast }: Asked): boolean {
  const isPassing = error instanceof RetryLater && (error.afterMs <= hopelessMs || signal.aborted);
  if (isPassing && (!isLast || signal.aborted))
    throw new RetryLater(Math.min(error.afterMs, longestPauseMs), error.message, { cause: error });
  return error instanceof OverBudget || error instanceof RetryLater || error instanceof Unusable;
}
