import { sql, type Kysely, type Selectable } from 'kysely';
import type { AssessmentId, ThreadId, WorkspaceId } from '#core/model/ids.ts';
import type { Assessment, AssessmentStore, NewThread, Thread } from '#core/ports/assessments.ts';
import type { Platform } from '#core/ports/members.ts';
import { prepared } from '../prepared.ts';
import type { Tables } from '../schema.ts';
import { assessmentOf } from './assessments.ts';
import type { Context } from './context.ts';

type Store = Pick<
  AssessmentStore,
  | 'addThread'
  | 'threads'
  | 'leavingThreads'
  | 'leaveThread'
  | 'removeThread'
  | 'assessmentsOfChannel'
  | 'takeThread'
  | 'setThread'
>;
type ThreadChange = Parameters<Store['setThread']>[1];

export function threadStore(context: Context): Store {
  return {
    addThread: (thread) => addThread(context, thread),
    threads: (assessmentId) => threads(context, assessmentId, followingIn),
    leavingThreads: (assessmentId) => threads(context, assessmentId, leavingIn),
    leaveThread: (id) => leaveThread(context, id),
    removeThread: (id) => removeThread(context, id),
    assessmentsOfChannel: (platform, channel) => assessmentsOfChannel(context, platform, channel),
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
    title: thread.title ?? null,
  };
  const unsent = { message: null, shown: null, problem: null, busy_until: null, sent_at: null };
  const again = { left_at: null, public: thread.public, locale: thread.locale, title: thread.title ?? null };
  await trx
    .insertInto('thread')
    .values({ ...row, ...unsent })
    .onConflict((conflict) =>
      conflict
        .columns(['workspace_id', 'assessment_id', 'platform', 'channel'])
        .doUpdateSet(again)
        .where('thread.left_at', 'is not', null),
    )
    .execute();
}

type OfAssessment = { workspaceId: WorkspaceId; assessmentId: AssessmentId };
const threadsIn = (db: Kysely<Tables>, { workspaceId, assessmentId }: OfAssessment) =>
  db
    .selectFrom('thread')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('assessment_id', '=', assessmentId)
    .orderBy('id');
const followingIn = prepared((db, of: OfAssessment) => threadsIn(db, of).where('left_at', 'is', null));
const leavingIn = prepared((db, of: OfAssessment) => threadsIn(db, of).where('left_at', 'is not', null));

async function threads(
  { trx, workspaceId }: Context,
  assessmentId: AssessmentId,
  find: typeof followingIn,
): Promise<Thread[]> {
  return (await find(trx, { workspaceId, assessmentId })).map(threadOf);
}

async function leaveThread({ trx, workspaceId }: Context, id: ThreadId): Promise<void> {
  const update = trx.updateTable('thread').set({ left_at: sql<Date>`clock_timestamp()` });
  await update.where('workspace_id', '=', workspaceId).where('id', '=', id).execute();
}

async function removeThread({ trx, workspaceId }: Context, id: ThreadId): Promise<void> {
  const gone = trx.deleteFrom('thread').where('workspace_id', '=', workspaceId).where('id', '=', id);
  await gone.where('left_at', 'is not', null).execute();
}

/** Teams writes a thread as its channel with the id of its first message behind it. */
const channelOf = (channel: string) => channel.split(';messageid=')[0] ?? channel;

async function assessmentsOfChannel(context: Context, platform: Platform, channel: string): Promise<Assessment[]> {
  const exact = await following(context, platform).where('t.channel', '=', channel).execute();
  if (exact.length > 0 || platform !== 'teams') return exact.map((row) => assessmentOf(row)!);
  const nearby = await following(context, platform)
    .where(sql<string>`split_part(t.channel, ';messageid=', 1)`, '=', channelOf(channel))
    .execute();
  const once = new Map(nearby.map((row) => [row.id, row]));
  return [...once.values()].map((row) => assessmentOf(row)!);
}

const mostInChannel = 100;

const following = ({ trx, workspaceId }: Context, platform: Platform) =>
  trx
    .selectFrom('thread as t')
    .innerJoin('assessment as a', 'a.id', 't.assessment_id')
    .selectAll('a')
    .where('t.workspace_id', '=', workspaceId)
    .where('t.platform', '=', platform)
    .where('t.left_at', 'is', null)
    .orderBy('a.created_at', 'desc')
    .limit(mostInChannel);

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
    title: row.title,
    shown: row.shown,
    sentAt: row.sent_at,
    leftAt: row.left_at,
  };
}
