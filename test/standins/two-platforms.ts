// The whole product beside a Slack workspace and a Teams tenant at once, and the rooms that people can sit in.
import { createServer } from 'node:http';
import express from 'express';
import { createTeamsPlayground } from '#playground/teams/playground.ts';
import type { Tenant } from '#playground/teams/tenant.ts';
import { closed, listening, startApp, type App } from './app.ts';
import { slackDesk } from './desk-slack.ts';
import { teamsDesk } from './desk-teams.ts';
import type { Desk, Said } from './desk.ts';
import { channel, owen, ruth } from './recruiter.ts';
import { panel } from './teams-app.ts';

export type TwoPlatforms = App & { tenant: Tenant };
export type Platform = 'Slack' | 'Teams';

/** Teams has a port of its own; `env` adds to the environment. */
export async function startTwoPlatforms(env: Record<string, string> = {}): Promise<TwoPlatforms> {
  const server = createServer();
  const baseUrl = await listening(server);
  let url = '';
  const teams = createTeamsPlayground({
    messagesUrl: () => `${url}/api/messages`,
    baseUrl,
    manifest: { linkHosts: ['127.0.0.1'] },
  });
  server.on('request', express().use(teams.router));
  const end = async () => {
    await teams.close();
    await closed(server);
  };
  try {
    const app = await startApp({
      TEAMS_APP_ID: teams.appId,
      TEAMS_TENANT_ID: teams.tenantId,
      TEAMS_OPENID_METADATA: teams.metadataUrl(),
      TEAMS_STATIC_TOKEN: teams.staticToken,
      ...env,
    });
    url = app.url;
    return { ...app, tenant: teams.tenant, stop: () => app.stop().finally(end) };
  } catch (error) {
    await end();
    throw error;
  }
}

/** A private channel in Slack, a group chat in Teams. */
export const deskAt = async ({ slack, tenant }: TwoPlatforms, platform: Platform, user: string): Promise<Desk> =>
  platform === 'Slack' ? slackDesk({ slack, user, channel }) : teamsDesk({ tenant, user, conversation: panel });

/** Joins the tenant to the team’s workspace as admins do: a code from the one side, typed on the other. */
export async function joinWorkspaces(app: TwoPlatforms): Promise<void> {
  const [here, there] = [await deskAt(app, 'Slack', ruth), await deskAt(app, 'Teams', ruth)];
  await here.say('link workspace');
  await there.say(`link ${codeIn(await here.answer(/W-/u))}`);
  await there.answer(/belongs to the workspace/u);
}

/** Shows the recruiter’s assessment in the manager’s thread, as they would: by a code. */
export async function linkThread(recruiter: Desk, manager: Desk): Promise<void> {
  await recruiter.say('link');
  await manager.say(`link ${codeIn(await recruiter.answer(/T-/u))}`);
  await manager.answer(/is linked/u);
}

export const codeIn = ({ words }: Said): string => /[TW](-[A-Z2-9]{4}){4}/u.exec(words)?.[0] ?? 'none';

export type Room = {
  app: TwoPlatforms;
  recruiter: Desk;
  manager: Desk;
  /** Brings the recruiter’s assessment before the manager; who sits in the same thread has it already. */
  share(): Promise<void>;
};

/** The recruiter on the one platform, the hiring manager on the same or on the other one. */
export async function openRoom(
  seats: { recruiter: Platform; manager: Platform },
  env: Record<string, string> = {},
): Promise<Room> {
  const app = await startTwoPlatforms(env);
  if (seats.recruiter !== seats.manager) await joinWorkspaces(app);
  const recruiter = await deskAt(app, seats.recruiter, ruth);
  const manager = await deskAt(app, seats.manager, owen);
  const share = async () => {
    if (seats.recruiter !== seats.manager) await linkThread(recruiter, manager);
  };
  return { app, recruiter, manager, share };
}
