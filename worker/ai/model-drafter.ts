// Drafting by a language model over the offline one: a recruiter gets a draft within three minutes, whatever the model does.
import type { Asked, Drafter } from '#core/assess/draft.ts';
import { OverBudget } from '#core/assess/model-use.ts';
import { draftByModel } from '#core/authoring/by-model.ts';
import { readJob } from '#core/authoring/job.ts';
import { RetryLater } from '#core/errors.ts';
import { Unusable, type Model } from '#core/ports/model.ts';
import type { Words } from '#core/text/en.ts';

/** One try, its questions together. Three of them and the pauses between stay below three minutes. */
const limitMs = 48_000;
const longestPauseMs = 10_000;
/** Whoever asks for a longer pause isn’t back while a recruiter waits. */
const hopelessMs = 60_000;

/** More than any description needs; characters. */
const LONGEST = 60_000;

type Parts = {
  /** For whom it is asked; null on the command line. */
  modelFor: (whose: Asked['whose']) => Model;
  offline: Drafter;
  /** How long one try may take, in milliseconds. */
  limitMs?: number;
};

/** Throws RetryLater on the first tries, where the model may be back soon. */
export function modelDrafter(parts: Parts): Drafter {
  return {
    draft: async (job, t, asked) => {
      // The limit comes beside what ends the job: only the former is the model’s fault.
      const signal = AbortSignal.any([asked.signal, AbortSignal.timeout(parts.limitMs ?? limitMs)]);
      const asking = { model: parts.modelFor(asked.whose), key: asked.key, signal };
      const { title, text, withQuestions } = job;
      try {
        const read = readJob(`${title}\n${text}`.slice(0, LONGEST));
        return await draftByModel({ job: read, withQuestions, t }, asking);
      } catch (error) {
        const fallback = fallbackFor(error, asked, t);
        const draft = await parts.offline.draft(job, t, asked);
        return { ...draft, notes: [fallback.note, ...draft.notes], fellBack: fallback.isSilent };
      }
    },
  };
}

/** Why the draft comes from the bank. Throws what is no such reason, and what is tried again first. */
function fallbackFor(error: unknown, { signal, isLast }: Asked, t: Words): { note: string; isSilent: boolean } {
  if (error instanceof OverBudget) return { note: t.authoring.overBudget, isSilent: false };
  const isPassing = error instanceof RetryLater && (error.afterMs <= hopelessMs || signal.aborted);
  if (isPassing && (!isLast || signal.aborted))
    throw new RetryLater(Math.min(error.afterMs, longestPauseMs), error.message, { cause: error });
  if (error instanceof RetryLater || error instanceof Unusable) return { note: t.authoring.silent, isSilent: true };
  throw error;
}
