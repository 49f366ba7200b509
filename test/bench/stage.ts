// The product as it is run, `node main.ts all` in a process of its own, beside a Slack workspace in this one.
import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import type { WorkspaceId } from '#core/model/ids.ts';
import type { InWorkspace } from '#core/ports/store.ts';
import { inWorkspaceOf, openDatabase, type Database } from '#db/connect.ts';
import { startEmbedded } from '#db/embedded.ts';
import { masterKeyIn } from '#db/secrets.ts';
import { keyringOf, type Keyring } from '#db/vault.ts';
import { createPlayground } from '#playground/slack/playground.ts';
import type { Workspace } from '#playground/slack/workspace.ts';
import { startNotifier } from '#worker/queue/notify.ts';
import { freePort } from '../standins/app.ts';
import { endedBy } from './children.ts';
import { openDesk, type Desk } from './desk.ts';
import { pause } from './measure.ts';

const readyWithinMs = 60_000;

export type SlackAt = { workspace: Workspace; signingSecret: string; botToken: string; apiUrl: string };
export type Stage = {
  url: string;
  databaseUrl: string;
  database: Database;
  keyring: Keyring;
  inWorkspace: InWorkspace;
  slack: SlackAt;
  desk: Desk;
  /** The one workspace, once somebody has said something. */
  workspaceId(): Promise<WorkspaceId>;
  /** The request that this act would send to the product, which doesn't get it. */
  capture(act: () => Promise<unknown>): Promise<string>;
  /** Posts a body with a fresh signature; throws when it isn't answered with 200. */
  send(url: string, body: string): Promise<void>;
  stop(): Promise<void>;
};

type Closing = (() => Promise<unknown>)[];

/** Starts everything on a folder of its own; `profile` is a folder for the product's CPU profile. */
export async function openStage(profile?: string): Promise<Stage> {
  const closing: Closing = [];
  const stop = async () => {
    for (const close of closing.splice(0).toReversed()) await close();
  };
  try {
    return { ...(await built(closing, profile)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function built(closing: Closing, profile: string | undefined): Promise<Omit<Stage, 'stop'>> {
  const dataDir = await temporaryFolder();
  closing.push(() => rm(dataDir, { recursive: true, force: true }));
  const desk = await openDesk();
  closing.push(desk.stop);
  const url = `http://127.0.0.1:${await freePort()}`;
  const target = { events: `${url}/slack/events` };
  const slack = await openSlack(closing, () => target.events);
  await startProduct({ url, dataDir, slack, profile, closing });
  // The product owns the database; this process only joins it.
  const { url: databaseUrl } = await startEmbedded(dataDir, false);
  const database = openDatabase(databaseUrl, { connections: 4 });
  closing.push(() => database.pool.end());
  const keyring = keyringOf(await masterKeyIn(dataDir));
  return {
    url,
    databaseUrl,
    database,
    keyring,
    slack,
    desk,
    inWorkspace: inWorkspaceOf({ kysely: database.kysely, keyring, onEnqueued: startNotifier(database.pool) }),
    workspaceId: async () => (await database.kysely.selectFrom('workspace').select('id').executeTakeFirstOrThrow()).id,
    capture: async (act) => {
      target.events = desk.captureUrl;
      await act().finally(() => (target.events = `${url}/slack/events`));
      return desk.captured.at(-1) ?? '';
    },
    send: (to, body) => send(to, body, slack.signingSecret),
  };
}

/** A folder that the database's own user may pass through. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'shortlist-bench-'));
  await chmod(folder, 0o755);
  return folder;
}

async function openSlack(closing: Closing, eventsUrl: () => string): Promise<SlackAt> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const secrets = { signingSecret: 'a-signing-secret-for-the-bench', botToken: 'xoxb-for-the-bench' };
  const playground = createPlayground({ ...secrets, eventsUrl, baseUrl });
  server.on('request', express().use(playground.router));
  closing.push(async () => {
    await playground.close();
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  return { ...secrets, workspace: playground.workspace, apiUrl: `${baseUrl}/api/` };
}

type Product = { url: string; dataDir: string; slack: SlackAt; profile: string | undefined; closing: Closing };

async function startProduct({ url, dataDir, slack, profile, closing }: Product): Promise<void> {
  const flags = profile ? ['--cpu-prof', '--cpu-prof-dir', profile] : [];
  const settings = {
    PORT: new URL(url).port,
    DATA_DIR: dataDir,
    PUBLIC_URL: url,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_API_URL: slack.apiUrl,
    LOG_LEVEL: 'info',
  };
  const child = spawn(process.execPath, [...flags, 'main.ts', 'all'], {
    cwd: new URL('../..', import.meta.url),
    env: { ...process.env, DATABASE_URL: '', REDIS_URL: '', ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  closing.push(() => endedBy(child));
  await ready(url, readyWithinMs);
}

/** Resolves with the milliseconds until `/readyz` says 200; throws when it doesn't in time. */
export async function ready(url: string, withinMs: number): Promise<number> {
  const started = performance.now();
  while (performance.now() - started < withinMs) {
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.status === 200) return performance.now() - started;
    await pause(25);
  }
  throw new Error(`Not ready after ${withinMs} ms.`);
}

async function send(url: string, body: string, secret: string): Promise<void> {
  const seconds = Math.floor(Date.now() / 1000);
  const hash = createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex');
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': String(seconds),
    'x-slack-signature': `v0=${hash}`,
  };
  const { status } = await fetch(url, { method: 'POST', body, headers });
  if (status !== 200) throw new Error(`The request was answered with ${status}.`);
}
