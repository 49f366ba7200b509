// Wakes the relays of other processes: one NOTIFY for all the rows of a few milliseconds, after they have committed.
import type pg from 'pg';

const coalesceMs = 5;

/** Returns what to call after each commit that wrote to the outbox. A lost notification costs at most the polling interval. */
export function startNotifier(pool: pg.Pool): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      pool.query("select pg_notify('outbox', '')").catch(() => {});
    }, coalesceMs);
  };
}
