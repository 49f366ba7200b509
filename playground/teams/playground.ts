// A Teams tenant that runs inside the product: the real bot talks to it over HTTP as it would to the Bot Connector.
import type { Router } from 'express';
import express from 'express';
import type { Keeper, Log } from '../keep.ts';
import { keep, load } from '../keep.ts';
import type { Mails } from '../page/mails.ts';
import { newTraffic } from '../traffic.ts';
import { METADATA_PATH, openId } from './connector/openid.ts';
import { connector } from './connector/router.ts';
import { fileRoutes } from './page/files.ts';
import { pageApi } from './page/router.ts';
import { authorization, type Signing } from './outbound/sign.ts';
import type { Tenant } from './tenant.ts';
import { tenantOf } from './tenant.ts';
import { newKeys } from './world/keys.ts';
import { seed } from './world/seed.ts';
import type { AppManifest, Settings, World } from './world/world.ts';
import { newId } from './world/world.ts';

export interface TeamsPlaygroundOptions {
  /** Where the bot takes activities. */
  messagesUrl: string | (() => string);
  /** Where this router is reached; the origin of `messagesUrl` by default. */
  baseUrl?: string | (() => string);
  /** A made-up one by default. */
  appId?: string;
  /** The bearer that the bot's calls must carry; one that cannot be guessed by default. */
  staticToken?: string;
  /** The app's name, commands and message extension, as its manifest has them. */
  manifest?: Partial<AppManifest>;
  /** Milliseconds since 1970. */
  now?: () => number;
  /** Where the tenant is kept; in memory only when absent. */
  statePath?: string;
  /** The e-mails that the page shows. */
  mails?: Mails;
  /** How long the bot may take, in milliseconds; Teams' own patience by default. */
  patience?: { invokeMs?: number; messageMs?: number };
  /** Whether Teams' rates per conversation are held; not by default. */
  rates?: boolean;
  /** Names beside this machine's own under which the page may be used; none by default. */
  hosts?: readonly string[];
  log?: Log;
}

export interface TeamsPlayground {
  /** To be mounted at the root. */
  router: Router;
  tenant: Tenant;
  appId: string;
  tenantId: string;
  staticToken: string;
  /** Where the bot finds the keys that its activities are signed with. */
  metadataUrl: () => string;
  /** What the bot's activities name as their `serviceUrl`. */
  serviceUrl: () => string;
  /** What an activity would be signed with, for who sends activities by hand. */
  authorization: (signing?: Signing) => Promise<Record<string, string>>;
  /** Ends deliveries and open pages, and saves. */
  close: () => Promise<void>;
}

/** Teams' own, in milliseconds. */
const PATIENCE = { invokeMs: 5_000, messageMs: 10_000 };
const APP_ID = 'c0ffee00-5a1e-4d2b-9c3f-00000000c0be';

/** Makes a tenant. Its page has no sign-in: mount it only where no chat platform is configured. */
export function createTeamsPlayground(options: TeamsPlaygroundOptions): TeamsPlayground {
  const world = newWorld(options);
  const { settings, space } = world;
  const keeper = options.statePath === undefined ? undefined : keep(world, options.statePath);
  const router = express.Router();
  router.use(openId(world));
  router.use(connector(world));
  router.use(fileRoutes(world));
  router.use('/playground/teams/api', pageApi(world, options.mails ?? { list: () => Promise.resolve([]) }));
  return {
    router,
    tenant: tenantOf(world),
    appId: settings.appId,
    tenantId: space.tenant.id,
    staticToken: settings.staticToken,
    metadataUrl: () => `${settings.baseUrl()}${METADATA_PATH}`,
    serviceUrl: () => `${settings.baseUrl()}/teams/`,
    authorization: (signing) => authorization(world, signing),
    close: () => close(world, keeper),
  };
}

async function close(world: World, keeper: Keeper | undefined): Promise<void> {
  world.stop.abort();
  await Promise.allSettled(world.underway);
  await keeper?.flush();
}

function newWorld(options: TeamsPlaygroundOptions): World {
  const settings = settingsOf(options);
  return {
    settings,
    now: options.now ?? Date.now,
    keys: newKeys(),
    space: load(options.statePath, seed, settings.log),
    dialogs: new Map(),
    toasts: new Map(),
    found: new Map(),
    viewing: new Map(),
    refreshing: new Set(),
    greetings: new Map(),
    rates: new Map(),
    traffic: newTraffic(),
    listeners: new Set(),
    underway: new Set(),
    stop: new AbortController(),
  };
}

function settingsOf(options: TeamsPlaygroundOptions): Settings {
  const { messagesUrl, baseUrl } = options;
  const messages = typeof messagesUrl === 'function' ? messagesUrl : () => messagesUrl;
  const base = typeof baseUrl === 'function' ? baseUrl : () => baseUrl ?? new URL(messages()).origin;
  return {
    appId: options.appId ?? APP_ID,
    staticToken: options.staticToken ?? newId(),
    manifest: { name: 'Shortlist', commands: [], extension: [], linkHosts: [], ...options.manifest },
    messagesUrl: messages,
    baseUrl: base,
    ...PATIENCE,
    ...options.patience,
    rates: options.rates ?? false,
    hosts: options.hosts ?? [],
    log: options.log ?? { warn: () => undefined },
  };
}
