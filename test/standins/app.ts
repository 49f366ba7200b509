// The whole product on real parts, beside a Slack workspace that speaks Slack's protocol; what flow tests drive.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express from 'express';
import { readConfig, type Role } from '../../config.ts';
import { start, type Running } from '../../main.ts';
import { createPlayground, type Playground } from '#playground/slack/playground.ts';
import type { Workspace } from '#playground/slack/workspace.ts';
import { keptMails, type KeptMail } from '#worker/mail/outbox-folder.ts';
import { dataFolder, removeFolder } from './data-folder.ts';

export const signingSecret = 'a-signing-secret-for-tests';
const botToken = 'xoxb-for-tests';

export type App = {
  url: string;
  databaseUrl: string;
  dataDir: string;
  slack: Workspace;
  slackTeam: Playground['team'];
  /** Where that Slack listens. */
  slackPort: number;
  mails: () => Promise<KeptMail[]>;
  /** What `start` would be given again: for a second process on the same data. */
  env: Record<string, string>;
  /** Ends the product, and leaves Slack and the data as they are. */
  pause(): Promise<void>;
  stop(): Promise<void>;
};

export type PlaygroundApp = {
  url: string;
  /** Another one after a restart. */
  readonly databaseUrl: string;
  dataDir: string;
  mails: () => Promise<KeptMail[]>;
  /** Stops all of it and starts it again on the same data; `meanwhile` runs while nothing answers. */
  restart(meanwhile?: () => Promise<void>): Promise<void>;
  stop(): Promise<void>;
};

/** Starts everything on a folder of its own; `env` adds to the environment. */
export async function startApp(env: Record<string, string> = {}, role: Role = 'all'): Promise<App> {
  const dataDir = await dataFolder();
  const [port, slackServer] = [await freePort(), createServer()];
  const slackUrl = await listening(slackServer);
  const url = `http://127.0.0.1:${port}`;
  const playground = createPlayground({
    signingSecret,
    botToken,
    eventsUrl: `${url}/slack/events`,
    baseUrl: slackUrl,
    retryDelays: [0, 100, 200],
  });
  slackServer.on('request', express().use(playground.router));
  const full = {
    PORT: String(port),
    DATA_DIR: dataDir,
    PUBLIC_URL: url,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_BOT_TOKEN: botToken,
    SLACK_API_URL: `${slackUrl}/api/`,
    LOG_LEVEL: process.env['TEST_LOG'] ?? 'silent',
    ...env,
  };
  let running: Running;
  try {
    running = await start(readConfig(full), role);
  } catch (error) {
    await closed(slackServer);
    throw error;
  }
  let ended: Promise<void> | undefined;
  const pause = () => (ended ??= running.stop());
  return {
    url,
    databaseUrl: running.databaseUrl,
    dataDir,
    env: full,
    pause,
    slack: playground.workspace,
    slackTeam: playground.team,
    slackPort: Number(new URL(slackUrl).port),
    mails: () => keptMails(join(dataDir, 'mail')),
    stop: async () => {
      await playground.close();
      await pause();
      await closed(slackServer);
      await removeFolder(dataDir);
    },
  };
}

/** Starts everything as `npm start` does on a fresh machine: with its own playground at `/`. */
export async function startPlaygroundApp(more: Record<string, string> = {}): Promise<PlaygroundApp> {
  const dataDir = await dataFolder();
  const env = {
    PORT: String(await freePort()),
    DATA_DIR: dataDir,
    LOG_LEVEL: process.env['TEST_LOG'] ?? 'silent',
    ...more,
  };
  let running = await start(readConfig(env), 'all');
  return {
    url: running.url,
    get databaseUrl() {
      return running.databaseUrl;
    },
    dataDir,
    mails: () => keptMails(join(dataDir, 'mail')),
    restart: async (meanwhile) => {
      await running.stop();
      try {
        await meanwhile?.();
      } finally {
        running = await start(readConfig(env), 'all');
      }
    },
    stop: async () => {
      await running.stop();
      await removeFolder(dataDir);
    },
  };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  const url = new URL(await listening(server));
  await closed(server);
  return Number(url.port);
}

export async function listening(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}
