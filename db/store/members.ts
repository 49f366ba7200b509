import { randomUUID } from 'node:crypto';
import { sql, type Selectable } from 'kysely';
import type { MemberId, WorkspaceId } from '#core/model/ids.ts';
import type { Member, MemberStore, Platform } from '#core/ports/members.ts';
import { prepared } from '../prepared.ts';
import type { Tables } from '../schema.ts';
import type { Context } from './context.ts';

export function memberStore({ trx, workspaceId }: Context): MemberStore {
  const members = () => trx.selectFrom('member').selectAll().where('workspace_id', '=', workspaceId);
  const change = (id: MemberId) =>
    trx.updateTable('member').where('id', '=', id).where('workspace_id', '=', workspaceId);
  return {
    ...asking({ trx, workspaceId }),
    ...ownWorkspace({ trx, workspaceId }),
    member: async (id) => memberOf(await members().where('id', '=', id).executeTakeFirst()),
    memberNames: async (ids) => {
      if (ids.length === 0) return new Map();
      const rows = await named(trx, { workspaceId, ids });
      return new Map(rows.map(({ id, name }) => [id, name]));
    },
    memberByExternalId: async (platform, externalId) =>
      memberOf((await byExternalId(trx, { workspaceId, platform, externalId }))[0]),
    membersWithRole: async (roles) => {
      const rows = await members().where('role', 'in', roles).orderBy('created_at').execute();
      return rows.map((row) => memberOf(row)!);
    },
    addMember: async (member) => {
      const id = randomUUID() as MemberId;
      const row = await trx
        .insertInto('member')
        .values({
          id,
          workspace_id: workspaceId,
          platform: member.platform,
          external_id: member.externalId,
          name: member.name,
          role: member.role,
          time_zone: member.timeZone,
          locale: member.locale,
        })
        .onConflict((conflict) =>
          conflict.columns(['workspace_id', 'platform', 'external_id']).doUpdateSet({ name: member.name }),
        )
        .returningAll()
        .executeTakeFirstOrThrow();
      return memberOf(row)!;
    },
    setRole: async (id, role) => void (await change(id).set({ role }).execute()),
    setChoices: async (id, { notify, localeChosen }) =>
      void (await change(id).set({ notify, locale_chosen: localeChosen }).execute()),
  };
}

const named = prepared((db, { workspaceId, ids }: { workspaceId: WorkspaceId; ids: MemberId[] }) =>
  db
    .selectFrom('member')
    .select(['id', 'name'])
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', sql<MemberId>`any(${ids}::uuid[])`),
);

type Known = { workspaceId: WorkspaceId; platform: Platform; externalId: string };
const byExternalId = prepared((db, { workspaceId, platform, externalId }: Known) =>
  db
    .selectFrom('member')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('platform', '=', platform)
    .where('external_id', '=', externalId),
);

const workspaceRow = prepared((db, { workspaceId }: Pick<Known, 'workspaceId'>) =>
  db
    .selectFrom('workspace as w')
    .leftJoin('workspace_look as l', 'l.workspace_id', 'w.id')
    .selectAll('w')
    .select(['l.name as shown_name', 'l.accent', 'l.version', sql<boolean>`l.logo is not null`.as('has_logo')])
    .where('w.id', '=', workspaceId),
);

function ownWorkspace({
  trx,
  workspaceId,
}: Pick<Context, 'trx' | 'workspaceId'>): Pick<MemberStore, 'workspace' | 'setNameRules'> {
  return {
    workspace: async () => {
      const row = (await workspaceRow(trx, { workspaceId }))[0]!;
      return {
        id: row.id,
        name: row.shown_name ?? row.name,
        platformName: row.name,
        timeZone: row.time_zone,
        contact: row.contact,
        publicNames: row.public_names,
        blind: row.blind,
        look: { accent: row.accent, hasLogo: row.has_logo, version: row.version ?? 0 },
      };
    },
    setNameRules: async ({ publicNames, blind }) => {
      const set = { public_names: publicNames, blind };
      await trx.updateTable('workspace').set(set).where('id', '=', workspaceId).execute();
    },
  };
}

/** What the platform says of a member, and when it last did. */
function asking({
  trx,
  workspaceId,
}: Pick<Context, 'trx' | 'workspaceId'>): Pick<MemberStore, 'refreshMember' | 'takeAsking' | 'setAsked'> {
  const change = (id: MemberId) =>
    trx.updateTable('member').where('id', '=', id).where('workspace_id', '=', workspaceId);
  return {
    refreshMember: async (id, { name, timeZone, locale }) =>
      void (await change(id).set({ name, time_zone: timeZone, locale }).execute()),
    takeAsking: async (id, before) => {
      const taken = await change(id)
        .set({ asked_at: sql<Date>`${before}::timestamptz + interval '1 hour'` })
        .where('asked_at', '<', before)
        .executeTakeFirst();
      return taken.numUpdatedRows > 0n;
    },
    setAsked: async (id) =>
      void (await change(id)
        .set({ asked_at: sql<Date>`clock_timestamp()` })
        .execute()),
  };
}

export function memberOf(row: Selectable<Tables['member']> | undefined): Member | undefined {
  if (!row) return undefined;
  return {
    id: row.id,
    platform: row.platform,
    externalId: row.external_id,
    name: row.name,
    role: row.role,
    timeZone: row.time_zone,
    locale: row.locale_chosen ?? row.locale,
    localeChosen: row.locale_chosen,
    notify: row.notify,
    askedAt: row.asked_at,
    toldAt: row.told_at,
  };
}
