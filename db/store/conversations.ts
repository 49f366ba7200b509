import { sql, type Selectable } from 'kysely';
import type { Conversation, ConversationStore } from '#core/ports/conversations.ts';
import type { Platform } from '#core/ports/members.ts';
import type { Tables } from '../schema.ts';
import type { Context } from './context.ts';

export function conversationStore(context: Context): ConversationStore {
  const { trx, workspaceId } = context;
  const of = (platform: Platform) =>
    trx
      .selectFrom('conversation')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('platform', '=', platform)
      .orderBy('updated_at', 'desc');
  return {
    saveConversation: (conversation) => save(context, conversation),
    conversation: async (platform, externalId) =>
      conversationOf(await of(platform).where('external_id', '=', externalId).executeTakeFirst()),
    personalConversation: async (platform, member) =>
      conversationOf(
        await of(platform).where('kind', '=', 'personal').where('member', '=', member).limit(1).executeTakeFirst(),
      ),
    newestConversation: async (platform) => conversationOf(await of(platform).limit(1).executeTakeFirst()),
    forgetConversation: async (platform, externalId) => {
      await trx
        .deleteFrom('conversation')
        .where('workspace_id', '=', workspaceId)
        .where('platform', '=', platform)
        .where('external_id', '=', externalId)
        .execute();
    },
  };
}

async function save({ trx, workspaceId }: Context, conversation: Conversation): Promise<void> {
  const { platform, externalId, kind, member, serviceUrl, reference } = conversation;
  const known = { kind, member, service_url: serviceUrl, reference: JSON.stringify(reference) };
  await trx
    .insertInto('conversation')
    .values({ workspace_id: workspaceId, platform, external_id: externalId, ...known })
    .onConflict((conflict) =>
      conflict
        .columns(['workspace_id', 'platform', 'external_id'])
        .doUpdateSet({ ...known, updated_at: sql<Date>`clock_timestamp()` }),
    )
    .execute();
}

function conversationOf(row: Selectable<Tables['conversation']> | undefined): Conversation | undefined {
  if (!row) return undefined;
  const { platform, kind, member, reference } = row;
  return { platform, externalId: row.external_id, kind, member, serviceUrl: row.service_url, reference };
}
