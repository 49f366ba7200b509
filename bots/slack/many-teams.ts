// Many teams, each with the token that it has granted by installing the app.
import type { WebClient } from '@slack/web-api';
import { loggable } from '#core/loggable.ts';
import { Denied } from '#core/errors.ts';
import type { WorkspaceId } from '#core/model/ids.ts';
import type { Grant, Renewal, Team } from '#core/ports/grants.ts';
import { ChatRefused } from '#core/ports/outside.ts';
import type { Directory } from '#core/ports/store.ts';
import { called, codeOf, slackClient } from './client.ts';
import type { From, SlackAccess } from './parts.ts';
import { currentToken, type Renewing } from './renew.ts';

type Parts = Renewing & { directory: Directory };

export function manyTeams(parts: Parts): SlackAccess {
  const { grants } = parts;
  return {
    authorize: (team) => authorize(parts, team),
    workspaceOf: (from) => workspaceOf(parts, from),
    speak: (workspaceId, ask) => speak(parts, workspaceId, ask),
    ended: (holder, at) => grants.end(holder, at),
    included: (teams, at) => grants.include(teams, at),
  };
}

/** Without a token the request is answered all the same: what needs one says so. */
async function authorize(parts: Parts, team: Team): ReturnType<SlackAccess['authorize']> {
  const grant = await parts.grants.ofTeam(team);
  if (!grant) return {};
  try {
    return { botToken: await currentToken(parts, grant), botUserId: grant.botUser };
  } catch (error) {
    parts.log.warn({ problem: loggable(error) }, 'slack request without a token');
    return {};
  }
}

/** A team of an organisation that has installed the app for all gets its workspace when it comes for the first time. */
async function workspaceOf({ directory, grants }: Parts, { id, organisation, name }: From): Promise<WorkspaceId> {
  const grant = await grants.ofTeam({ id, organisation });
  if (!grant) throw new Denied((t) => t.problems.notInstalled);
  const workspaceId =
    (await directory.workspaceOfInstallation('slack', id)) ??
    (await directory.addWorkspace({
      platform: 'slack',
      externalId: id,
      name: name ?? 'Your company',
      timeZone: 'UTC',
    }));
  if (grant.holder !== id) await grants.place({ id, organisation });
  return workspaceId;
}

type Ask<Answer> = (client: WebClient) => Promise<Answer>;

async function speak<Answer>(parts: Parts, workspaceId: WorkspaceId, ask: Ask<Answer>): Promise<Answer> {
  const grant = await parts.grants.ofWorkspace(workspaceId);
  if (!grant) throw new ChatRefused('revoked', 'Slack’s app was uninstalled.');
  const speakWith = (token: string) => called(() => ask(slackClient(token, parts.apiUrl, grant.team)));
  try {
    return await speakWith(await currentToken(parts, grant));
  } catch (error) {
    if (!(error instanceof ChatRefused) || error.reason !== 'revoked') throw error;
    // It ended earlier than Slack had said.
    if (grant.renewal && codeOf(error.cause) === 'token_expired')
      return speakWith(await currentToken(parts, expired(grant, grant.renewal)));
    await parts.grants.endToken(grant);
    throw error;
  }
}

const expired = (grant: Grant, renewal: Renewal): Grant => ({
  ...grant,
  renewal: { ...renewal, expiresAt: new Date(0) },
});
