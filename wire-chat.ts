// The chat platforms, joined to the rest: which of them there are, what they post with, and what they listen on.
import type { Router } from 'express';
import { slackChat, slackClient } from './bots/slack/deliver.ts';
import { slackRouter } from './bots/slack/receive.ts';
import { teamsChat, teamsConnector } from './bots/teams/deliver.ts';
import { teamsRouter } from './bots/teams/receive.ts';
import type { Config } from './config.ts';
import type { Chat, Files, Secrets } from './core/ports/outside.ts';
import type { Platform } from './core/ports/members.ts';
import type { Directory, InWorkspace } from './core/ports/store.ts';
import type { Log } from './log.ts';
import { identitiesFor, type PlaygroundIdentities } from './wire-playground.ts';

export type Platforms = {
  slack: Config['slack'];
  teams: Config['teams'];
  /** Where no platform is configured, the playground stands in. */
  playground: PlaygroundIdentities | undefined;
};

export function platformsOf(config: Config, masterKey: Buffer): Platforms {
  const { slack, teams } = config;
  if (slack || teams) return { slack, teams, playground: undefined };
  const playground = identitiesFor(config, masterKey);
  return { ...playground, playground };
}

/** As people call them; none for the playground, which has a page of its own. */
export function namesOf({ slack, teams, playground }: Platforms): string[] {
  return playground ? [] : [...(slack ? ['Slack'] : []), ...(teams ? ['Teams'] : [])];
}

/** What the worker posts with. */
export function chatsOf(
  { slack, teams }: Platforms,
  { inWorkspace }: { inWorkspace: InWorkspace },
): Record<Platform, Chat | undefined> {
  return {
    slack: slack && slackChat(slackClient(slack.botToken, slack.apiUrl)),
    teams: teams && teamsChat({ inWorkspace, connector: teamsConnector(teams) }),
  };
}

type Deps = { inWorkspace: InWorkspace; directory: Directory; secrets: Secrets; files: Files; publicUrl: string };

/** What the web half listens on. */
export function chatRouters({ slack, teams }: Platforms, { deps, log }: { deps: Deps; log: Log }): Router[] {
  return [
    ...(slack ? [slackRouter({ ...slack, client: slackClient(slack.botToken, slack.apiUrl), deps, log })] : []),
    ...(teams ? [teamsRouter({ identity: teams, connector: teamsConnector(teams), deps, log })] : []),
  ];
}
