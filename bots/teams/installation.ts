// Which workspace a Teams tenant belongs to.
import { Denied } from '#core/errors.ts';
import type { WorkspaceId } from '#core/model/ids.ts';
import type { Directory } from '#core/ports/store.ts';
import type { TeamsIdentity } from './parts.ts';

const mostKnown = 1000;

/** Knows each tenant after its first request; a bot of one tenant lets no other in. */
export function installationOf({
  identity,
  deps,
}: {
  identity: TeamsIdentity;
  deps: { directory: Directory };
}): (tenantId: string) => Promise<WorkspaceId> {
  const known = new Map<string, WorkspaceId>();
  return async (tenantId) => {
    if (identity.type !== 'MultiTenant' && tenantId !== identity.tenantId) throw new Denied((t) => t.teams.otherTenant);
    const found =
      known.get(tenantId) ??
      (await deps.directory.workspaceOfInstallation('teams', tenantId)) ??
      (await deps.directory.addWorkspace({
        platform: 'teams',
        externalId: tenantId,
        name: 'Your company',
        timeZone: 'UTC',
      }));
    if (known.size >= mostKnown) known.clear();
    known.set(tenantId, found);
    return found;
  };
}
