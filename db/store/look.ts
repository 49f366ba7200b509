// What candidates see of the company: kept apart from the workspace’s row, which is read often and holds no pictures.
import { sql } from 'kysely';
import type { Logo, LogoType, LookStore } from '#core/ports/look.ts';
import type { Context } from './context.ts';

export function lookStore(context: Context): LookStore {
  return { setLook: (look) => setLook(context, look), logo: () => logo(context) };
}

async function setLook(
  { trx, workspaceId }: Context,
  { name, accent, contact, logo, by }: Parameters<LookStore['setLook']>[0],
): Promise<void> {
  const picture = logo === undefined ? {} : { logo: logo?.bytes ?? null, logo_type: logo?.type ?? null };
  const set = { name, accent, changed_by: by, ...picture };
  const insert = trx.insertInto('workspace_look').values({
    workspace_id: workspaceId,
    logo: null,
    logo_type: null,
    ...set,
  });
  await Promise.all([
    insert
      .onConflict((conflict) =>
        conflict.column('workspace_id').doUpdateSet({ ...set, version: sql<number>`workspace_look.version + 1` }),
      )
      .execute(),
    trx.updateTable('workspace').set({ contact }).where('id', '=', workspaceId).execute(),
  ]);
}

async function logo({ trx, workspaceId }: Context): Promise<Logo | undefined> {
  const query = trx.selectFrom('workspace_look').select(['logo', 'logo_type']).where('workspace_id', '=', workspaceId);
  const row = await query.executeTakeFirst();
  return row?.logo && row.logo_type ? { type: row.logo_type as LogoType, bytes: row.logo } : undefined;
}
