import { sql, type RawBuilder, type Selectable } from 'kysely';
import type { AttemptId } from '#core/model/ids.ts';
import type { OwedBy, OwedScorecard, ReviewStore, ScorecardRequest } from '#core/ports/reviews.ts';
import type { Tables } from '../schema.ts';
import type { Context } from './context.ts';
import { attemptOwner } from './owner.ts';

type Store = Pick<
  ReviewStore,
  | 'addScorecardRequest'
  | 'scorecardRequest'
  | 'scorecardRequests'
  | 'withdrawScorecardRequest'
  | 'owedScorecards'
  | 'setScorecardReminded'
>;

export function scorecardRequestStore(context: Context): Store {
  const { trx, workspaceId } = context;
  const change = () => trx.updateTable('scorecard_request').where('workspace_id', '=', workspaceId);
  return {
    addScorecardRequest: (request) => addRequest(context, request),
    scorecardRequest: async (id) => {
      const query = trx.selectFrom('scorecard_request').selectAll().where('workspace_id', '=', workspaceId);
      const row = await query.where('id', '=', id).executeTakeFirst();
      return row && requestOf(row);
    },
    scorecardRequests: (attemptId) => requestsOf(context, attemptId),
    withdrawScorecardRequest: async (id) => {
      const open = change().where('id', '=', id).where('withdrawn_at', 'is', null);
      const row = await open
        .set({ withdrawn_at: sql`clock_timestamp()` })
        .returning('id')
        .executeTakeFirst();
      return row !== undefined;
    },
    owedScorecards: (by) => owed(context, by),
    setScorecardReminded: async (id) => {
      await change()
        .where('id', '=', id)
        .set({ reminded_at: sql`clock_timestamp()` })
        .execute();
    },
  };
}

type NewRequest = Parameters<ReviewStore['addScorecardRequest']>[0];

async function addRequest(
  context: Context,
  { id, assessmentId, attemptId, memberId, askedBy }: NewRequest,
): Promise<boolean> {
  const deleteAfter = attemptId === null ? null : (await attemptOwner(context, attemptId)).deleteAfter;
  const row = { id, workspace_id: context.workspaceId, assessment_id: assessmentId, attempt_id: attemptId };
  const added = await context.trx
    .insertInto('scorecard_request')
    .values({ ...row, member_id: memberId, asked_by: askedBy, delete_after: deleteAfter })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return added !== undefined;
}

async function requestsOf({ trx, workspaceId }: Context, attemptId: AttemptId): Promise<ScorecardRequest[]> {
  const rows = await trx
    .selectFrom('scorecard_request as r')
    .innerJoin('attempt as a', 'a.assessment_id', 'r.assessment_id')
    .selectAll('r')
    .where('r.workspace_id', '=', workspaceId)
    .where('a.id', '=', attemptId)
    .where((row) => row.or([row('r.attempt_id', '=', attemptId), row('r.attempt_id', 'is', null)]))
    .where('r.withdrawn_at', 'is', null)
    .orderBy('r.asked_at')
    .execute();
  return rows.map(requestOf);
}

function requestOf(row: Selectable<Tables['scorecard_request']>): ScorecardRequest {
  return {
    id: row.id,
    assessmentId: row.assessment_id,
    attemptId: row.attempt_id,
    memberId: row.member_id,
    askedBy: row.asked_by,
    askedAt: row.asked_at,
    remindedAt: row.reminded_at,
    withdrawnAt: row.withdrawn_at,
  };
}

/** The last decision tells what stands; `hold` and `undo` leave scorecards open. */
async function owed({ trx, workspaceId }: Context, by: OwedBy): Promise<OwedScorecard[]> {
  const { rows } = await sql<OwedScorecard>`
    select * from (
      select distinct on (a.id, r.member_id)
        r.id as "requestId", a.assessment_id as "assessmentId", a.id as "attemptId", r.member_id as "memberId",
        r.asked_by as "askedBy", r.asked_at as "askedAt", r.reminded_at as "remindedAt"
      from scorecard_request r
      join attempt a on a.assessment_id = r.assessment_id and (r.attempt_id is null or r.attempt_id = a.id)
      where r.workspace_id = ${workspaceId} and a.workspace_id = ${workspaceId} and ${about(by)}
        and r.withdrawn_at is null and a.state = 'scored' and not a.trial
        and not exists (select from scorecard s where s.attempt_id = a.id and s.member_id = r.member_id)
        and coalesce(
          (select d.kind from decision d where d.attempt_id = a.id order by d.decided_at desc limit 1), 'undo'
        ) not in ('advance', 'reject')
      order by a.id, r.member_id, r.attempt_id nulls last
    ) owed order by "askedAt", "attemptId"`.execute(trx);
  return rows;
}

function about(by: OwedBy): RawBuilder<unknown> {
  if ('memberId' in by) return sql`r.member_id = ${by.memberId}`;
  return 'attemptId' in by ? sql`a.id = ${by.attemptId}` : sql`r.assessment_id = ${by.assessmentId}`;
}
