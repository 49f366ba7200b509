// Moves an installation from its own empty workspace to another one: one transaction, as the owner, across the two.
import { randomUUID } from 'node:crypto';
import { sql, type Kysely, type Transaction } from 'kysely';
import type { MemberId, WorkspaceId } from '#core/model/ids.ts';
import type { Join, Joined } from '#core/ports/links.ts';
import type { Tables } from './schema.ts';

type Trx = Transaction<Tables>;
type Code = { id: Tables['link_code']['id']; madeBy: MemberId };

export function joinInstallation(kysely: Kysely<Tables>, join: Join): Promise<Joined> {
  return kysely.transaction().execute(async (trx) => {
    await lockBoth(trx, join);
    const code = await codeOf(trx, join);
    if (!code) return { kind: 'code' };
    const refusal = (await refusalAt(trx, join, code)) ?? (await refusalLeaving(trx, join));
    return refusal ?? move(trx, join, code);
  });
}

/**
 * Not `for update`: the request that asks for the join has a row of its own that points to its workspace. An
 * assessment that is being made holds a share lock, so that either it or the join comes first.
 */
async function lockBoth(trx: Trx, { from, to }: Join): Promise<void> {
  const query = trx.selectFrom('workspace').select('id').where('id', 'in', [from, to]);
  await query.orderBy('id').forNoKeyUpdate().execute();
}

async function codeOf(trx: Trx, { codeHash, to }: Join): Promise<Code | undefined> {
  const query = trx
    .selectFrom('link_code')
    .select(['id', 'made_by as madeBy'])
    .where('code_hash', '=', codeHash)
    .where('workspace_id', '=', to)
    .where('kind', '=', 'workspace');
  return query
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<Date>`clock_timestamp()`)
    .forUpdate()
    .executeTakeFirst();
}

const installationsOf = (trx: Trx, workspaceId: WorkspaceId) =>
  trx
    .selectFrom('installation')
    .select(['platform', 'external_id as externalId'])
    .where('workspace_id', '=', workspaceId)
    .execute();

/** What speaks against it where the code was made. */
async function refusalAt(trx: Trx, { installation, to }: Join, { madeBy }: Code): Promise<Joined | undefined> {
  const query = trx.selectFrom('member').select(['platform', 'role']).where('id', '=', madeBy);
  const maker = await query.where('workspace_id', '=', to).executeTakeFirst();
  if (maker?.role !== 'admin') return { kind: 'code' };
  if (maker.platform === installation.platform) return { kind: 'same-platform' };
  const there = await installationsOf(trx, to);
  return there.some(({ platform }) => platform === installation.platform) ? { kind: 'taken' } : undefined;
}

/** What speaks against it in the workspace that would be left. */
async function refusalLeaving(trx: Trx, { installation, from, by }: Join): Promise<Joined | undefined> {
  const here = await installationsOf(trx, from);
  const isHere = here.some(
    (one) => one.platform === installation.platform && one.externalId === installation.externalId,
  );
  const query = trx.selectFrom('member').select('role').where('id', '=', by.id).where('workspace_id', '=', from);
  if (!isHere || (await query.executeTakeFirst())?.role !== 'admin') return { kind: 'moved' };
  if (here.length > 1) return { kind: 'paired' };
  const { assessments } = await trx
    .selectFrom('assessment')
    .select(({ fn }) => fn.countAll<number>().as('assessments'))
    .where('workspace_id', '=', from)
    .executeTakeFirstOrThrow();
  return assessments > 0 ? { kind: 'in-use', assessments } : undefined;
}

async function move(trx: Trx, join: Join, code: Code): Promise<Joined> {
  const { installation, from, to, by } = join;
  await trx
    .updateTable('installation')
    .set({ workspace_id: to })
    .where('platform', '=', installation.platform)
    .where('external_id', '=', installation.externalId)
    .execute();
  await moveConversations(trx, join);
  const { name } = await trx.selectFrom('workspace').select('name').where('id', '=', to).executeTakeFirstOrThrow();
  await trx.updateTable('workspace').set({ joined_to: to }).where('id', '=', from).execute();
  // Codes of a workspace that nobody acts in any more would lead nowhere.
  await trx.deleteFrom('link_code').where('workspace_id', '=', from).execute();
  const admin = await addAdmin(trx, join);
  await trx
    .updateTable('link_code')
    .set({ used_at: sql`clock_timestamp()`, used_by: admin })
    .where('id', '=', code.id)
    .execute();
  await tell(trx, join, { code, admin });
  await logged(trx, from, { actor: by.id, action: 'workspace-left', subject: from, to });
  await logged(trx, to, { actor: admin, action: 'installation-joined', subject: to, platform: installation.platform });
  return { kind: 'joined', name };
}

/** Where the bot can speak without being spoken to: the conversations are the installation's, so they go with it. */
async function moveConversations(trx: Trx, { installation: { platform }, from, to }: Join): Promise<void> {
  // What an earlier installation of this platform has left there leads nowhere any more.
  await trx.deleteFrom('conversation').where('workspace_id', '=', to).where('platform', '=', platform).execute();
  await trx
    .updateTable('conversation')
    .set({ workspace_id: to })
    .where('workspace_id', '=', from)
    .where('platform', '=', platform)
    .execute();
}

async function addAdmin(trx: Trx, { to, by }: Join): Promise<MemberId> {
  const row = { id: randomUUID() as MemberId, workspace_id: to, platform: by.platform, external_id: by.externalId };
  const { id } = await trx
    .insertInto('member')
    .values({ ...row, name: by.name, role: 'admin', time_zone: by.timeZone, locale: by.locale })
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'platform', 'external_id']).doUpdateSet({ role: 'admin' }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** The admin who made the code hears of it: a job like any other, written where the change is. */
async function tell(trx: Trx, { to }: Join, { code, admin }: { code: Code; admin: MemberId }): Promise<void> {
  const payload = JSON.stringify({ memberId: code.madeBy, joinedBy: admin });
  await trx.insertInto('outbox').values({ workspace_id: to, name: 'tell-joined', key: code.id, payload }).execute();
}

type Entry = { actor: string; action: string; subject: string } & Record<string, string>;

async function logged(trx: Trx, workspaceId: WorkspaceId, { actor, action, subject, ...data }: Entry): Promise<void> {
  await trx
    .insertInto('audit_log')
    .values({ workspace_id: workspaceId, actor, action, subject, data: JSON.stringify(data) })
    .execute();
}
