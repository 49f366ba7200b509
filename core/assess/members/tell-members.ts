// Direct messages go to members alone: who hasn't been asked about for a day is asked about first.
import { becomeGuest, isOutdated, outdatedBefore } from '../../actor.ts';
import { RetryLater } from '../../errors.ts';
import type { WorkspaceId } from '../../model/ids.ts';
import type { Member, Platform } from '../../ports/members.ts';
import type { Chat } from '../../ports/outside.ts';
import type { InWorkspace } from '../../ports/store.ts';

type Chats = Record<Platform, Chat | undefined>;
type Deps = { inWorkspace: InWorkspace; chats: Chats };

/** The same chats, which tell guests nothing: the job that would have told one is run again, and knows by then. */
export function membersOnly({ inWorkspace, chats }: Deps): Chats {
  const watched = (platform: Platform): Chat | undefined => {
    const chat = chats[platform];
    if (!chat) return undefined;
    const mayTell = (workspaceId: WorkspaceId, externalId: string) =>
      isMember({ inWorkspace, chat }, workspaceId, { platform, externalId });
    return {
      ...chat,
      tell: async (workspaceId, externalId, card) => {
        if (await mayTell(workspaceId, externalId)) await chat.tell(workspaceId, externalId, card);
      },
      showHome: async (workspaceId, externalId, card) => {
        if (await mayTell(workspaceId, externalId)) await chat.showHome?.(workspaceId, externalId, card);
      },
      sendFile: async (workspaceId, externalId, file) => {
        if (await mayTell(workspaceId, externalId)) await chat.sendFile(workspaceId, externalId, file);
      },
    };
  };
  return { slack: watched('slack'), teams: watched('teams') };
}

async function isMember(
  { inWorkspace, chat }: { inWorkspace: InWorkspace; chat: Chat },
  workspaceId: WorkspaceId,
  { platform, externalId }: Pick<Member, 'platform' | 'externalId'>,
): Promise<boolean> {
  const { member, isAsking } = await inWorkspace(workspaceId, async (tx) => {
    const [member, now] = [await tx.memberByExternalId(platform, externalId), await tx.now()];
    const isDue = member !== undefined && member.role !== 'guest' && isOutdated(member, now);
    return { member, isAsking: isDue && (await tx.takeAsking(member.id, outdatedBefore(now))) };
  });
  if (!member || member.role === 'guest') return false;
  // Where the platform is silent, what is known counts, until it is asked again in an hour.
  if (!isAsking || !(await chat.isGuest(workspaceId, externalId).catch(() => undefined))) return true;
  await inWorkspace(workspaceId, (tx) => becomeGuest(tx, member));
  throw new RetryLater(0, 'Who was to be told is a guest by now.');
}
