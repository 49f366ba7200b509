// What members haven't been told yet, and who is to be told.
import { sql } from 'kysely';
import type { AssessmentId, AttemptId, MemberId } from '#core/model/ids.ts';
import type { Member } from '#core/ports/members.ts';
import type { NewsStore, Progress, TakenNews, Untold } from '#core/ports/news.ts';
import type { Context } from './context.ts';
import { memberOf } from './members.ts';
import { attemptOwner } from './owner.ts';

export function newsStore(context: Context): NewsStore {
  return {
    involvedIn: (id) => involvedIn(context, id),
    addNews: (memberId, attemptId) => addNews(context, memberId, attemptId),
    untold: (memberId) => untold(context, memberId),
    takeNews: (memberId, options) => takeNews(context, memberId, options),
    dropNews: (memberId, attemptIds, options) => dropNews(context, { memberId, attemptIds, ...options }),
    releaseNews: (memberId, attemptIds) => releaseNews(context, memberId, attemptIds),
    progress: (id) => progress(context, id),
  };
}

/** Each part that a member can have had is one more `union`. */
async function involvedIn({ trx, workspaceId }: Context, id: AssessmentId): Promise<Member[]> {
  const creator = trx
    .selectFrom('assessment')
    .select('created_by as member_id')
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id);
  const deciders = trx
    .selectFrom('decision as d')
    .innerJoin('attempt as a', 'a.id', 'd.attempt_id')
    .select('d.member_id')
    .where('d.workspace_id', '=', workspaceId)
    .where('a.assessment_id', '=', id);
  const commenters = trx
    .selectFrom('review_comment as c')
    .innerJoin('attempt as a', 'a.id', 'c.attempt_id')
    .select('c.member_id')
    .where('c.workspace_id', '=', workspaceId)
    .where('a.assessment_id', '=', id);
  const asked = trx
    .selectFrom('scorecard_request')
    .select('member_id')
    .where('workspace_id', '=', workspaceId)
    .where('assessment_id', '=', id)
    .where('withdrawn_at', 'is', null);
  const scorers = trx
    .selectFrom('scorecard as s')
    .innerJoin('attempt as a', 'a.id', 's.attempt_id')
    .select('s.member_id')
    .where('s.workspace_id', '=', workspaceId)
    .where('a.assessment_id', '=', id);
  const involved = creator.union(deciders).union(scorers).union(commenters).union(asked);
  const members = trx.selectFrom('member').selectAll().where('workspace_id', '=', workspaceId);
  const rows = await members
    .where('id', 'in', (eb) => eb.selectFrom(involved.as('involved')).select('involved.member_id'))
    .orderBy('created_at')
    .execute();
  return rows.map((row) => memberOf(row)!);
}

async function addNews(context: Context, memberId: MemberId, attemptId: AttemptId): Promise<void> {
  const { trx, workspaceId } = context;
  const { deleteAfter } = await attemptOwner(context, attemptId);
  await trx
    .insertInto('news')
    .values({ workspace_id: workspaceId, member_id: memberId, attempt_id: attemptId, delete_after: deleteAfter })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

const untoldOf = ({ trx, workspaceId }: Context, memberId: MemberId) =>
  trx
    .selectFrom('news as n')
    .innerJoin('attempt as a', 'a.id', 'n.attempt_id')
    .select(['n.attempt_id as attemptId', 'a.assessment_id as assessmentId'])
    .where('n.workspace_id', '=', workspaceId)
    .where('n.member_id', '=', memberId)
    .orderBy('n.created_at');

const untold = (context: Context, memberId: MemberId): Promise<Untold[]> => untoldOf(context, memberId).execute();

async function takeNews(
  context: Context,
  memberId: MemberId,
  { of, forMs }: { of?: AssessmentId; forMs: number },
): Promise<TakenNews> {
  const all = untoldOf(context, memberId).select('n.busy_until as busyUntil');
  const rows = await (of ? all.where('a.assessment_id', '=', of) : all).forUpdate('n').execute();
  const { rows: clock } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(context.trx);
  const now = clock[0]!.now;
  const free = rows.filter(({ busyUntil }) => busyUntil === null || busyUntil < now);
  const until = new Date(now.getTime() + forMs);
  if (free.length > 0) await mark(context, { memberId, attemptIds: free.map(({ attemptId }) => attemptId), until });
  return {
    taken: free.map(({ attemptId, assessmentId }) => ({ attemptId, assessmentId })),
    busy: rows.length - free.length,
  };
}

type Marked = { memberId: MemberId; attemptIds: AttemptId[]; until: Date | null };

async function mark({ trx, workspaceId }: Context, { memberId, attemptIds, until }: Marked): Promise<void> {
  await trx
    .updateTable('news')
    .set({ busy_until: until })
    .where('workspace_id', '=', workspaceId)
    .where('member_id', '=', memberId)
    .where('attempt_id', '=', sql<AttemptId>`any(${attemptIds}::uuid[])`)
    .execute();
}

const releaseNews = (context: Context, memberId: MemberId, attemptIds: AttemptId[]): Promise<void> =>
  mark(context, { memberId, attemptIds, until: null });

type Dropped = { memberId: MemberId; attemptIds: AttemptId[]; told?: boolean };

async function dropNews({ trx, workspaceId }: Context, { memberId, attemptIds, told }: Dropped): Promise<void> {
  await trx
    .deleteFrom('news')
    .where('workspace_id', '=', workspaceId)
    .where('member_id', '=', memberId)
    .where('attempt_id', '=', sql<AttemptId>`any(${attemptIds}::uuid[])`)
    .execute();
  if (!told) return;
  const member = trx.updateTable('member').where('workspace_id', '=', workspaceId).where('id', '=', memberId);
  await member.set({ told_at: sql<Date>`clock_timestamp()` }).execute();
}

async function progress({ trx, workspaceId }: Context, id: AssessmentId): Promise<Progress> {
  return trx
    .selectFrom('invitation as i')
    .leftJoin('attempt as a', 'a.invitation_id', 'i.id')
    .where('i.workspace_id', '=', workspaceId)
    .where('i.assessment_id', '=', id)
    .where('i.kind', '=', 'personal')
    .where('i.revoked_at', 'is', null)
    .select(({ fn, and, eb }) => [
      fn.countAll<number>().filterWhere('i.came_as', 'is', null).as('asked'),
      fn
        .countAll<number>()
        .filterWhere(and([eb('i.came_as', 'is', null), eb('a.state', '=', 'scored')]))
        .as('askedFinished'),
      fn.countAll<number>().filterWhere('a.state', '=', 'scored').as('finished'),
      fn.countAll<number>().filterWhere('a.state', '=', 'submitted').as('scoring'),
    ])
    .executeTakeFirstOrThrow();
}
