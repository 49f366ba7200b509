// The language model, wired: who drafts and who grades, with a model over the offline engine where one is configured.
import { countedModel } from './core/assess/model-use.ts';
import type { Drafter } from './core/assess/draft.ts';
import { modelGrader } from './core/assess/grade-by-model.ts';
import { offlineGrader, type Grader } from './core/assess/grade.ts';
import type { Embed } from './core/scoring/embed.ts';
import type { Foundation } from './foundation.ts';
import { offlineDrafter } from './worker/ai/drafter.ts';
import { modelDrafter } from './worker/ai/model-drafter.ts';

type Parts = Pick<Foundation, 'config' | 'model' | 'inWorkspace' | 'secrets'>;

export function drafterOf({ config, model, inWorkspace }: Parts, embed: Embed): Drafter {
  const offline = offlineDrafter(embed);
  if (!model) return offline;
  const counted = { model, inWorkspace, monthlyTokens: config.ai?.monthlyTokens };
  return modelDrafter({
    offline,
    modelFor: (whose) => (whose ? countedModel(counted, { ...whose, attemptId: null }) : model),
  });
}

export function graderOf({ config, model, inWorkspace, secrets }: Parts, embed: Embed): Grader {
  if (!model) return offlineGrader(embed);
  return modelGrader({ inWorkspace, secrets, model, embed, monthlyTokens: config.ai?.monthlyTokens });
}
