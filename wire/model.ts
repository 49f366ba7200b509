// The language model, wired: who drafts, who changes drafts and who grades, with a model over the offline engine where one is configured.
import type { Changer } from '../core/assess/draft/change-draft.ts';
import { countedModel } from '../core/assess/score/model-use.ts';
import type { Drafter } from '../core/assess/draft/draft.ts';
import { modelGrader } from '../core/assess/score/grade-by-model.ts';
import { offlineGrader, type Grader } from '../core/assess/score/grade.ts';
import type { Embed } from '../core/scoring/embed.ts';
import type { Foundation } from './foundation.ts';
import { offlineChanger, offlineDrafter } from '../worker/ai/drafter.ts';
import { modelChanger } from '../worker/ai/model-changer.ts';
import { modelDrafter, type ModelFor } from '../worker/ai/model-drafter.ts';

type Parts = Pick<Foundation, 'config' | 'model' | 'inWorkspace' | 'secrets'>;

export function authorsOf({ config, model, inWorkspace }: Parts, embed: Embed): { drafter: Drafter; changer: Changer } {
  const [drafter, changer] = [offlineDrafter(embed), offlineChanger(embed)];
  if (!model) return { drafter, changer };
  const counted = { model, inWorkspace, monthlyTokens: config.ai?.monthlyTokens };
  const modelFor: ModelFor = (whose) => (whose ? countedModel(counted, { ...whose, attemptId: null }) : model);
  return {
    drafter: modelDrafter({ modelFor, offline: drafter }),
    changer: modelChanger({ modelFor, offline: changer }),
  };
}

export function graderOf({ config, model, inWorkspace, secrets }: Parts, embed: Embed): Grader {
  if (!model) return offlineGrader(embed);
  return modelGrader({ inWorkspace, secrets, model, embed, monthlyTokens: config.ai?.monthlyTokens });
}
