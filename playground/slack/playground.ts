// A Slack workspace that runs inside the product: the real bot talks to it over HTTP as it would to Slack.
import { fileURLToPath } from 'node:url';
import type { Router } from 'express';
import express from 'express';
import { responseUrls } from './outbound/respond.ts';
import { newTraffic } from '../traffic.ts';
import { assets } from './page/assets.ts';
import { fileRoutes } from './page/files.ts';
import { pageApi } from './page/router.ts';
import type { Keeper, Log } from '../keep.ts';
import { keep, load } from '../keep.ts';
import type { Mails } from '../page/mails.ts';
import { webApi } from './web-api/router.ts';
import { seed } from './world/seed.ts';
import type { Settings, Shortcut, World } from './world/world.ts';
import type { Workspace } from './workspace.ts';
import { workspaceOf } from './workspace.ts';

export interface PlaygroundOptions {
  signingSecret: string;
  botToken: string;
  /** Where the bot takes commands, presses and events. */
  eventsUrl: string | (() => string);
  /** Where this router is reached; the origin of `eventsUrl` by default. */
  baseUrl?: string | (() => string);
  /** Milliseconds since 1970. */
  now?: () => number;
  /** Where the workspace is kept; in memory only when absent. */
  statePath?: string;
  /** The e-mails that the page shows. */
  mails?: Mails;
  /** What Vite built; `dist/playground` by default. */
  pageFolder?: string;
  /** When a failed event is sent again, in milliseconds; Slack's own delays by default. */
  retryDelays?: readonly number[];
  /** Names beside this machine's own under which the page may be used; none by default. */
  hosts?: readonly string[];
  /** The app's shortcuts on a message, as its manifest has them; none by default. */
  shortcuts?: readonly Shortcut[];
  /** The host of a language model that reads what is written here; none by default. */
  readBy?: string | undefined;
  log?: Log;
}

export interface Playground {
  /** To be mounted at the root. */
  router: Router;
  workspace: Workspace;
  team: World['space']['team'];
  /** Ends deliveries and open pages, and saves. */
  close: () => Promise<void>;
}

const SLACK_ACK_MS = 3_000;
/** At once, after a minute, after five. */
const SLACK_RETRY_DELAYS = [0, 60_000, 300_000] as const;

/** Makes a workspace. Its page has no sign-in: mount it only where no chat platform is configured. */
export function createPlayground(options: PlaygroundOptions): Playground {
  const world = newWorld(options);
  const keeper = options.statePath === undefined ? undefined : keep(world, options.statePath);
  const mails = options.mails ?? { list: () => Promise.resolve([]) };
  const router = express.Router();
  router.use(webApi(world));
  router.use(responseUrls(world));
  router.use(fileRoutes(world));
  router.use('/playground/api', pageApi(world, mails));
  router.use(assets(options.pageFolder ?? fileURLToPath(new URL('../../dist/playground', import.meta.url))));
  return { router, workspace: workspaceOf(world), team: world.space.team, close: () => close(world, keeper) };
}

async function close(world: World, keeper: Keeper | undefined): Promise<void> {
  world.stop.abort();
  await Promise.allSettled(world.underway);
  await keeper?.flush();
}

function newWorld(options: PlaygroundOptions): World {
  const settings = settingsOf(options);
  return {
    settings,
    now: options.now ?? Date.now,
    space: load(options.statePath, seed, settings.log),
    modals: new Map(),
    triggers: new Map(),
    responseUrls: new Map(),
    suggestions: new Map(),
    traffic: newTraffic(),
    listeners: new Set(),
    underway: new Set(),
    stop: new AbortController(),
  };
}

function settingsOf(options: PlaygroundOptions): Settings {
  const { eventsUrl, baseUrl } = options;
  const events = typeof eventsUrl === 'function' ? eventsUrl : () => eventsUrl;
  const base = typeof baseUrl === 'function' ? baseUrl : () => baseUrl ?? new URL(events()).origin;
  return {
    signingSecret: options.signingSecret,
    botToken: options.botToken,
    eventsUrl: events,
    baseUrl: base,
    ackMs: SLACK_ACK_MS,
    retryDelays: options.retryDelays ?? SLACK_RETRY_DELAYS,
    hosts: options.hosts ?? [],
    shortcuts: options.shortcuts ?? [],
    readBy: options.readBy ?? null,
    log: options.log ?? { warn: () => undefined },
  };
}
