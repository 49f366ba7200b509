// Moves due outbox rows to the queues: woken at once by whoever wrote one, by NOTIFY from other processes, and by the clock.
import type { Kysely } from 'kysely';
import { jobs } from '#core/jobs.ts';
import { QUEUES, type BullQueue, type QueueName } from './backend.ts';
import { listen } from './listen.ts';
import { forgetDone, nextDueIn, overdue, relayDue, type OutboxRow } from './outbox.ts';

const pollMs = 1_000;
const reconcileMs = 5_000;
const lostAfterMs = 10_000;

export type Relay = { wake(): void; close(): Promise<void> };
type Parts = {
  db: Kysely<never>;
  url: string;
  queues: Record<QueueName, BullQueue>;
  onError: (error: unknown) => void;
};

/** Starts the relay and the reconciler, which adds again what the queue has lost (a Redis flush, a crash between two steps). */
export function startRelay({ db, url, queues, onError }: Parts): Relay {
  const state = {
    closed: false,
    isNext: false,
    timer: undefined as NodeJS.Timeout | undefined,
    running: Promise.resolve(),
  };
  // What is marked and couldn't be added goes first; nothing else is marked before.
  let owed: OutboxRow[] = [];
  const add = async (rows: OutboxRow[]) => {
    owed = rows;
    await addAll(queues, owed);
    owed = [];
  };
  const turn = async () => {
    state.isNext = false;
    await add(owed);
    while (!state.closed && (await relayDue(db, add)) > 0);
    const due = await nextDueIn(db);
    if (!state.closed) schedule(Math.min(pollMs, Math.max(due ?? pollMs, 0)));
  };
  const schedule = (ms: number) => {
    clearTimeout(state.timer);
    state.timer = setTimeout(wake, ms);
  };
  // However many wake it while it works, it looks once more: what they wrote goes together.
  const wake = () => {
    if (state.isNext) return;
    state.isNext = true;
    clearTimeout(state.timer);
    state.running = state.running.then(turn).catch((error: unknown) => {
      onError(error);
      if (!state.closed) schedule(pollMs);
    });
  };
  const reconciling = setInterval(() => void reconcile(db, queues).catch(onError), reconcileMs);
  const stopListening = listen(url, wake);
  wake();
  return {
    wake,
    close: async () => {
      state.closed = true;
      clearTimeout(state.timer);
      clearInterval(reconciling);
      await stopListening();
      await state.running;
    },
  };
}

async function addAll(queues: Parts['queues'], rows: OutboxRow[]): Promise<void> {
  for (const name of QUEUES) {
    const mine = rows.filter((row) => jobs[row.name].queue === name);
    if (mine.length > 0) await queues[name].addBulk(mine.map(bullJobOf));
  }
}

function bullJobOf(row: OutboxRow) {
  const { tries, backoffMs } = jobs[row.name];
  return {
    name: row.name,
    data: { outboxId: row.id, workspaceId: row.workspaceId, payload: row.payload },
    opts: {
      jobId: `o${row.id}`,
      attempts: tries,
      backoff: { type: 'exponential', delay: backoffMs, jitter: 0.3 },
      removeOnComplete: true,
      removeOnFail: true,
    },
  };
}

/** Adds again whatever isn't done: a job that is still waiting, tried or delayed keeps its id, so only lost ones come back. */
async function reconcile(db: Kysely<never>, queues: Parts['queues']): Promise<void> {
  await addAll(queues, await overdue(db, lostAfterMs));
  await forgetDone(db);
}
