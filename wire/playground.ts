// The playground, where no chat platform is configured: a Slack team and a Teams tenant of one invented company.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Router } from 'express';
import type { Config } from '../config.ts';
import { arrive } from '../core/actor.ts';
import type { Directory, InWorkspace } from '../core/ports/store.ts';
import { localeOf } from '../core/text/locale.ts';
import { deriveKey } from '../db/seal.ts';
import type { Log } from '../log.ts';
import { createPlayground } from '../playground/slack/playground.ts';
import { METADATA_PATH } from '../playground/teams/connector/openid.ts';
import { createTeamsPlayground, type TeamsPlaygroundOptions } from '../playground/teams/playground.ts';
import { keptMails } from '../worker/mail/outbox-folder.ts';

export type PlaygroundIdentities = {
  slack: {
    intake: { kind: 'http'; signingSecret: string };
    access: { kind: 'token'; botToken: string };
    apiUrl: string;
  };
  teams: NonNullable<Config['teams']>;
};

/** Both are spoken to on this very server, with secrets of their own. */
export function identitiesFor({ port }: Config, masterKey: Buffer): PlaygroundIdentities {
  const here = `http://127.0.0.1:${port}`;
  const secret = (purpose: string) => deriveKey(masterKey, `playground/${purpose}`).toString('hex');
  return {
    slack: {
      intake: { kind: 'http', signingSecret: secret('signing') },
      access: { kind: 'token', botToken: `xoxb-${secret('token')}` },
      apiUrl: `${here}/api/`,
    },
    teams: {
      appId: uuidOf(secret('teams-app')),
      password: undefined,
      tenantId: undefined,
      type: 'MultiTenant',
      openIdMetadata: here + METADATA_PATH,
      staticToken: secret('teams-token'),
    },
  };
}

const uuidOf = (hex: string) =>
  [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');

export const mailFolder = ({ dataDir }: Config) => join(dataDir, 'mail');

type Playground = {
  router: Router;
  /** The team and the tenant work in one workspace from the start, as if the recruiter had joined them. */
  settle(deps: Settling): Promise<void>;
  close(): Promise<void>;
};

export function openPlayground(identities: PlaygroundIdentities, config: Config, log: Log): Playground {
  const here = `http://127.0.0.1:${config.port}`;
  const shared = {
    hosts: config.publicUrl ? [new URL(config.publicUrl).hostname] : [],
    mails: { list: () => keptMails(mailFolder(config)) },
  };
  const { intake, access } = identities.slack;
  const slack = createPlayground({
    ...shared,
    signingSecret: intake.signingSecret,
    botToken: access.botToken,
    eventsUrl: `${here}/slack/events`,
    shortcuts: shortcuts(),
    readBy: config.ai && new URL(config.ai.baseUrl).host,
    statePath: join(config.dataDir, 'playground.json'),
  });
  const { appId, staticToken = '' } = identities.teams;
  const teams = createTeamsPlayground({
    ...shared,
    appId,
    staticToken,
    messagesUrl: `${here}/api/messages`,
    manifest: { ...manifest(), linkHosts: linkHosts(config) },
    statePath: join(config.dataDir, 'playground-teams.json'),
    log,
  });
  return {
    // The tenant first: the page asks whether there is one.
    router: Router().use(teams.router, slack.router),
    settle: (deps) => settle(deps, { slack: slack.team, teams: teams.tenantId, admin: teams.tenant.member(recruiter) }),
    close: async () => {
      await Promise.all([teams.close(), slack.close()]);
    },
  };
}

const recruiter = 'Ruth Marlow';
type Settling = { directory: Directory; inWorkspace: InWorkspace };
type Person = { id: string; name: string; timezone: string; locale: string };
type Joined = { slack: { id: string; name: string }; teams: string; admin: Person };

async function settle({ directory, inWorkspace }: Settling, { slack, teams, admin }: Joined): Promise<void> {
  const known = await directory.workspaceOfInstallation('slack', slack.id);
  const workspaceId =
    known ??
    (await directory.addWorkspace({ platform: 'slack', externalId: slack.id, name: slack.name, timeZone: 'UTC' }));
  await directory.addInstallation(workspaceId, { platform: 'teams', externalId: teams });
  // Else whoever writes first in Teams would be its admin, and the recruiter only a reviewer there.
  await inWorkspace(workspaceId, async (tx) => {
    if (await tx.memberByExternalId('teams', admin.id)) return;
    const { id, name, timezone, locale } = admin;
    const who = { platform: 'teams', externalId: id, name, timeZone: timezone, locale: localeOf(locale) } as const;
    await arrive(tx, { ...who, isAdmin: true, isGuest: false });
  });
}

type AppManifest = NonNullable<TeamsPlaygroundOptions['manifest']>;

/** What the app package says, as far as a client shows it. */
function manifest(): AppManifest {
  const path = new URL('../manifests/teams/manifest.json', import.meta.url);
  const { name, bots, composeExtensions } = JSON.parse(readFileSync(path, 'utf8')) as {
    name: { short: string };
    bots: { commandLists: { scopes: Scopes; commands: { title: string; description: string }[] }[] }[];
    composeExtensions: { commands: (Partial<Extension> & Omit<Extension, 'parameters'>)[] }[];
  };
  return {
    name: name.short,
    commands: bots.flatMap(({ commandLists }) =>
      commandLists.flatMap(({ scopes, commands }) => commands.map((command) => ({ ...command, scopes }))),
    ),
    extension: composeExtensions.flatMap(({ commands }) =>
      commands.map((command) => ({ ...command, parameters: command.parameters ?? [] })),
    ),
  };
}

/** Where links are previewed: the app’s own address, whatever it is called from here. */
const linkHosts = ({ publicUrl }: Config): string[] => [
  'localhost',
  '127.0.0.1',
  ...(publicUrl ? [new URL(publicUrl).hostname] : []),
];

/** What Slack offers at a message. */
function shortcuts(): { name: string; callbackId: string }[] {
  const path = new URL('../manifests/slack/manifest.json', import.meta.url);
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as {
    features: { shortcuts: { name: string; callback_id: string }[] };
  };
  return features.shortcuts.map(({ name, callback_id: callbackId }) => ({ name, callbackId }));
}

type Scopes = NonNullable<AppManifest['commands']>[number]['scopes'];
type Extension = NonNullable<AppManifest['extension']>[number];
