// Which workspace a Slack team belongs to.
import type { WebClient } from '@slack/web-api';
import { Denied } from '#core/errors.ts';
import type { WorkspaceId } from '#core/model/ids.ts';
import type { Directory } from '#core/ports/store.ts';

/**
 * Only the team of the bot's own token is let in. Asked anew for each request: a team may be joined to another
 * workspace at any moment, in any process, and who is remembered in the old one would be let into the wrong place.
 */
export function installationOf({
  client,
  deps,
}: {
  client: WebClient;
  deps: { directory: Directory };
}): (teamId: string) => Promise<WorkspaceId> {
  return async (teamId) =>
    (await deps.directory.workspaceOfInstallation('slack', teamId)) ?? adopt(client, deps.directory, teamId);
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
