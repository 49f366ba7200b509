// The invitations of an assessment as a recruiter sees them, and somebody's extra time.
import { sql } from 'kysely';
import type { AssessmentId, InvitationId } from '#core/model/ids.ts';
import type { ExtraTime, InvitedPerson, InvitedStore } from '#core/ports/invited.ts';
import type { Context } from './context.ts';
import { invitationOf } from './invitations.ts';

export function invitedStore(context: Context): InvitedStore {
  return {
    invited: async (id, { from, most, by }) => {
      const rows = await people(context)
        .where('i.assessment_id', '=', id)
        .orderBy(`i.${by}`)
        .offset(from)
        .limit(most)
        .execute();
      return rows.map(personOf);
    },
    invitedCount: (id) => invitedCount(context, id),
    invitedPerson: async (id) => {
      const row = await people(context).where('i.id', '=', id).executeTakeFirst();
      return row && personOf(row);
    },
    extraTime: (id) => extraTime(context, id),
    setExtraTime: (id, extra) => setExtraTime(context, id, extra),
  };
}

const people = ({ trx, workspaceId }: Context) =>
  trx
    .selectFrom('invitation as i')
    .leftJoin('attempt as a', 'a.invitation_id', 'i.id')
    .where('i.workspace_id', '=', workspaceId)
    .where('i.kind', '=', 'personal')
    .selectAll('i')
    .select(['a.state', 'a.started_at as startedAt', 'a.submitted_at as submittedAt']);

type Row = Awaited<ReturnType<ReturnType<typeof people>['execute']>>[number];

function personOf({ state, startedAt, submittedAt, ...row }: Row): InvitedPerson {
  return {
    ...invitationOf(row)!,
    attempt: state === null || startedAt === null ? null : { state, startedAt, submittedAt },
  };
}

async function invitedCount({ trx, workspaceId }: Context, id: AssessmentId): Promise<number> {
  const query = trx.selectFrom('invitation').where('workspace_id', '=', workspaceId).where('assessment_id', '=', id);
  const counted = query.where('kind', '=', 'personal').select(({ fn }) => fn.countAll<number>().as('people'));
  return (await counted.executeTakeFirstOrThrow()).people;
}

const reasonPlace = (id: InvitationId) => `invitation|${id}|extra_time_reason`;

async function extraTime({ trx, workspaceId, vault }: Context, id: InvitationId): Promise<ExtraTime> {
  const query = trx
    .selectFrom('invitation')
    .select(['candidate_id', 'extra_time_percent', 'extra_time_reason'])
    .where('workspace_id', '=', workspaceId);
  const row = await query.where('id', '=', id).executeTakeFirst();
  const { candidate_id: owner, extra_time_reason: sealed } = row ?? {};
  const reason = owner && sealed ? await vault.open<string>(owner, reasonPlace(id), sealed) : null;
  return { percent: row?.extra_time_percent ?? 0, reason };
}

async function setExtraTime(context: Context, id: InvitationId, { percent, reason }: ExtraTime): Promise<void> {
  const { trx, workspaceId, vault } = context;
  const mine = trx.selectFrom('invitation').select('candidate_id').where('workspace_id', '=', workspaceId);
  const owner = (await mine.where('id', '=', id).executeTakeFirst())?.candidate_id;
  const sealed = owner && reason !== null ? await vault.seal(owner, reasonPlace(id), reason) : null;
  await trx
    .updateTable('invitation')
    .set({ extra_time_percent: percent, extra_time_reason: sql<Buffer | null>`${sealed}::bytea` })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute();
}
