// A model whose use is counted for a workspace, and which is asked nothing once the month’s share is spent.
import { Unusable, type Model, type ModelRole, type Tokens } from '../ports/model.ts';
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
  const count = (role: ModelRole, tokens: Tokens) =>
    inWorkspace(workspaceId, (tx) => tx.addModelUse({ role, model: model.nameOf(role), tokens, ...about }));
  const isSpent = () =>
    inWorkspace(workspaceId, async (tx) => (await tx.tokensSince(monthOf(await tx.now()))) >= (monthlyTokens ?? 0));
  const refuseSpent = async () => {
    if (monthlyTokens !== undefined && (await isSpent())) throw new OverBudget();
  };
  const refused = async (role: ModelRole, error: unknown): Promise<never> => {
    if (error instanceof Unusable) await count(role, error.tokens);
    throw error;
  };
  return {
    ...model,
    ask: async (question) => {
      await refuseSpent();
      const replied = await model.ask(question).catch((error: unknown) => refused(question.role, error));
      await count(question.role, replied.tokens);
      return replied;
    },
    write: async function* (question) {
      await refuseSpent();
      const writing = model.write(question);
      const next = () => writing.next().catch((error: unknown) => refused(question.role, error));
      let step = await next();
      try {
        for (; !step.done; step = await next()) yield step.value;
        return step.value;
      } finally {
        // Whoever stops listening has had it written all the same.
        while (!step.done) step = await next();
        if (step.value) await count(question.role, step.value.tokens);
      }
    },
  };
}

/** When the month began, in UTC. */
export const monthOf = (now: Date) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
