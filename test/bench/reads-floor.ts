// The floor of a page read: bare node:http that runs the very statements of the read, and answers with the same JSON.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import type { PageRead, Statement } from './statements.ts';

/** `/asked/3` runs the statements of the third page one after the other, `/sent/3` sends them all before the first is answered. */
export type ReadsFloorSetting = { databaseUrl: string; reads: PageRead[] };

type Run = (client: pg.PoolClient, statements: Statement[]) => Promise<unknown>;

const names = new Map<string, string>();

/** Prepared under a name, as the product's are; without values it may be several statements, which can't be. */
function prepared({ sql, parameters }: Statement): pg.QueryConfig {
  if (parameters.length === 0) return { text: sql };
  const name = names.get(sql) ?? `s${names.size}`;
  names.set(sql, name);
  return { name, text: sql, values: parameters };
}

const runs: Record<string, Run> = {
  asked: async (client, statements) => {
    for (const one of statements) await client.query(prepared(one));
  },
  sent: (client, statements) => Promise.all(statements.map((one) => client.query(prepared(one)))),
};

function serve({ databaseUrl, reads }: ReadsFloorSetting): void {
  const pools: Record<string, pg.Pool> = {
    asked: new pg.Pool({ connectionString: databaseUrl, max: 10 }),
    sent: new pg.Pool({ connectionString: databaseUrl, max: 10, pipeline: true }),
  };
  const answer = async (url: string): Promise<string> => {
    const [, how = '', which = ''] = url.split('/');
    const { statements, page } = reads[Number(which)]!;
    const client = await pools[how]!.connect();
    try {
      await runs[how]!(client, statements);
    } finally {
      client.release();
    }
    return JSON.stringify(page);
  };
  const server = createServer((request, response) => {
    answer(request.url ?? '').then(
      (json) => response.setHeader('content-type', 'application/json; charset=utf-8').end(json),
      () => response.writeHead(500).end(),
    );
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
}

process.on('message', serve);
process.on('disconnect', () => process.exit(0));
