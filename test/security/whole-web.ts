// The whole web half on a port, with every chat platform and every page: what is reached from outside.
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Express } from 'express';
import { scriptedInterviewer } from '#core/interview/scripted.ts';
import { directoryOf } from '#db/directory.ts';
import { diskFiles } from '#db/files.ts';
import { grantsOf } from '#db/grants.ts';
import { keyringOf } from '#db/vault.ts';
import { readAssets } from '#web/assets.ts';
import { plainPage } from '#web/pages/plain.ts';
import { webApp } from '#web/server.ts';
import { writeCsv } from '#worker/export/csv.ts';
import { readConfig } from '../../config.ts';
import { startLog } from '../../log.ts';
import { chatRouters, installRouters, platformsOf } from '../../wire/chat.ts';
import { closed, listening, signingSecret } from '../standins/app.ts';
import { masterKey, secrets, startDatabase, type TestDatabase } from '../standins/database.ts';

export type WholeWeb = TestDatabase & { url: string; app: Express; signingSecret: string };

/** Slack is installed by OAuth, so that its pages are there too; nothing outside is ever asked. */
export async function startWholeWeb(): Promise<WholeWeb> {
  const db = await startDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'shortlist-web-'));
  const server = createServer();
  const url = await listening(server);
  const config = readConfig({
    PUBLIC_URL: 'https://shortlist.example',
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_CLIENT_ID: '1.2',
    SLACK_CLIENT_SECRET: 'a-client-secret-for-tests',
    SLACK_STATE_SECRET: 'a-state-secret-for-tests',
    SLACK_API_URL: 'http://127.0.0.1:9/api/',
    TEAMS_APP_ID: '2f1c8a55-1111-4222-8333-444455556666',
    TEAMS_APP_PASSWORD: 'a-password-for-tests',
    TEAMS_TENANT_ID: '2f1c8a55-7777-4222-8333-444455556666',
  });
  const [platforms, log, assets] = [platformsOf(config, masterKey), startLog('silent'), readAssets()];
  const { kysely } = db.database;
  const deps = {
    inWorkspace: db.inWorkspace,
    directory: directoryOf(kysely),
    grants: grantsOf(kysely, keyringOf(masterKey)),
    secrets,
    files: diskFiles(folder),
    csv: writeCsv,
    interviewer: scriptedInterviewer(async (texts) => texts.map(() => new Float32Array())),
    publicUrl: 'https://shortlist.example',
    limits: config.limits,
  };
  const wiring = { deps, log };
  const app = webApp({
    deps,
    assets,
    chat: chatRouters(platforms, wiring),
    pages: installRouters(platforms, wiring, (page) => plainPage({ ...page, css: assets.css })),
    home: () => '<!doctype html>',
    probes: {
      missing: async () => undefined,
      figures: async () => ({ jobs: {}, oldestSeconds: 0, pool: { total: 0, idle: 0, waiting: 0 } }),
      token: 'whoever asks for the figures brings this',
    },
    secure: true,
    log,
  });
  server.on('request', app);
  const stop = async () => {
    await closed(server);
    await db.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { ...db, url, app, signingSecret, stop };
}

type Layer = {
  slash: boolean;
  rawPath: string;
  route?: { path: string; methods: Record<string, boolean> };
  handle: { stack?: Layer[] };
};

/** `GET /a/:token`: every route that Express knows, wherever its router is mounted. */
export function routesOf(app: Express): string[] {
  const { stack } = (app as unknown as { router: { stack: Layer[] } }).router;
  return [...new Set(within(stack, ''))].toSorted();
}

function within(stack: Layer[], mount: string): string[] {
  return stack.flatMap(({ route, handle, slash, rawPath }) => {
    if (route) {
      const path = (mount + route.path).replace(/(?<=.)\/$/u, '');
      return Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${path}`);
    }
    return handle.stack ? within(handle.stack, slash ? mount : mount + rawPath) : [];
  });
}
