import { randomUUID } from 'node:crypto';
import { sql, type Selectable } from 'kysely';
import type { AttemptId, MemberId } from '#core/model/ids.ts';
import type { ReviewStore, Scorecard, ScorecardSaid } from '#core/ports/reviews.ts';
import type { Tables } from '../schema.ts';
import type { Context } from './context.ts';
import { attemptOwner } from './owner.ts';

type Store = Pick<ReviewStore, 'keepScorecard' | 'scorecards'>;
type Kept = ScorecardSaid & { attemptId: AttemptId; memberId: MemberId };
type Row = Selectable<Tables['scorecard']>;

export function scorecardStore(context: Context): Store {
  return {
    keepScorecard: (scorecard) => keepScorecard(context, scorecard),
    scorecards: (id) => scorecards(context, id),
  };
}

const place = (id: string) => `scorecard|${id}|said`;

async function keepScorecard(context: Context, { attemptId, memberId, ...said }: Kept): Promise<void> {
  const { trx, workspaceId, vault } = context;
  const { candidateId, deleteAfter } = await attemptOwner(context, attemptId);
  const before = await rowsOf(context, attemptId).where('member_id', '=', memberId).executeTakeFirst();
  const id = before?.id ?? randomUUID();
  const sealed = await vault.seal(candidateId, place(id), said);
  const row = { id, workspace_id: workspaceId, attempt_id: attemptId, member_id: memberId };
  await trx
    .insertInto('scorecard')
    .values({ ...row, said: sealed, delete_after: deleteAfter })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({ said: sealed, changed_at: sql<Date>`clock_timestamp()` }),
    )
    .execute();
}

const rowsOf = ({ trx, workspaceId }: Context, attemptId: AttemptId) =>
  trx.selectFrom('scorecard').selectAll().where('workspace_id', '=', workspaceId).where('attempt_id', '=', attemptId);

async function scorecards(context: Context, attemptId: AttemptId): Promise<Scorecard[]> {
  const rows = await rowsOf(context, attemptId).orderBy('given_at').execute();
  if (rows.length === 0) return [];
  const { candidateId } = await attemptOwner(context, attemptId);
  const opened = async (row: Row) => ({
    ...(await context.vault.open<ScorecardSaid>(candidateId, place(row.id), row.said)),
    attemptId,
    memberId: row.member_id,
    givenAt: row.given_at,
    changedAt: row.changed_at,
  });
  return Promise.all(rows.map(opened));
}
