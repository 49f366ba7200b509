// The product as it is run, `node main.ts all` in a process of its own, beside a Slack workspace and a Teams tenant in this one.
import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkspaceId } from '#core/model/ids.ts';
import type { InWorkspace } from '#core/ports/store.ts';
import { inWorkspaceOf, openDatabase, type Database } from '#db/connect.ts';
import { directoryOf } from '#db/directory.ts';
import { startEmbedded } from '#db/embedded.ts';
import { masterKeyIn } from '#db/secrets.ts';
import { keyringOf, type Keyring } from '#db/vault.ts';
import { startNotifier } from '#worker/queue/notify.ts';
import { freePort } from '../standins/app.ts';
import { startRedis } from '../standins/redis.ts';
import { bytesOf, endedBy, openFilesOf } from './children.ts';
import { openDesk, type Desk } from './desk.ts';
import { pause } from './measure.ts';
import { openSlack, openTeams, PATH, type Closing, type SlackAt, type TeamsAt } from './platforms.ts';

const readyWithinMs = 60_000;

export type Stage = {
  url: string;
  dataDir: string;
  databaseUrl: string;
  database: Database;
  keyring: Keyring;
  inWorkspace: InWorkspace;
  slack: SlackAt;
  teams: TeamsAt;
  desk: Desk;
  /** The one workspace, once somebody has said something. */
  workspaceId(): Promise<WorkspaceId>;
  /** The tenant works in the team's workspace from now on, as if an admin had joined them. */
  joinTeams(): Promise<void>;
  /** The request that this act would send to the product, which doesn't get it. */
  capture(act: () => Promise<unknown>): Promise<string>;
  /** Bytes that web and worker hold in memory. */
  memory(): number;
  /** Descriptors that they hold open. */
  openFiles(): number;
  stop(): Promise<void>;
};

/** `profile` is a folder for the product's CPU profile; `queue` is what carries the jobs, PostgreSQL where nothing is said. */
export type Setting = { profile?: string | undefined; queue?: 'PostgreSQL' | 'Redis' };

/** Starts everything on a folder of its own. */
export async function openStage(setting: Setting = {}): Promise<Stage> {
  const closing: Closing = [];
  const stop = async () => {
    for (const close of closing.splice(0).toReversed()) await close();
  };
  try {
    return { ...(await built(closing, setting)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function built(closing: Closing, { profile, queue }: Setting): Promise<Omit<Stage, 'stop'>> {
  const dataDir = await temporaryFolder();
  closing.push(() => rm(dataDir, { recursive: true, force: true }));
  const desk = await openDesk();
  closing.push(desk.stop);
  const url = `http://127.0.0.1:${await freePort()}`;
  const target = { at: url };
  const urlOf = (path: string) => (target.at === url ? url + path : target.at);
  const slack = await openSlack(closing, () => urlOf(PATH.slack));
  const teams = await openTeams(closing, () => urlOf(PATH.teams));
  const redis = queue === 'Redis' ? await startRedis() : undefined;
  if (redis) closing.push(() => redis.stop());
  const pid = await startProduct({ url, dataDir, slack, teams, profile, redisUrl: redis?.url ?? '', closing });
  // The product owns the database; this process only joins it.
  const { url: databaseUrl } = await startEmbedded(dataDir, { endsFound: false });
  const database = openDatabase(databaseUrl, { connections: 4 });
  closing.push(() => database.pool.end());
  const keyring = keyringOf(await masterKeyIn(dataDir));
  const workspaceId = async () =>
    (await database.kysely.selectFrom('workspace').select('id').executeTakeFirstOrThrow()).id;
  return {
    url,
    dataDir,
    databaseUrl,
    database,
    keyring,
    slack,
    teams,
    desk,
    inWorkspace: inWorkspaceOf({ kysely: database.kysely, keyring, onEnqueued: startNotifier(database.pool) }),
    workspaceId,
    memory: () => bytesOf(pid),
    openFiles: () => openFilesOf(pid),
    joinTeams: async () => {
      const installation = { platform: 'teams', externalId: teams.tenantId } as const;
      await directoryOf(database.kysely).addInstallation(await workspaceId(), installation);
    },
    capture: async (act) => {
      target.at = desk.captureUrl;
      await act().finally(() => (target.at = url));
      return desk.captured.at(-1) ?? '';
    },
  };
}

/** A folder that the database's own user may pass through. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'shortlist-bench-'));
  await chmod(folder, 0o755);
  return folder;
}

type Product = {
  url: string;
  dataDir: string;
  slack: SlackAt;
  teams: TeamsAt;
  profile: string | undefined;
  redisUrl: string;
  closing: Closing;
};

/** Resolves with its process id, once it serves. */
async function startProduct({ url, dataDir, slack, teams, profile, redisUrl, closing }: Product): Promise<number> {
  const flags = profile ? ['--cpu-prof', '--cpu-prof-dir', profile] : [];
  const settings = {
    PORT: new URL(url).port,
    DATA_DIR: dataDir,
    PUBLIC_URL: url,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_API_URL: slack.apiUrl,
    TEAMS_APP_ID: teams.identity.appId,
    TEAMS_TENANT_ID: teams.tenantId,
    TEAMS_OPENID_METADATA: teams.identity.openIdMetadata,
    TEAMS_STATIC_TOKEN: teams.identity.staticToken,
    LOG_LEVEL: 'info',
  };
  const child = spawn(process.execPath, [...flags, 'main.ts', 'all'], {
    cwd: new URL('../..', import.meta.url),
    env: { ...process.env, DATABASE_URL: '', REDIS_URL: redisUrl, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  closing.push(() => endedBy(child));
  await ready(url, readyWithinMs);
  return child.pid!;
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
