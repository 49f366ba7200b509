import { sql } from 'kysely';
import type { AttemptId } from '#core/model/ids.ts';
import type { KeptReading, ModelUseStore } from '#core/ports/model-use.ts';
import type { Context } from './context.ts';

export const modelUseStore = (context: Context): ModelUseStore => ({
  modelReadings: (key) => modelReadings(context, key),
  keepReading: (key, reading, by) => keepReading(context, { key, ...reading, ...by }),
  addModelUse: (use) => addModelUse(context, use),
  tokensSince: (since) => tokensSince(context, since),
  tokensOf: (id) => tokensOf(context, id),
  agreedModel: (id) => agreedModel(context, id),
  holdScoring: (id) => holdScoring(context, id),
});

async function modelReadings({ trx, workspaceId }: Context, key: string): Promise<KeptReading[]> {
  const kept = trx.selectFrom('model_reading').select(['nth', 'level', 'found']).orderBy('nth');
  return kept.where('workspace_id', '=', workspaceId).where('key', '=', key).execute();
}

type Kept = KeptReading & { key: string; model: string; prompt: string };

async function keepReading({ trx, workspaceId }: Context, { found, ...kept }: Kept): Promise<void> {
  await trx
    .insertInto('model_reading')
    .values({
      ...kept,
      workspace_id: workspaceId,
      found: JSON.stringify(found),
      delete_after: sql<Date>`clock_timestamp() + interval '1 year'`,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

type Use = Parameters<ModelUseStore['addModelUse']>[0];

async function addModelUse({ trx, workspaceId }: Context, { role, model, tokens, ...of }: Use): Promise<void> {
  await trx
    .insertInto('model_use')
    .values({
      workspace_id: workspaceId,
      role,
      model,
      input_tokens: tokens.input,
      output_tokens: tokens.output,
      attempt_id: of.attemptId,
      assessment_id: of.assessmentId,
    })
    .execute();
}

async function tokensSince({ trx, workspaceId }: Context, since: Date): Promise<number> {
  const { used } = await trx
    .selectFrom('model_use')
    .select(sql<number>`coalesce(sum(input_tokens + output_tokens), 0)::float8`.as('used'))
    .where('workspace_id', '=', workspaceId)
    .where('at', '>=', since)
    .executeTakeFirstOrThrow();
  return used;
}

async function tokensOf({ trx, workspaceId }: Context, id: AttemptId): Promise<{ input: number; output: number }> {
  return trx
    .selectFrom('model_use')
    .select(sql<number>`coalesce(sum(input_tokens), 0)::float8`.as('input'))
    .select(sql<number>`coalesce(sum(output_tokens), 0)::float8`.as('output'))
    .where('workspace_id', '=', workspaceId)
    .where('attempt_id', '=', id)
    .executeTakeFirstOrThrow();
}

async function agreedModel({ trx, workspaceId }: Context, id: AttemptId): Promise<string | null> {
  const agreed = trx.selectFrom('consent').select('model').where('workspace_id', '=', workspaceId);
  const row = await agreed.where('attempt_id', '=', id).orderBy('agreed_at', 'desc').executeTakeFirst();
  return row?.model ?? null;
}

async function holdScoring({ trx, workspaceId }: Context, id: AttemptId): Promise<boolean> {
  const held = await trx
    .updateTable('attempt')
    .set({ scoring_waits_since: sql<Date>`clock_timestamp()` })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('state', '=', 'submitted')
    .where('scoring_waits_since', 'is', null)
    .executeTakeFirst();
  return held.numUpdatedRows > 0n;
}
