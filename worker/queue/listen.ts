// Hears of new outbox rows from other processes.
import pg from 'pg';

const retryMs = 2_000;
const patienceMs = 10_000;

/** Calls `wake` on NOTIFY outbox. A connection that can't be made or breaks is followed by another, one at a time; polling covers the time between. Returns what ends it. */
export function listen(url: string, wake: () => void): () => Promise<void> {
  const state = {
    closed: false,
    client: undefined as pg.Client | undefined,
    timer: undefined as NodeJS.Timeout | undefined,
  };
  const connect = () => {
    const client = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: patienceMs,
      keepAlive: true,
      keepAliveInitialDelayMillis: patienceMs,
    });
    state.client = client;
    client.on('error', () => {});
    client.on('notification', wake);
    // Said once of each, also of one that was never made.
    client.once('end', () => {
      if (!state.closed) state.timer = setTimeout(connect, retryMs);
    });
    // A replica is connected to, and refuses to listen.
    void client
      .connect()
      .then(() => client.query('listen outbox'))
      .catch(() => client.end());
  };
  connect();
  return async () => {
    state.closed = true;
    clearTimeout(state.timer);
    await state.client?.end().catch(() => {});
  };
}
