// What recruiters ask to be changed in a draft.
import type { Selectable } from 'kysely';
import type { DraftWish, WishStore } from '#core/ports/wishes.ts';
import type { Tables } from '../schema.ts';
import type { Context } from './context.ts';

export function wishStore(context: Context): WishStore {
  const { trx, workspaceId } = context;
  const all = () => trx.selectFrom('draft_wish').selectAll().where('workspace_id', '=', workspaceId);
  return {
    addWish: async ({ id, assessmentId, memberId, said, version }) => {
      const row = { id, workspace_id: workspaceId, assessment_id: assessmentId, member_id: memberId, said, version };
      await trx.insertInto('draft_wish').values(row).execute();
    },
    wish: async (id) => wishOf(await all().where('id', '=', id).executeTakeFirst()),
    lastWish: async (id) => {
      const newest = all().where('assessment_id', '=', id).orderBy('asked_at', 'desc').limit(1);
      return wishOf(await newest.executeTakeFirst());
    },
    wishThatMade: async (id, version) =>
      wishOf(await all().where('assessment_id', '=', id).where('made_version', '=', version).executeTakeFirst()),
    setWish: async (id, { state, madeVersion = null, unread = [] }) => {
      const set = { state, made_version: madeVersion, unread: JSON.stringify(unread) };
      const update = trx.updateTable('draft_wish').set(set).where('workspace_id', '=', workspaceId);
      await update.where('id', '=', id).execute();
    },
  };
}

function wishOf(row: Selectable<Tables['draft_wish']> | undefined): DraftWish | undefined {
  if (!row) return undefined;
  const { id, said, version, state, unread } = row;
  const whose = { assessmentId: row.assessment_id, memberId: row.member_id };
  return { id, ...whose, said, version, state, madeVersion: row.made_version, unread, askedAt: row.asked_at };
}
