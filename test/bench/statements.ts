// What the product asks of the database for one request, written down while the real router answers it.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { Kysely, PostgresDialect } from 'kysely';
import { slackClient } from '#bots/slack/deliver.ts';
import { slackRouter } from '#bots/slack/receive.ts';
import { inWorkspaceOf } from '#db/connect.ts';
import { directoryOf } from '#db/directory.ts';
import type { Tables } from '#db/schema.ts';
import { secretsOf } from '#db/secrets.ts';
import type { Load } from './load-client.ts';
import type { Stage } from './stage.ts';

export type Statement = { sql: string; parameters: unknown[] };

const quiet = { info: () => {}, warn: () => {}, error: () => {} };
const isEnd = ({ sql }: Statement) => sql === 'commit';

/** The statements of one request, from `begin` to `commit`. */
export async function statementsOf(stage: Stage, request: Pick<Load, 'body'>): Promise<Statement[]> {
  const seen: Statement[] = [];
  const server = createServer(express().use(routerOf(stage, seen)));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await stage.send(`http://127.0.0.1:${port}/slack/events`, request.body);
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  const statements = seen.slice(0, seen.findIndex(isEnd) + 1);
  if (statements[0]?.sql !== 'begin' || !statements.at(-1)) throw new Error('The transaction was not seen whole.');
  return statements;
}

function routerOf({ database, keyring, slack, url }: Stage, seen: Statement[]) {
  const kysely = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: database.pool }),
    log: ({ query }) => void seen.push({ sql: query.sql, parameters: [...query.parameters] }),
  });
  const { signingSecret, botToken, apiUrl } = slack;
  return slackRouter({
    signingSecret,
    botToken,
    apiUrl,
    client: slackClient(botToken, apiUrl),
    log: quiet,
    deps: {
      inWorkspace: inWorkspaceOf({ kysely, keyring, onEnqueued: () => {} }),
      directory: directoryOf(database.kysely),
      secrets: secretsOf(keyring),
      publicUrl: url,
    },
  });
}
