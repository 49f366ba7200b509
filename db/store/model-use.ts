import { sql } from 'kysely';
import type { AttemptId, MemberId } from '#core/model/ids.ts';
import type { KeptReading, ModelUseStore } from '#core/ports/model-use.ts';
import type { Context } from './context.ts';

export const modelUseStore = (context: Context): ModelUseStore => ({
  modelReadings: (key) => modelReadings(context, key),
  keepReading: (key, reading, by) => keepReading(context, { key, ...reading, ...by }),
  addModelUse: (use) => addModelUse(context, use),
  usedSince: (since) => used(context).where('at', '>=', since).executeTakeFirstOrThrow(),
  usedFor: (id) => used(context).where('attempt_id', '=', id).executeTakeFirstOrThrow(),
  takeRecording: (id, most) => takeRecording(context, id, most),
  monthlyTokens: () => monthlyTokens(context),
  setMonthlyTokens: (tokens, by) => setMonthlyTokens(context, tokens, by),
  agreedModel: (id) => agreedModel(context, id),
  holdScoring: (id) => holdScoring(context, id),
});

async function modelReadings({ trx, workspaceId }: Context, key: string): Promise<KeptReading[]> {
  const kept = trx.selectFrom('model_reading').select(['nth', 'level', 'found']).orderBy('nth');
  return kept.where('workspace_id', '=', workspaceId).where('key', '=', key).execute();
}

async function takeRecording({ trx, workspaceId }: Context, id: AttemptId, most: number): Promise<boolean> {
  const taken = await trx
    .updateTable('attempt')
    .set(({ eb }) => ({ recordings: eb('recordings', '+', 1) }))
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('recordings', '<', most)
    .executeTakeFirst();
  return taken.numUpdatedRows > 0n;
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

async function addModelUse({ trx, workspaceId }: Context, { role, model, used: spent, ...of }: Use): Promise<void> {
  await trx
    .insertInto('model_use')
    .values({
      workspace_id: workspaceId,
      role,
      model,
      input_tokens: spent.input,
      output_tokens: spent.output,
      cost: spent.cost,
      attempt_id: of.attemptId,
      assessment_id: of.assessmentId,
    })
    .execute();
}

const used = ({ trx, workspaceId }: Context) =>
  trx
    .selectFrom('model_use')
    .select([
      sql<number>`coalesce(sum(input_tokens), 0)::float8`.as('input'),
      sql<number>`coalesce(sum(output_tokens), 0)::float8`.as('output'),
      sql<number | null>`case when bool_or(cost is null) then null else coalesce(sum(cost), 0)::float8 end`.as('cost'),
    ])
    .where('workspace_id', '=', workspaceId);

async function monthlyTokens({ trx, workspaceId }: Context): Promise<number | null> {
  const row = await trx
    .selectFrom('model_budget')
    .select(sql<number>`monthly_tokens::float8`.as('tokens'))
    .where('workspace_id', '=', workspaceId)
    .executeTakeFirst();
  return row?.tokens ?? null;
}

async function setMonthlyTokens({ trx, workspaceId }: Context, tokens: number | null, by: MemberId): Promise<void> {
  if (tokens === null) {
    await trx.deleteFrom('model_budget').where('workspace_id', '=', workspaceId).execute();
    return;
  }
  const set = { monthly_tokens: tokens, changed_by: by };
  await trx
    .insertInto('model_budget')
    .values({ workspace_id: workspaceId, ...set })
    .onConflict((conflict) => conflict.column('workspace_id').doUpdateSet(set))
    .execute();
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
