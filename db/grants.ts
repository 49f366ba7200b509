// The tokens that Slack's teams have granted: sealed, as the owner, since an organisation's belongs to no workspace.
import { sql, type Kysely, type Selectable, type Transaction } from 'kysely';
import type { Grant, Grants, Team } from '#core/ports/grants.ts';
import type { WorkspaceId } from '#core/model/ids.ts';
import { open, seal } from './seal.ts';
import type { Tables } from './schema.ts';
import type { Keyring } from './vault.ts';

type Row = Selectable<Tables['installs.slack_grant']>;
type Db = Kysely<Tables> | Transaction<Tables>;
type Parts = { kysely: Kysely<Tables>; grantKey: Keyring['grantKey'] };

const TABLE = 'installs.slack_grant';
const secondMs = 1_000;
const later = (ms: number) => sql<Date>`clock_timestamp() + make_interval(secs => ${ms / 1000})`;

export function grantsOf(kysely: Kysely<Tables>, { grantKey }: Pick<Keyring, 'grantKey'>): Grants {
  const parts = { kysely, grantKey };
  return {
    save: (grant) => save(parts, grant),
    ofTeam: (team) => ofTeam(parts, team),
    ofHolder: (holder) => ofTeam(parts, { id: holder, organisation: null }),
    ofWorkspace: (workspaceId) => ofWorkspace(parts, workspaceId),
    takeRenewal: async (holder, forMs) => {
      const free = sql<boolean>`coalesce(renewing_until < clock_timestamp(), true)`;
      const update = kysely
        .updateTable(TABLE)
        .set({ renewing_until: later(forMs) })
        .where(free);
      const { numUpdatedRows } = await update.where('holder', '=', holder).executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    renewed: (old, by) => renewed(parts, old, by),
    leaveRenewal: async (holder) => {
      await kysely.updateTable(TABLE).set({ renewing_until: null }).where('holder', '=', holder).execute();
    },
    notRenewed: async (holder, problem, waitMs) => {
      const noted = { problem, renewing_until: later(waitMs) };
      await kysely.updateTable(TABLE).set(noted).where('holder', '=', holder).execute();
    },
    end: (holder, at) => end(kysely, holder, at),
    endToken: (grant, problem) => endToken(parts, grant, problem),
    place: async ({ id, organisation }) => {
      const team = kysely.updateTable('installation').set({ organisation }).where('external_id', '=', id);
      await team.where('platform', '=', 'slack').where('organisation', 'is distinct from', organisation).execute();
    },
    include: async (teams, at) => {
      const gone = kysely.deleteFrom(TABLE).where('holder', 'in', teams).where('token', 'is', null);
      await gone.where('removed_at', '<=', endOf(at)).execute();
    },
    states: () => states(kysely),
    useState: (hash, expiresAt) => useState(kysely, hash, expiresAt),
  };
}

/** The platform names whole seconds: what it says of one holds until its end. */
const endOf = (at: Date) => new Date(at.getTime() + secondMs - 1);
const FORGOTTEN = { token: null, refresh_token: null, expires_at: null, renewing_until: null, problem: null };

async function save({ kysely, grantKey }: Parts, grant: Grant): Promise<void> {
  const { holder, organisation, botUser, scopes } = grant;
  const about = { organisation, bot_user: botUser, scopes, ...sealed(grantKey, grant) };
  const fresh = { removed_at: null, renewing_until: null, problem: null };
  await kysely
    .insertInto(TABLE)
    .values({ holder, ...about, ...fresh })
    .onConflict((conflict) =>
      conflict.column('holder').doUpdateSet({ ...about, ...fresh, installed_at: sql<Date>`clock_timestamp()` }),
    )
    .execute();
}

/** What a grant's sealed column is bound to. */
export const placeOf = (holder: string, column: string) => `${TABLE}|${holder}|${column}`;

function sealed(key: Keyring['grantKey'], { holder, token, renewal }: Pick<Grant, 'holder' | 'token' | 'renewal'>) {
  const hide = (value: string, column: string) => seal(key, Buffer.from(value), placeOf(holder, column));
  return {
    token: hide(token, 'token'),
    refresh_token: renewal && hide(renewal.refreshToken, 'refresh_token'),
    expires_at: renewal && renewal.expiresAt,
  };
}

function grantIn(key: Keyring['grantKey'], row: Row): Grant | undefined {
  const { holder, organisation, token, refresh_token: refresh, expires_at: expiresAt } = row;
  if (!token) return undefined;
  const shown = (value: Buffer, column: string) => open(key, value, placeOf(holder, column)).toString();
  const renewal = refresh && expiresAt ? { refreshToken: shown(refresh, 'refresh_token'), expiresAt } : null;
  return { holder, organisation, botUser: row.bot_user, scopes: row.scopes, token: shown(token, 'token'), renewal };
}

async function ofTeam({ kysely, grantKey }: Parts, { id, organisation }: Team): Promise<Grant | undefined> {
  const holders = organisation === null ? [id] : [id, organisation];
  const rows = await kysely.selectFrom(TABLE).selectAll().where('holder', 'in', holders).execute();
  const row = standing(
    rows.find(({ holder }) => holder === id),
    rows.find(({ holder }) => holder !== id),
  );
  return row && grantIn(grantKey, row);
}

/** The team's own, else the organisation's; a team that was taken out after the organisation installed it has neither. */
function standing(own: Row | undefined, organisation: Row | undefined): Row | undefined {
  if (!own?.removed_at) return own ?? organisation;
  return organisation && organisation.installed_at > own.removed_at ? organisation : undefined;
}

async function ofWorkspace(parts: Parts, workspaceId: WorkspaceId): Promise<(Grant & { team: string }) | undefined> {
  const place = await parts.kysely
    .selectFrom('installation')
    .select(['external_id as id', 'organisation'])
    .where('workspace_id', '=', workspaceId)
    .where('platform', '=', 'slack')
    .executeTakeFirst();
  const grant = place && (await ofTeam(parts, place));
  return grant && { ...grant, team: place.id };
}

async function lockedGrant(db: Db, key: Keyring['grantKey'], holder: string): Promise<Grant | undefined> {
  const row = await db.selectFrom(TABLE).selectAll().where('holder', '=', holder).forUpdate().executeTakeFirst();
  return row && grantIn(key, row);
}

async function renewed({ kysely, grantKey }: Parts, old: Grant, by: Parameters<Grants['renewed']>[1]): Promise<void> {
  await kysely.transaction().execute(async (trx) => {
    const now = await lockedGrant(trx, grantKey, old.holder);
    if (!now || now.renewal?.refreshToken !== old.renewal?.refreshToken) return;
    const set = { ...sealed(grantKey, { holder: old.holder, ...by }), renewing_until: null, problem: null };
    await trx.updateTable(TABLE).set(set).where('holder', '=', old.holder).execute();
  });
}

async function endToken({ kysely, grantKey }: Parts, { holder, token }: Grant, problem?: string): Promise<void> {
  await kysely.transaction().execute(async (trx) => {
    if ((await lockedGrant(trx, grantKey, holder))?.token !== token) return;
    const set = { ...FORGOTTEN, removed_at: sql<Date>`clock_timestamp()`, problem: problem ?? null };
    await trx.updateTable(TABLE).set(set).where('holder', '=', holder).execute();
  });
}

/** A row stays of it, and one is made for a team that never had its own: that one was taken out of its organisation. */
async function end(kysely: Kysely<Tables>, holder: string, at: Date): Promise<void> {
  const until = endOf(at);
  const row = { holder, organisation: null, bot_user: '', scopes: [], ...FORGOTTEN };
  await kysely
    .insertInto(TABLE)
    .values({ ...row, removed_at: at, installed_at: at })
    .onConflict((conflict) =>
      conflict
        .column('holder')
        .doUpdateSet({ ...FORGOTTEN, removed_at: at })
        .where(`${TABLE}.installed_at`, '<=', until),
    )
    .execute();
}

function states(kysely: Kysely<Tables>): ReturnType<Grants['states']> {
  const about = ['holder', 'scopes', 'expires_at as expiresAt', 'removed_at as removedAt', 'problem'] as const;
  return kysely.selectFrom(TABLE).select(about).orderBy('installed_at').execute();
}

async function useState(kysely: Kysely<Tables>, hash: Buffer, expiresAt: Date): Promise<boolean> {
  await kysely
    .deleteFrom('installs.used_state')
    .where('expires_at', '<', sql<Date>`clock_timestamp()`)
    .execute();
  const insert = kysely.insertInto('installs.used_state').values({ hash, expires_at: expiresAt });
  const { numInsertedOrUpdatedRows } = await insert
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
