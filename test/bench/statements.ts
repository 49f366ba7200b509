// What the product asks of the database for one request, written down while the real router answers it.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express, { type Router } from 'express';
import { Kysely, PostgresDialect } from 'kysely';
import { oneTeam } from '#bots/slack/one-team.ts';
import { slackRouter } from '#bots/slack/receive.ts';
import { teamsConnector } from '#bots/teams/deliver.ts';
import { teamsRouter } from '#bots/teams/receive.ts';
import { inWorkspaceOf } from '#db/connect.ts';
import { directoryOf } from '#db/directory.ts';
import { grantsOf } from '#db/grants.ts';
import { diskFiles } from '#db/files.ts';
import type { Tables } from '#db/schema.ts';
import { secretsOf } from '#db/secrets.ts';
import { apiRoutes } from '#web/candidate-api.ts';
import { writeCsv } from '#worker/export/csv.ts';
import { OWN_PLACE, signed, type PlatformRequest } from './load-requests.ts';
import { PATH } from './platforms.ts';
import { scriptedInterviewer } from '#core/interview/scripted.ts';
import { readConfig } from '../../config.ts';
import type { Stage } from './stage.ts';

export type Statement = { sql: string; parameters: unknown[] };

const quiet = { info: () => {}, warn: () => {}, error: () => {} };
const isEnd = ({ sql }: Statement) => sql === 'commit';

/** The statements of one request, from `begin` to `commit`; where it kept its own name there is a place for another. */
export async function statementsOf(stage: Stage, request: PlatformRequest): Promise<Statement[]> {
  const seen: Statement[] = [];
  const { body, headers, own } = signed(request);
  const router = routerOf(stage, request.platform, seen);
  await answered(router, PATH[request.platform], { method: 'POST', body, headers });
  const statements = wholeOf(seen);
  const placed = (value: unknown) => (value === own ? OWN_PLACE : value);
  return statements.map(({ sql, parameters }) => ({ sql, parameters: parameters.map(placed) }));
}

export type PageRead = { statements: Statement[]; page: unknown };

/** What a candidate's page is, and what reading it asks for once the product knows whose it is. */
export async function pageReadOf(stage: Stage, token: string): Promise<PageRead> {
  const seen: Statement[] = [];
  const router = express.Router().use('/api/a/:token', apiRoutes(depsOf(stage, seen)));
  const page = JSON.parse(await answered(router, `/api/a/${token}`, {})) as unknown;
  return { statements: wholeOf(seen), page };
}

/** One request to the router in this process; resolves with what was answered. */
async function answered(router: Router, path: string, init: RequestInit): Promise<string> {
  const server = createServer(express().use(router));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
  const text = await response.text();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  if (response.status !== 200) throw new Error(`The request was answered with ${response.status}.`);
  return text;
}

/** From `begin` to `commit`. */
function wholeOf(seen: Statement[]): Statement[] {
  const from = seen.findIndex(({ sql }) => sql.startsWith('begin'));
  const statements = seen.slice(from, seen.findIndex(isEnd) + 1);
  if (from < 0 || statements.length === 0) throw new Error('The transaction was not seen whole.');
  return statements;
}

function depsOf({ database, keyring, url, dataDir }: Stage, seen: Statement[]) {
  const kysely = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: database.pool }),
    log: ({ query }) => void seen.push({ sql: query.sql, parameters: [...query.parameters] }),
  });
  return {
    inWorkspace: inWorkspaceOf({ kysely, keyring, onEnqueued: () => {} }),
    directory: directoryOf(database.kysely),
    grants: grantsOf(database.kysely, keyring),
    secrets: secretsOf(keyring),
    files: diskFiles(join(dataDir, 'files')),
    csv: writeCsv,
    interviewer: scriptedInterviewer(async (texts) => texts.map(() => new Float32Array())),
    publicUrl: url,
    limits: readConfig({}).limits,
  };
}

function routerOf(stage: Stage, platform: PlatformRequest['platform'], seen: Statement[]): Router {
  const { slack, teams } = stage;
  const deps = depsOf(stage, seen);
  if (platform === 'teams') {
    const { identity } = teams;
    return teamsRouter({ identity, connector: teamsConnector(identity), deps, log: quiet });
  }
  const { signingSecret, botToken, apiUrl } = slack;
  const access = oneTeam({ botToken, apiUrl }, deps.directory);
  return slackRouter({ signingSecret, apiUrl, access, log: quiet, deps });
}
