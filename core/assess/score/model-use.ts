// A model whose use is counted for a workspace, and which is asked nothing once the month’s share is spent.
import { allow, type Actor } from '../../actor.ts';
import { Unusable, type Model, type ModelRole, type Price, type Tokens } from '../../ports/model.ts';
import type { AssessmentId, AttemptId, WorkspaceId } from '../../model/ids.ts';
import type { InWorkspace, Tx } from '../../ports/store.ts';

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
    inWorkspace(workspaceId, (tx) => tx.addModelUse({ ...useOf(model, role, tokens), ...about }));
  const refuseSpent = async () => {
    if (await inWorkspace(workspaceId, (tx) => isSpent(tx, monthlyTokens))) throw new OverBudget();
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

/** What one answer took, at the price of today. */
export function useOf(model: Model, role: ModelRole, tokens: Tokens) {
  return { role, model: model.nameOf(role), used: { ...tokens, cost: costOf(tokens, model.priceOf(role)) } };
}

/** In millionths of a dollar, which is what dollars for a million tokens are for one; null where nobody said the price. */
export const costOf = (tokens: Tokens, price: Price | undefined): number | null =>
  price ? Math.round(tokens.input * price.input + tokens.output * price.output) : null;

/** Whether the workspace has used what it may in this month: the operator’s limit or its own, whichever is less. */
export async function isSpent(tx: Tx, operators: number | undefined): Promise<boolean> {
  const most = Math.min(operators ?? Infinity, (await tx.monthlyTokens()) ?? Infinity);
  if (most === Infinity) return false;
  const { input, output } = await tx.usedSince(monthOf(await tx.now()));
  return input + output >= most;
}

/** What an admin lets the workspace use in a month, null for no limit of its own. Throws Denied. */
export async function saveMonthlyTokens(
  tx: Tx,
  actor: Pick<Actor, 'member' | 'workspaceId'>,
  tokens: number | null,
): Promise<void> {
  await allow(tx, actor, 'administer');
  const { member, workspaceId } = actor;
  await tx.setMonthlyTokens(tokens, member.id);
  await tx.audit({ actor: member.id, action: 'model-budget-saved', subject: workspaceId, data: { tokens } });
}

/** When the month began, in UTC. */
export const monthOf = (now: Date) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
