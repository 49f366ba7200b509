// Changing a draft by a language model over the offline reading of a wish.
import type { Changer } from '#core/assess/draft/change-draft.ts';
import { readJob } from '#core/authoring/job.ts';
import { planByModel } from '#core/authoring/plan-by-model.ts';
import { isSettled, oneTry, type ModelFor } from './model-drafter.ts';

/** Throws RetryLater on the first tries, where the model may be back soon; then the wish is read offline. */
export const modelChanger = ({ modelFor, offline }: { modelFor: ModelFor; offline: Changer }): Changer => ({
  plan: async (request, asked) => {
    const { said, present, title, job } = request;
    try {
      return await planByModel({ said, present, job: readJob(`${title}\n${job}`) }, oneTry(modelFor, asked));
    } catch (error) {
      if (!isSettled(error, asked)) throw error;
      return offline.plan(request, asked);
    }
  },
});
