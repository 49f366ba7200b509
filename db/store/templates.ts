// What a workspace has saved for new assessments to begin with.
import { sql, type Selectable } from 'kysely';
import type { TemplateId } from '#core/model/ids.ts';
import type { Template, TemplateStore } from '#core/ports/templates.ts';
import type { Tables } from '../schema.ts';
import type { Context } from './context.ts';

export function templateStore(context: Context): TemplateStore {
  const { trx, workspaceId } = context;
  const all = () => trx.selectFrom('template').selectAll().where('workspace_id', '=', workspaceId);
  return {
    templates: async () =>
      (
        await all()
          .orderBy(sql`lower(name)`)
          .execute()
      ).map(templateOf),
    template: async (id) => {
      const row = await all().where('id', '=', id).executeTakeFirst();
      return row && templateOf(row);
    },
    addTemplate: async ({ id, name, content, madeBy }) => {
      const row = { id, workspace_id: workspaceId, name, content: JSON.stringify(content), made_by: madeBy };
      const insert = trx
        .insertInto('template')
        .values(row)
        .onConflict((conflict) => conflict.doNothing());
      return (await insert.returning('id').execute()).length > 0;
    },
    renameTemplate: (id, name) => rename(context, id, name),
    removeTemplate: async (id) => {
      await trx.deleteFrom('template').where('workspace_id', '=', workspaceId).where('id', '=', id).execute();
    },
  };
}

async function rename({ trx, workspaceId }: Context, id: TemplateId, name: string): Promise<boolean> {
  const others = trx.selectFrom('template').select('id').where('workspace_id', '=', workspaceId).where('id', '<>', id);
  const same = await others.where(sql`lower(name)`, '=', sql`lower(${name})`).executeTakeFirst();
  if (same) return false;
  const update = trx.updateTable('template').set({ name }).where('workspace_id', '=', workspaceId);
  await update.where('id', '=', id).execute();
  return true;
}

const templateOf = ({ id, name, content, made_by, made_at }: Selectable<Tables['template']>): Template => ({
  id,
  name,
  content,
  madeBy: made_by,
  madeAt: made_at,
});
