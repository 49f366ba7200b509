import { sql, type Selectable } from 'kysely';
import type { AssessmentStore, Thread } from '#core/ports/assessments.ts';
import type { Tables } from '../schema.ts';
import type { Context } from './context.ts';

export function threadStore({
  trx,
  workspaceId,
}: Context): Pick<AssessmentStore, 'addThread' | 'threads' | 'assessmentOfChannel' | 'takeThread' | 'setThread'> {
  return {
    addThread: async ({ id, assessmentId, platform, channel, public: isPublic }) => {
      await trx
        .insertInto('thread')
        .values({
          id,
          workspace_id: workspaceId,
          assessment_id: assessmentId,
          platform,
          channel,
          public: isPublic,
          message: null,
          shown: null,
          problem: null,
          busy_until: null,
          sent_at: null,
        })
        .onConflict((conflict) =>
          conflict.columns(['workspace_id', 'assessment_id', 'platform', 'channel']).doNothing(),
        )
        .execute();
    },
    threads: async (assessmentId) => {
      const query = trx
        .selectFrom('thread')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('assessment_id', '=', assessmentId);
      return (await query.orderBy('id').execute()).map(threadOf);
    },
    assessmentOfChannel: async (platform, channel) => {
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
    },
    takeThread: async (id, forMs) => {
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
    },
    setThread: async (id, { heldMs, ...change }) => {
      await trx
        .updateTable('thread')
        .set({
          ...change,
          ...(heldMs === undefined
            ? {}
            : { busy_until: sql<Date>`clock_timestamp() + make_interval(secs => ${heldMs / 1000})` }),
          ...(change.shown ? { sent_at: sql<Date>`clock_timestamp()` } : {}),
        })
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', id)
        .execute();
    },
  };
}

function threadOf(row: Selectable<Tables['thread']>): Thread {
  return {
    id: row.id,
    assessmentId: row.assessment_id,
    platform: row.platform,
    channel: row.channel,
    message: row.message,
    public: row.public,
    shown: row.shown,
    sentAt: row.sent_at,
  };
}
