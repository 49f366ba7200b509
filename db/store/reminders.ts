// Who was invited and hasn't finished.
import { sql } from 'kysely';
import type { AssessmentId, InvitationId } from '#core/model/ids.ts';
import type { ReminderStore, Unfinished } from '#core/ports/reminders.ts';
import type { Context } from './context.ts';

export function reminderStore(context: Context): ReminderStore {
  return {
    unfinished: (id) => unfinished(context, id),
    setReminded: (ids, at) => setReminded(context, ids, at),
  };
}

/** Of a personal invitation `i` and its attempt `a`: not finished, and still to be used. */
const isUnfinished = sql<boolean>`(i.revoked_at is null
  and (i.expires_at is null or i.expires_at > clock_timestamp())
  and (a.state is null or a.state = 'started'))`;

const unfinishedOf = ({ trx, workspaceId }: Context, id: AssessmentId) =>
  trx
    .selectFrom('invitation as i')
    .leftJoin('attempt as a', 'a.invitation_id', 'i.id')
    .where('i.workspace_id', '=', workspaceId)
    .where('i.assessment_id', '=', id)
    .where('i.kind', '=', 'personal')
    .where(isUnfinished);

async function unfinished(context: Context, id: AssessmentId): Promise<Unfinished[]> {
  const rows = await unfinishedOf(context, id)
    .select([
      'i.id',
      'i.opened_at',
      'i.came_as',
      'i.mail_state',
      'i.reminded_at',
      'i.created_at',
      'i.expires_at',
      'i.told_end',
      'a.state',
    ])
    .orderBy('i.created_at')
    .orderBy('i.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    stage: row.state === null ? (row.opened_at === null ? 'unopened' : 'opened') : 'working',
    cameByShareLink: row.came_as !== null,
    mailState: row.mail_state,
    invitedAt: row.created_at,
    remindedAt: row.reminded_at,
    expiresAt: row.expires_at,
    toldEnd: row.told_end,
  }));
}

async function setReminded({ trx, workspaceId }: Context, ids: InvitationId[], at: Date): Promise<void> {
  await trx
    .updateTable('invitation')
    .set({ reminded_at: at })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', sql<InvitationId>`any(${ids}::uuid[])`)
    .execute();
}
