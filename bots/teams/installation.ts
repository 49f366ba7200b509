// Which workspace a Teams tenant belongs to.
import { Denied } from '#core/errors.ts';
import type { WorkspaceId } from '#core/model/ids.ts';
import type { Directory } from '#core/ports/store.ts';
import type { TeamsIdentity } from './parts.ts';

/**
 * A bot of one tenant lets no other in. Asked anew for each request: a tenant may be joined to another workspace at
 * any moment, in any process, and who is remembered in the old one would be let into the wrong place.
 */
export function installationOf({
  identity,
  deps: { directory },
}: {
  identity: TeamsIdentity;
  deps: { directory: Directory };
}): (tenantId: string) => Promise<WorkspaceId> {
  return async (tenantId) => {
    if (identity.type !== 'MultiTenant' && tenantId !== identity.tenantId) throw new Denied((t) => t.teams.otherTenant);
    const known = await directory.workspaceOfInstallation('teams', tenantId);
    return (
      known ??
      directory.addWorkspace({ platform: 'teams', externalId: tenantId, name: 'Your company', timeZone: 'UTC' })
    );
  };
}
