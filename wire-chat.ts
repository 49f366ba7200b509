// The chat platforms, joined to the rest: which of them there are, what they post with, and what they listen on.
import { join } from 'node:path';
import type { Router } from 'express';
import { slackChat, slackClient } from './bots/slack/deliver.ts';
import { slackRouter } from './bots/slack/receive.ts';
import { teamsChat, teamsConnector } from './bots/teams/deliver.ts';
import { teamsRouter } from './bots/teams/receive.ts';
import type { Config } from './config.ts';
import type { Chat, Files, Secrets } from './core/ports/outside.ts';
import type { Platform } from './core/ports/members.ts';
import type { Directory, InWorkspace } from './core/ports/store.ts';
import { deriveKey } from './db/seal.ts';
import type { Log } from './log.ts';
import { createPlayground } from './playground/slack/playground.ts';
import { keptMails } from './worker/mail/outbox-folder.ts';

export type Platforms = {
  slack: Config['slack'];
  teams: Config['teams'];
  /** True where no platform is configured: the playground stands in. */
  playground: boolean;
};

export function platformsOf(config: Config, masterKey: Buffer): Platforms {
  const playground = !config.slack && !config.teams;
  return { slack: playground ? playgroundSlack(config, masterKey) : config.slack, teams: config.teams, playground };
}

/** As people call them; none for the playground, which has a page of its own. */
export function namesOf({ slack, teams, playground }: Platforms): string[] {
  return playground ? [] : [...(slack ? ['Slack'] : []), ...(teams ? ['Teams'] : [])];
}

/** The playground speaks Slack's protocol on this very server, with secrets of its own. */
function playgroundSlack({ port }: Config, masterKey: Buffer): NonNullable<Config['slack']> {
  const secret = (purpose: string) => deriveKey(masterKey, `playground/${purpose}`).toString('hex');
  return {
    signingSecret: secret('signing'),
    botToken: `xoxb-${secret('token')}`,
    apiUrl: `http://127.0.0.1:${port}/api/`,
  };
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

export const mailFolder = ({ dataDir }: Config) => join(dataDir, 'mail');

export function startPlayground(
  { slack, playground }: Platforms,
  config: Config,
): { router: Router; close(): unknown } | undefined {
  if (!playground || !slack) return undefined;
  return createPlayground({
    signingSecret: slack.signingSecret,
    botToken: slack.botToken,
    eventsUrl: `http://127.0.0.1:${config.port}/slack/events`,
    hosts: config.publicUrl ? [new URL(config.publicUrl).hostname] : [],
    statePath: join(config.dataDir, 'playground.json'),
    mails: { list: () => keptMails(mailFolder(config)) },
  });
}
