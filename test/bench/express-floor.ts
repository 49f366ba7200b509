// The floor of an acknowledgement: an Express route that runs the very statements that the product runs, and no more.
import type { AddressInfo } from 'node:net';
import express from 'express';
import pg from 'pg';
import { OWN, OWN_PLACE } from './load-requests.ts';
import type { Statement } from './statements.ts';

export type FloorSetting = {
  databaseUrl: string;
  /** What the product ran for one request, by the path under which the floor repeats it. */
  routes: Record<string, Statement[]>;
};

async function repeat(pool: pg.Pool, statements: Statement[], swap: (value: unknown) => unknown): Promise<void> {
  const client = await pool.connect();
  try {
    for (const { sql, parameters } of statements)
      await client.query(sql, parameters.length > 0 ? parameters.map(swap) : undefined);
  } finally {
    client.release();
  }
}

function serve({ databaseUrl, routes }: FloorSetting): void {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  const app = express();
  app.disable('x-powered-by');
  for (const [path, statements] of Object.entries(routes)) {
    app.post(path, async (request, response) => {
      const own = request.get(OWN);
      await repeat(pool, statements, (value) => (value === OWN_PLACE ? own : value));
      response.end();
    });
  }
  const server = app.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
}

process.on('message', serve);
process.on('disconnect', () => process.exit(0));
