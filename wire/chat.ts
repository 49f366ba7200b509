// The chat platforms, joined to the rest: which of them there are, what they post with, and what they listen on.
import type { Router } from 'express';
import { slackChat } from '../bots/slack/deliver.ts';
import { installRouter, type DrawPage } from '../bots/slack/install.ts';
import { manyTeams } from '../bots/slack/many-teams.ts';
import { oneTeam } from '../bots/slack/one-team.ts';
import type { SlackAccess } from '../bots/slack/parts.ts';
import { slackRouter } from '../bots/slack/receive.ts';
import { openSocket, type SlackSocket } from '../bots/slack/socket.ts';
import { teamsChat, teamsConnector } from '../bots/teams/deliver.ts';
import { teamsRouter } from '../bots/teams/receive.ts';
import type { Config } from '../config.ts';
import type { Grants } from '../core/ports/grants.ts';
import type { Chat, CsvWriter, Files, Secrets } from '../core/ports/outside.ts';
import type { Platform } from '../core/ports/members.ts';
import type { Directory, InWorkspace } from '../core/ports/store.ts';
import type { Log } from '../log.ts';
import { identitiesFor, type PlaygroundIdentities } from './playground.ts';

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

type Deps = {
  inWorkspace: InWorkspace;
  directory: Directory;
  grants: Grants;
  secrets: Secrets;
  files: Files;
  csv: CsvWriter;
  publicUrl: string;
};
type Slack = NonNullable<Platforms['slack']>;
type Accessing = { deps: Pick<Deps, 'directory' | 'grants'>; log: Log };

/** What the worker posts with. */
export function chatsOf(
  { slack, teams }: Platforms,
  { deps, log }: { deps: Pick<Deps, 'inWorkspace' | 'directory' | 'grants'>; log: Log },
): Record<Platform, Chat | undefined> {
  return {
    slack: slack && slackChat(accessOf(slack, { deps, log }).speak),
    teams: teams && teamsChat({ inWorkspace: deps.inWorkspace, connector: teamsConnector(teams) }),
  };
}

function accessOf({ access, apiUrl }: Slack, { deps, log }: Accessing): SlackAccess {
  if (access.kind === 'token') return oneTeam({ botToken: access.botToken, apiUrl }, deps.directory);
  return manyTeams({ ...deps, oauth: access, apiUrl, log });
}

type Wiring = { deps: Deps; log: Log };

/** What the web half listens on. */
export function chatRouters({ slack, teams }: Platforms, { deps, log }: Wiring): Router[] {
  return [
    ...(slack?.intake.kind === 'http'
      ? [slackRouter({ ...slack, ...slack.intake, access: accessOf(slack, { deps, log }), deps, log })]
      : []),
    ...(teams ? [teamsRouter({ identity: teams, connector: teamsConnector(teams), deps, log })] : []),
  ];
}

/** Opened where Slack's requests come that way. */
export function chatSocket({ slack }: Platforms, { deps, log }: Wiring): SlackSocket | undefined {
  if (slack?.intake.kind !== 'socket') return undefined;
  return openSocket({ ...slack, ...slack.intake, access: accessOf(slack, { deps, log }), deps, log });
}

/** The pages that add the app to a team, where teams install it themselves. */
export function installRouters({ slack }: Platforms, { deps, log }: Wiring, draw: DrawPage): Router[] {
  if (slack?.access.kind !== 'oauth') return [];
  return [installRouter({ oauth: slack.access, apiUrl: slack.apiUrl, draw, deps, log })];
}
