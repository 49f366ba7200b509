// The whole product beside several Slack teams that install it by OAuth, and a browser that does so.
import { chmod, mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { createPlayground, type Playground } from '#playground/slack/playground.ts';
import { readConfig } from '../../config.ts';
import { start } from '../../main.ts';
import { closed, freePort, listening, signingSecret } from './app.ts';
import { clientId, clientSecret, slackOauth, type SlackOauth } from './slack-oauth.ts';
import { removeFolder } from './data-folder.ts';

export const stateSecret = 'a-state-secret-for-tests';

export type SlackTeams = {
  url: string;
  databaseUrl: string;
  /** Of the same people, with the same ids: only the team tells them apart. */
  teams: Playground[];
  oauth: SlackOauth;
  env: Record<string, string>;
  stop(): Promise<void>;
};

const NAMES = [
  { id: 'T0COOMBE', name: 'Coombe Transit', domain: 'coombe-transit' },
  { id: 'T0HALDEN', name: 'Halden Water', domain: 'halden-water' },
  { id: 'T0HALDE2', name: 'Halden Gas', domain: 'halden-gas' },
];

/** As many teams as there are names; none has installed anything yet. */
export async function startSlackTeams(env: Record<string, string> = {}): Promise<SlackTeams> {
  const dataDir = await mkdtemp(join(tmpdir(), 'shortlist-teams-'));
  await chmod(dataDir, 0o711);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const made = await Promise.all(NAMES.map((about) => startTeam(url, about)));
  const [first] = made;
  const api = createServer();
  const apiUrl = await listening(api);
  const oauth = slackOauth(first!.team, new Map(made.map(({ team, botToken }) => [team, botToken])));
  api.on('request', express().use(oauth.router));
  const full = {
    PORT: String(port),
    DATA_DIR: dataDir,
    PUBLIC_URL: url,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_CLIENT_ID: clientId,
    SLACK_CLIENT_SECRET: clientSecret,
    SLACK_STATE_SECRET: stateSecret,
    SLACK_API_URL: `${apiUrl}/api/`,
    LOG_LEVEL: process.env['TEST_LOG'] ?? 'silent',
    ...env,
  };
  const running = await start(readConfig(full), 'all');
  return {
    url,
    databaseUrl: running.databaseUrl,
    teams: made.map(({ team }) => team),
    oauth,
    env: full,
    stop: async () => {
      await Promise.all(made.map(({ team }) => team.close()));
      await running.stop();
      await Promise.all([closed(api), ...made.map(({ server }) => closed(server))]);
      await removeFolder(dataDir);
    },
  };
}

async function startTeam(url: string, about: (typeof NAMES)[number]) {
  const server = createServer();
  const botToken = `xoxb-of-${about.domain}`;
  const team = createPlayground({
    signingSecret,
    botToken,
    eventsUrl: `${url}/slack/events`,
    baseUrl: await listening(server),
    retryDelays: [0, 100, 200],
  });
  Object.assign(team.team, about);
  server.on('request', express().use(team.router));
  return { server, botToken, team };
}

/** The page with the button, as a browser keeps it. */
export async function openInstallPage({ url }: SlackTeams, language = 'en') {
  const response = await fetch(`${url}/slack/install`, { headers: { 'accept-language': language } });
  const html = await response.text();
  const [cookie = ''] = response.headers.getSetCookie().map((set) => set.split(';')[0]);
  const href = /href="([^"]+oauth\/v2\/authorize[^"]+)"/u.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  return { response, html, cookie, href };
}

/** The button pressed, and what Slack sends the browser back to. */
export async function consent(href: string): Promise<string> {
  const response = await fetch(href, { redirect: 'manual' });
  return response.headers.get('location') ?? '';
}

export async function comeBack(address: string, cookie: string, language = 'en') {
  const response = await fetch(address, { headers: { cookie, 'accept-language': language } });
  return { status: response.status, html: await response.text(), headers: response.headers };
}

/** From the page with the button to the last page. */
export async function install(app: SlackTeams, team: Playground, options: { org?: boolean } = {}) {
  app.oauth.next = { team, ...options };
  const { href, cookie } = await openInstallPage(app);
  return comeBack(await consent(href), cookie);
}
