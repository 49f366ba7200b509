import { sql, type Selectable } from 'kysely';
import type { AssessmentId, ThreadId } from '#core/model/ids.ts';
import type { AssessmentStore, Thread } from '#core/ports/assessments.ts';
import type { Platform } from '#core/ports/members.ts';
import type { Tables } from '../schema.ts';
import type { Context } from './context.ts';

type Store = Pick<AssessmentStore, 'addThread' | 'threads' | 'assessmentOfChannel' | 'takeThread' | 'setThread'>;
type NewThread = Parameters<Store['addThread']>[0];
type ThreadChange = Parameters<Store['setThread']>[1];

export function threadStore(context: Context): Store {
  return {
    addThread: (thread) => addThread(context, thread),
    threads: (assessmentId) => threads(context, assessmentId),
    assessmentOfChannel: (platform, channel) => assessmentOfChannel(context, platform, channel),
    takeThread: (id, forMs) => takeThread(context, id, forMs),
    setThread: (id, change) => setThread(context, id, change),
  };
}

async function addThread({ trx, workspaceId }: Context, thread: NewThread): Promise<void> {
  const row = {
    id: thread.id,
    workspace_id: workspaceId,
    assessment_id: thread.assessmentId,
    platform: thread.platform,
    channel: thread.channel,
    public: thread.public,
    locale: thread.locale,
  };
  const unsent = { message: null, shown: null, problem: null, busy_until: null, sent_at: null };
  await trx
    .insertInto('thread')
    .values({ ...row, ...unsent })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'assessment_id', 'platform', 'channel']).doNothing())
    .execute();
}

async function threads({ trx, workspaceId }: Context, assessmentId: AssessmentId): Promise<Thread[]> {
  const query = trx
    .selectFrom('thread')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('assessment_id', '=', assessmentId);
  return (await query.orderBy('id').execute()).map(threadOf);
}

async function assessmentOfChannel(
  { trx, workspaceId }: Context,
  platform: Platform,
  channel: string,
): Promise<AssessmentId | undefined> {
  const query = trx
    .selectFrom('thread as t')
    .innerJoin('assessment as a', 'a.id', 't.assessment_id')
    .select('a.id')
    .where('t.workspace_id', '=', workspaceId);
  const row = await query
    .where('t.platform', '=', platform)
    .where('t.channel', '=', channel)
    .orderBy('a.created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

async function takeThread({ trx, workspaceId }: Context, id: ThreadId, forMs: number): Promise<boolean> {
  const now = sql<Date>`clock_timestamp()`;
  const row = await trx
    .updateTable('thread')
    .set({ busy_until: sql`${now} + make_interval(secs => ${forMs / 1000})` })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where((eb) => eb.or([eb('busy_until', 'is', null), eb('busy_until', '<', now)]))
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

async function setThread(
  { trx, workspaceId }: Context,
  id: ThreadId,
  { heldMs, ...change }: ThreadChange,
): Promise<void> {
  const held =
    heldMs === undefined ? {} : { busy_until: sql<Date>`clock_timestamp() + make_interval(secs => ${heldMs / 1000})` };
  const sent = change.shown ? { sent_at: sql<Date>`clock_timestamp()` } : {};
  await trx
    .updateTable('thread')
    .set({ ...change, ...held, ...sent })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute();
}

function threadOf(row: Selectable<Tables['thread']>): Thread {
  return {
    id: row.id,
    assessmentId: row.assessment_id,
    platform: row.platform,
    channel: row.channel,
    message: row.message,
    public: row.public,
    locale: row.locale,
    shown: row.shown,
    sentAt: row.sent_at,
  };
}
