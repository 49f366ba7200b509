// A Slack workspace and a Teams tenant in the bench's own process, which the product talks to over HTTP.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Router } from 'express';
import type { TeamsIdentity } from '#bots/teams/parts.ts';
import { createPlayground } from '#playground/slack/playground.ts';
import type { Workspace } from '#playground/slack/workspace.ts';
import { createTeamsPlayground, type TeamsPlayground } from '#playground/teams/playground.ts';
import type { Tenant } from '#playground/teams/tenant.ts';

/** Where the product takes requests. */
export const PATH = { slack: '/slack/events', teams: '/api/messages' } as const;

export type SlackAt = { workspace: Workspace; signingSecret: string; botToken: string; apiUrl: string };
export type TeamsAt = {
  tenant: Tenant;
  tenantId: string;
  identity: TeamsIdentity;
  authorization: TeamsPlayground['authorization'];
};
export type Closing = (() => Promise<unknown>)[];

export async function openSlack(closing: Closing, eventsUrl: () => string): Promise<SlackAt> {
  const secrets = { signingSecret: 'a-signing-secret-for-the-bench', botToken: 'xoxb-for-the-bench' };
  const { baseUrl, open } = await serverFor(closing);
  const playground = createPlayground({ ...secrets, eventsUrl, baseUrl });
  open(playground);
  return { ...secrets, workspace: playground.workspace, apiUrl: `${baseUrl}/api/` };
}

export async function openTeams(closing: Closing, messagesUrl: () => string): Promise<TeamsAt> {
  const { baseUrl, open } = await serverFor(closing);
  const playground = createTeamsPlayground({ messagesUrl, baseUrl });
  open(playground);
  const { appId, tenantId, staticToken, tenant, authorization } = playground;
  const at = { openIdMetadata: playground.metadataUrl(), staticToken };
  const identity: TeamsIdentity = { appId, tenantId, password: undefined, type: 'SingleTenant', ...at };
  return { tenant, tenantId, identity, authorization };
}

type Served = { router: Router; close(): Promise<void> };

async function serverFor(closing: Closing): Promise<{ baseUrl: string; open: (playground: Served) => void }> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const open = (playground: Served) => {
    server.on('request', express().use(playground.router));
    closing.push(async () => {
      await playground.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    });
  };
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, open };
}
