// A pool of connections that outlives what happens to its database: a restart, a failover, a line that went silent.
import pg from 'pg';

/** PostgreSQL’s word to who writes to a replica, or to a primary that hands over. */
const readOnly = '25006';
/** Longer than the server lets a statement run, so who isn’t answered by then has lost the line. */
const patienceMs = 20_000;

/** `options` go before what is set here. */
export function poolAt(url: string, options: pg.PoolConfig = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    query_timeout: patienceMs,
    // Only so does the connection end with the question that wasn’t answered; else the next one would wait behind it.
    pipeline: true,
    // Who only reads isn't told that another server is in charge; so long it may go on with the old one.
    maxLifetimeSeconds: 300,
    ...options,
  });
  // A connection that breaks is dropped by the pool, and who used it is told; without listeners it would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => {
    client.on('error', () => {});
    leaveReplica(client);
  });
  return pool;
}

type Connection = {
  on(event: 'errorMessage', listener: (said: { code?: string }) => void): void;
  stream: { destroy(error: Error): void };
};

/** The address may lead to another server by now, so a connection that can't write is ended, once who asked has been answered. */
function leaveReplica(client: pg.ClientBase): void {
  const { connection } = client as unknown as { connection: Connection };
  connection.on('errorMessage', ({ code }) => {
    if (code === readOnly) connection.stream.destroy(new Error('Connection terminated: it was read-only.'));
  });
}
