// Homes that are looked at, and what waits to be decided in all assessments at once.
import { sql } from 'kysely';
import type { AssessmentId, MemberId } from '#core/model/ids.ts';
import type { HomeStore } from '#core/ports/homes.ts';
import type { Context } from './context.ts';

export function homeStore(context: Context): HomeStore {
  return {
    openHome: (memberId, shown) => openHome(context, memberId, shown),
    leaveHome: async (memberId) => void (await leave(context, memberId)),
    openHomes: (withinMs) => openHomes(context, withinMs),
    shownHome: async (memberId) => (await shown(context, memberId))?.shown,
    setShownHome: (memberId, hash) => setShown(context, memberId, hash),
    undecided: () => undecided(context),
  };
}

async function openHome({ trx, workspaceId }: Context, memberId: MemberId, hash: string): Promise<void> {
  const now = sql<Date>`clock_timestamp()`;
  await trx
    .insertInto('home')
    .values({ workspace_id: workspaceId, member_id: memberId, opened_at: now, shown: hash })
    .onConflict((conflict) => conflict.column('member_id').doUpdateSet({ opened_at: now, shown: hash }))
    .execute();
}

const leave = ({ trx, workspaceId }: Context, memberId: MemberId) =>
  trx.deleteFrom('home').where('workspace_id', '=', workspaceId).where('member_id', '=', memberId).execute();

async function openHomes({ trx, workspaceId }: Context, withinMs: number): Promise<MemberId[]> {
  const homes = trx.selectFrom('home').select('member_id').where('workspace_id', '=', workspaceId);
  const since = sql<Date>`clock_timestamp() - ${withinMs} * interval '1 millisecond'`;
  return (await homes.where('opened_at', '>', since).execute()).map((row) => row.member_id);
}

const shown = ({ trx, workspaceId }: Context, memberId: MemberId) =>
  trx
    .selectFrom('home')
    .select('shown')
    .where('workspace_id', '=', workspaceId)
    .where('member_id', '=', memberId)
    .executeTakeFirst();

async function setShown({ trx, workspaceId }: Context, memberId: MemberId, hash: string): Promise<void> {
  const home = trx.updateTable('home').where('workspace_id', '=', workspaceId).where('member_id', '=', memberId);
  await home.set({ shown: hash }).execute();
}

/** An undone decision leaves its attempt undecided; one on hold was decided about. */
async function undecided({ trx, workspaceId }: Context): Promise<Map<AssessmentId, number>> {
  const { rows } = await sql<{ id: AssessmentId; many: number }>`
    select a.assessment_id as id, count(*)::int as many from attempt a
    where a.workspace_id = ${workspaceId} and a.state = 'scored' and not a.trial and a.composite is not null
      and coalesce(
        (select d.kind from decision d where d.attempt_id = a.id order by d.decided_at desc limit 1), 'undo'
      ) = 'undo'
    group by a.assessment_id`.execute(trx);
  return new Map(rows.map(({ id, many }) => [id, many]));
}
