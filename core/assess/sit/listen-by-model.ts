// Whose interview a language model may conduct, and what it doesn't see of them.
import type { Listener } from '../../interview/model-interviewer.ts';
import type { AttemptId } from '../../model/ids.ts';
import type { Interviewer, Whose } from '../../ports/interviewer.ts';
import type { Model } from '../../ports/model.ts';
import type { InWorkspace, Tx } from '../../ports/store.ts';
import { blinded } from '../../scoring/blind.ts';
import { countedModel } from '../score/model-use.ts';

type Deps = { inWorkspace: InWorkspace; model: Model; monthlyTokens: number | undefined };

/** Null where the candidate agreed to no model, or to another one's host. */
export const listenerOf =
  (deps: Deps) =>
  ({ workspaceId, attemptId }: Whose): Promise<Listener | null> =>
    deps.inWorkspace(workspaceId, async (tx) => {
      if ((await tx.agreedModel(attemptId)) !== deps.model.provider) return null;
      const attempt = await tx.attempt(attemptId);
      if (!attempt) return null;
      const person = await tx.profile(attempt.candidateId);
      const model = countedModel(deps, { workspaceId, assessmentId: null, attemptId });
      return { model, blind: (text) => blinded(text, person) };
    });

type Asked = { interviewer: Pick<Interviewer, 'kind'>; model: string | null };

/** Who asks somebody: the page says so before it begins. */
export async function whoAsks(tx: Tx, id: AttemptId | undefined, by: Asked): Promise<Interviewer['kind']> {
  if (by.interviewer.kind === 'script' || !id) return by.interviewer.kind;
  return (await tx.agreedModel(id)) === by.model ? 'model' : 'script';
}
