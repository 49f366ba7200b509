// A queue’s real parts with jobs that only count: each in the transaction of its own end.
import type { Kysely } from 'kysely';
import type { WorkspaceId } from '#core/model/ids.ts';
import { queuesOf, redisBackend, type Backend, type BullQueue, type QueueName } from '#worker/queue/backend.ts';
import { startRelay } from '#worker/queue/relay.ts';
import { startRunner, type Handlers, type Runner } from '#worker/queue/runner.ts';
import { startDatabase, type TestDatabase } from './database.ts';

type Handle = (run: Parameters<Handlers['update-card']>[0], id: string) => Promise<void>;

export type CountedJobs = {
  db: TestDatabase;
  workspace: WorkspaceId;
  backend: Backend;
  queues: Record<QueueName, BullQueue>;
  relay(): void;
  runner(leaveMs?: number): Runner;
  /** Writes a job with this id into the outbox. */
  ask(id: string): Promise<void>;
  /** How many jobs are in which state. */
  states(): Promise<Record<string, number>>;
  /** The ids that were counted, one as often as it was. */
  counted(): Promise<string[]>;
  stop(): Promise<void>;
};

const quiet = { info: () => {}, warn: () => {}, error: () => {} };
const count: Handle = (run, id) => run.commit((tx) => tx.audit({ actor: 'shortlist', action: 'counted', subject: id }));

/** On Redis at this address; `around` may do something before or instead of counting. */
export async function startCountedJobs(
  url: string,
  around?: (count: () => Promise<void>, id: string) => Promise<void>,
): Promise<CountedJobs> {
  const db = await startDatabase();
  const workspace = await db.newWorkspace();
  const backend = await redisBackend(url);
  const queues = queuesOf(backend);
  const kysely = db.database.kysely as unknown as Kysely<never>;
  const closing: (() => Promise<unknown>)[] = [() => db.stop(), () => backend.close()];
  closing.push(() => Promise.all(Object.values(queues).map((queue) => queue.close())));
  const handlers = new Proxy({} as Handlers, {
    get:
      () =>
      (run: Parameters<Handle>[0], { assessmentId = '' }: Record<string, string>) =>
        around ? around(() => count(run, assessmentId), assessmentId) : count(run, assessmentId),
  });
  const rowsOf = async <Row extends object>(text: string) => (await db.database.pool.query<Row>(text)).rows;
  return {
    db,
    workspace,
    backend,
    queues,
    relay: () => {
      const started = startRelay({ db: kysely, url: db.url, queues, onError: () => {} });
      closing.push(() => started.close());
    },
    runner: (leaveMs) => {
      const parts = { backend, db: kysely, inWorkspace: db.inWorkspace, handlers, log: quiet };
      const started = startRunner({ ...parts, ...(leaveMs !== undefined && { leaveMs }) });
      closing.push(() => started.close());
      return started;
    },
    ask: (id) =>
      db.inWorkspace(workspace, (tx) => tx.enqueue('update-card', { assessmentId: id as never }, { key: id })),
    states: async () => {
      const rows = await rowsOf<{ state: string; n: number }>(
        'select state, count(*)::int as n from outbox group by state',
      );
      return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
    },
    counted: async () =>
      (await rowsOf<{ subject: string }>(`select subject from audit_log where action = 'counted'`)).map(
        ({ subject }) => subject,
      ),
    stop: async () => {
      for (const close of closing.toReversed()) await close();
    },
  };
}
