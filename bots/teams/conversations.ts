// Where the bot may speak without being spoken to: remembered in the database, so that it survives a restart.
import type { WorkspaceId } from '#core/model/ids.ts';
import type { Conversation } from '#core/ports/conversations.ts';
import { ChatRefused } from '#core/ports/outside.ts';
import type { InWorkspace } from '#core/ports/store.ts';
import type { At, Connector } from './connector.ts';
import { baseOf, type Heard } from './incoming.ts';

type Deps = { inWorkspace: InWorkspace; connector: Connector };

/** Marks the conversations in which nobody has to be greeted any more: it was done, or the bot has spoken there first. */
export const WELCOME = 'teams-welcome';

/** What is kept of a conversation that was heard from. */
export function conversationOf({ at, kind, userId, tenantId }: Heard): Conversation {
  return {
    platform: 'teams',
    externalId: baseOf(at.conversation),
    kind,
    member: kind === 'personal' ? userId : null,
    serviceUrl: at.serviceUrl,
    reference: { tenantId },
  };
}

/** Where a channel, a thread or a chat is reached. Throws ChatRefused for one that the bot has never been in. */
export async function reach({ inWorkspace }: Deps, workspaceId: WorkspaceId, conversation: string): Promise<At> {
  const known = await inWorkspace(workspaceId, (tx) => tx.conversation('teams', baseOf(conversation)));
  if (!known) throw new ChatRefused('no-access', 'Teams knows the conversation; Shortlist was never in it.');
  return { serviceUrl: known.serviceUrl, conversation };
}

/** The personal conversation with a member: the one that is known, else a new one, which is kept. */
export async function personalWith(deps: Deps, workspaceId: WorkspaceId, member: string): Promise<At> {
  const { known, newest } = await deps.inWorkspace(workspaceId, async (tx) => ({
    known: await tx.personalConversation('teams', member),
    newest: await tx.newestConversation('teams'),
  }));
  if (known) return { serviceUrl: known.serviceUrl, conversation: known.externalId };
  const tenantId = newest?.reference['tenantId'];
  if (!newest || !tenantId) throw new ChatRefused('no-access', 'No Teams conversation is known yet.');
  const { serviceUrl } = newest;
  const conversation = await deps.connector.createPersonal({ serviceUrl, member, tenantId });
  const made = { externalId: conversation, kind: 'personal', member, serviceUrl, reference: { tenantId } } as const;
  await deps.inWorkspace(workspaceId, async (tx) => {
    await tx.saveConversation({ platform: 'teams', ...made });
    await tx.once(WELCOME, conversation);
  });
  return { serviceUrl, conversation };
}
