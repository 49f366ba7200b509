// Which workspace a Slack team belongs to.
import type { WebClient } from '@slack/web-api';
import { Denied } from '#core/errors.ts';
import type { WorkspaceId } from '#core/model/ids.ts';
import type { Directory } from '#core/ports/store.ts';

/** Knows each team after its first request; only the team of the bot's own token is let in. */
export function installationOf({
  client,
  deps,
}: {
  client: WebClient;
  deps: { directory: Directory };
}): (teamId: string) => Promise<WorkspaceId> {
  const known = new Map<string, WorkspaceId>();
  return async (teamId) => {
    const found =
      known.get(teamId) ??
      (await deps.directory.workspaceOfInstallation('slack', teamId)) ??
      (await adopt(client, deps.directory, teamId));
    known.set(teamId, found);
    return found;
  };
}

async function adopt(client: WebClient, directory: Directory, teamId: string): Promise<WorkspaceId> {
  const own = await client.auth.test();
  if (own.team_id !== teamId) throw new Denied((t) => t.problems.notInstalled);
  return directory.addWorkspace({
    platform: 'slack',
    externalId: teamId,
    name: own.team ?? 'Your company',
    timeZone: 'UTC',
  });
}
