// One team, whose token the operator has copied.
import { Denied } from '#core/errors.ts';
import type { WorkspaceId } from '#core/model/ids.ts';
import type { Directory } from '#core/ports/store.ts';
import { called, slackClient } from './client.ts';
import type { SlackAccess } from './parts.ts';

/**
 * Only the team of the bot's own token is let in. Asked anew for each request: a team may be joined to another
 * workspace at any moment, in any process, and who is remembered in the old one would be let into the wrong place.
 */
export function oneTeam({ botToken, apiUrl }: { botToken: string; apiUrl: string }, directory: Directory): SlackAccess {
  const client = slackClient(botToken, apiUrl);
  const adopt = async (teamId: string): Promise<WorkspaceId> => {
    const own = await client.auth.test();
    if (own.team_id !== teamId) throw new Denied((t) => t.problems.notInstalled);
    const name = own.team ?? 'Your company';
    return directory.addWorkspace({ platform: 'slack', externalId: teamId, name, timeZone: 'UTC' });
  };
  return {
    authorize: async () => ({ botToken }),
    workspaceOf: async ({ id }) => (await directory.workspaceOfInstallation('slack', id)) ?? adopt(id),
    speak: (_workspaceId, ask) => called(() => ask(client)),
    // Nothing is kept that could be forgotten: Slack refuses this token for good, until the operator has set another.
    ended: async () => {},
    included: async () => {},
  };
}
