// The versions of what an assessment asks; those whom somebody has begun never change.
import { sql } from 'kysely';
import type { AssessmentId } from '#core/model/ids.ts';
import type { AssessmentVersion, VersionStore } from '#core/ports/versions.ts';
import { saveContent } from './contents.ts';
import type { Context } from './context.ts';

type New = Parameters<VersionStore['addVersion']>[1];

export function versionStore(context: Context): VersionStore {
  return {
    versions: (id) => versions(context, id),
    addVersion: (id, version) => addVersion(context, id, version),
    saveContent: (id, content) => saveContent(context, id, content),
    takeVersionBack: (id, change) => takeBack(context, id, change),
  };
}

async function versions({ trx, workspaceId }: Context, id: AssessmentId): Promise<AssessmentVersion[]> {
  const begun = (trial: boolean) =>
    sql<number>`(select count(*)::int from attempt a where a.workspace_id = v.workspace_id
      and a.assessment_id = v.assessment_id and a.version = v.version and a.trial = ${trial})`;
  const query = trx.selectFrom('assessment_version as v').selectAll('v').where('v.workspace_id', '=', workspaceId);
  const rows = await query
    .where('v.assessment_id', '=', id)
    .select([begun(false).as('begun'), begun(true).as('tried')])
    .orderBy('v.version', 'desc')
    .execute();
  return rows.map((row) => ({
    version: row.version,
    timeLimitMinutes: row.time_limit_minutes,
    madeBy: row.made_by,
    madeAt: row.made_at,
    changed: row.changed,
    takenBack: row.taken_back_by && row.taken_back_at ? { by: row.taken_back_by, at: row.taken_back_at } : null,
    begun: row.begun,
    tried: row.tried,
  }));
}

async function addVersion({ trx, workspaceId }: Context, id: AssessmentId, { by, changed }: New): Promise<number> {
  const current = await trx
    .selectFrom('assessment')
    .select(['minutes', 'time_limit_minutes'])
    .select(
      sql<number>`(select max(version) from assessment_version v where v.workspace_id = ${workspaceId} and v.assessment_id = ${id})`.as(
        'newest',
      ),
    )
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const { newest, ...limits } = current;
  const version = newest + 1;
  const row = { workspace_id: workspaceId, assessment_id: id, version, made_by: by, changed: JSON.stringify(changed) };
  await trx
    .insertInto('assessment_version')
    .values({ ...row, ...limits })
    .execute();
  await setVersion({ trx, workspaceId }, id, version);
  return version;
}

async function takeBack(
  { trx, workspaceId }: Context,
  id: AssessmentId,
  { from, to, by }: Parameters<VersionStore['takeVersionBack']>[1],
): Promise<void> {
  const update = trx
    .updateTable('assessment_version')
    .set({ taken_back_by: by, taken_back_at: sql<Date>`clock_timestamp()` })
    .where('workspace_id', '=', workspaceId);
  await update.where('assessment_id', '=', id).where('version', '=', from).execute();
  await setVersion({ trx, workspaceId }, id, to);
}

/** What candidates begin from now on, with its own limits. */
async function setVersion(
  { trx, workspaceId }: Pick<Context, 'trx' | 'workspaceId'>,
  id: AssessmentId,
  version: number,
): Promise<void> {
  const now = await limitsOf({ trx, workspaceId }, id, version);
  await trx
    .updateTable('assessment')
    .set((eb) => ({ version, ...now, card_revision: eb('card_revision', '+', 1) }))
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute();
}

function limitsOf({ trx, workspaceId }: Pick<Context, 'trx' | 'workspaceId'>, id: AssessmentId, version: number) {
  const query = trx.selectFrom('assessment_version').where('workspace_id', '=', workspaceId);
  return query
    .where('assessment_id', '=', id)
    .where('version', '=', version)
    .select(['minutes', 'time_limit_minutes'])
    .executeTakeFirstOrThrow();
}
