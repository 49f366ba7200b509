// What the log says of a tenant that a bot of one tenant doesn't let in.
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { directoryOf } from '#db/directory.ts';
import { diskFiles } from '#db/files.ts';
import { grantsOf } from '#db/grants.ts';
import { keyringOf } from '#db/vault.ts';
import { createTeamsPlayground, type TeamsPlayground } from '#playground/teams/playground.ts';
import { writeCsv } from '#worker/export/csv.ts';
import { readConfig } from '../../../config.ts';
import { chatRouters, platformsOf } from '../../../wire/chat.ts';
import { closed, listening } from '../../standins/app.ts';
import { masterKey, secrets, startDatabase, type TestDatabase } from '../../standins/database.ts';
import { channel, ruth } from '../../standins/teams-app.ts';

type Line = { level: number; msg: string };
const warning = 40;
const server = createServer();
let logged: Line[] = [];
let db: TestDatabase;
let teams: TeamsPlayground;
let folder: string;

beforeAll(async () => {
  db = await startDatabase();
  folder = await mkdtemp(join(tmpdir(), 'shortlist-tenant-'));
  const url = await listening(server);
  teams = createTeamsPlayground({ messagesUrl: `${url}/api/messages`, baseUrl: url });
  const config = readConfig({
    PUBLIC_URL: url,
    TEAMS_APP_ID: teams.appId,
    TEAMS_TENANT_ID: teams.tenantId,
    TEAMS_OPENID_METADATA: teams.metadataUrl(),
    TEAMS_STATIC_TOKEN: teams.staticToken,
  });
  const { kysely } = db.database;
  const deps = {
    inWorkspace: db.inWorkspace,
    directory: directoryOf(kysely),
    grants: grantsOf(kysely, keyringOf(masterKey)),
    secrets,
    files: diskFiles(folder),
    csv: writeCsv,
    publicUrl: url,
  };
  const log = pino({}, { write: (line: string) => void logged.push(JSON.parse(line) as Line) });
  server.on('request', express().use(...chatRouters(platformsOf(config, masterKey), { deps, log }), teams.router));
});
afterAll(async () => {
  await teams?.close();
  await closed(server);
  await db?.stop();
  await rm(folder, { recursive: true, force: true });
});

const bot = () => ({ id: `28:${teams.appId}` });
test.each([
  ['conversationUpdate', () => ({ membersAdded: [bot()] })],
  ['conversationUpdate', () => ({ membersRemoved: [bot()] })],
  ['installationUpdate', () => ({ action: 'add' })],
])('a %s of another tenant is nobody’s error, and makes no workspace', async (type, rest) => {
  logged = [];
  const elsewhere = { tenant: { id: '99999999-8888-4777-8666-555555555555' } };
  const activity = { type, id: 'other', recipient: bot(), channelData: elsewhere, ...rest() };
  await teams.tenant.raw({ user: ruth, conversation: channel, activity });
  expect(logged.map(({ level, msg }) => ({ isLoud: level > warning, msg }))).toEqual([
    { isLoud: false, msg: 'teams tenant not let in' },
  ]);
  expect(JSON.stringify(logged)).not.toContain(ruth);
  expect(await directoryOf(db.database.kysely).workspaceOfInstallation('teams', elsewhere.tenant.id)).toBeUndefined();
});
