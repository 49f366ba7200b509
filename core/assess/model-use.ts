// A model whose use is counted for a workspace, and which is asked nothing once the month’s share is spent.
import { Unusable, type Model, type Tokens } from '../ports/model.ts';
import type { AssessmentId, AttemptId, WorkspaceId } from '../model/ids.ts';
import type { InWorkspace } from '../ports/store.ts';

/** The workspace has used in this calendar month what it may. */
export class OverBudget extends Error {
  override name = 'OverBudget';
}

type Deps = { model: Model; inWorkspace: InWorkspace; monthlyTokens: number | undefined };
type Whose = { workspaceId: WorkspaceId; assessmentId: AssessmentId | null; attemptId: AttemptId | null };

/** Counts every answer, also one that can’t be used. Throws OverBudget before it asks; what is under way then is finished. Months are UTC’s. */
export function countedModel({ model, inWorkspace, monthlyTokens }: Deps, whose: Whose): Model {
  const { workspaceId, ...about } = whose;
  const count = (role: Parameters<Model['nameOf']>[0], tokens: Tokens) =>
    inWorkspace(workspaceId, (tx) => tx.addModelUse({ role, model: model.nameOf(role), tokens, ...about }));
  const isSpent = () =>
    inWorkspace(workspaceId, async (tx) => (await tx.tokensSince(monthOf(await tx.now()))) >= (monthlyTokens ?? 0));
  return {
    ...model,
    ask: async (question) => {
      if (monthlyTokens !== undefined && (await isSpent())) throw new OverBudget();
      const replied = await model.ask(question).catch(async (error: unknown) => {
        if (error instanceof Unusable) await count(question.role, error.tokens);
        throw error;
      });
      await count(question.role, replied.tokens);
      return replied;
    },
  };
}

/** When the month began, in UTC. */
export const monthOf = (now: Date) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
