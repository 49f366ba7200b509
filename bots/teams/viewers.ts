// Who gets a view of their own of a card by itself: everybody in a small conversation, else those whom Shortlist knows.
import type { WorkspaceId } from '#core/model/ids.ts';
import type { InWorkspace } from '#core/ports/store.ts';
import type { At, Connector } from './connector.ts';
import { baseOf } from './incoming.ts';
import { LIMIT } from './limits.ts';

const freshMs = 600_000;
const mostKept = 1000;

export type Viewers = (workspaceId: WorkspaceId, at: At) => Promise<readonly string[] | undefined>;

/** Undefined: all of them. The size of a conversation is asked every ten minutes at most. */
export function viewersOf({ inWorkspace, connector }: { inWorkspace: InWorkspace; connector: Connector }): Viewers {
  const sizes = new Map<string, { isSmall: boolean; until: number }>();
  const isSmall = async (at: At): Promise<boolean> => {
    const conversation = baseOf(at.conversation);
    const kept = sizes.get(conversation);
    if (kept && kept.until > Date.now()) return kept.isSmall;
    const members = await connector.members({ ...at, conversation }, LIMIT.userIds + 1).catch(() => undefined);
    const small = members !== undefined && members.length <= LIMIT.userIds;
    if (sizes.size >= mostKept) sizes.clear();
    sizes.set(conversation, { isSmall: small, until: Date.now() + freshMs });
    return small;
  };
  return async (workspaceId, at) => {
    if (await isSmall(at)) return undefined;
    const known = await inWorkspace(workspaceId, (tx) => tx.membersWithRole(['admin', 'recruiter', 'reviewer']));
    return known.filter(({ platform }) => platform === 'teams').map(({ externalId }) => externalId);
  };
}
