// The way of a job as the product goes it: outbox, relay, queue, runner.
import type { Kysely } from 'kysely';
import { jobs } from '#core/jobs.ts';
import type { AssessmentId } from '#core/model/ids.ts';
import { inWorkspaceOf } from '#db/connect.ts';
import { keyringOf } from '#db/vault.ts';
import { queuesOf, type Backend, type QueueName } from '#worker/queue/backend.ts';
import { startRelay } from '#worker/queue/relay.ts';
import { CONCURRENCY, startRunner, type Handlers } from '#worker/queue/runner.ts';
import { masterKey, type TestDatabase } from '../standins/database.ts';

export type Closing = (() => Promise<unknown>)[];

const quiet = { info: () => {}, warn: () => {}, error: () => {} };

/** The queue without an outbox: adds one job of that id; `report` hears when it starts. */
export async function startBare(
  backend: Backend,
  report: (id: string) => void,
  closing: Closing,
): Promise<(id: string) => Promise<unknown>> {
  const name = 'floor' as QueueName;
  const queue = backend.queue(name);
  const worker = backend.worker(name, async ({ id }) => report(id ?? ''), { concurrency: CONCURRENCY.deliver });
  worker.on('error', () => {});
  await worker.waitUntilReady();
  closing.push(
    () => queue.close(),
    () => worker.close(),
  );
  return (id) => {
    const data = { outboxId: 0, workspaceId: id, payload: { assessmentId: id } };
    return queue.addBulk([{ name: 'update-card', data, opts: { jobId: id, removeOnComplete: true } }]);
  };
}

export type Outbox = {
  /** Commits the wish for one job. */
  enqueue(assessmentId: AssessmentId): Promise<unknown>;
  /** When something was last committed. */
  committed(): number;
};

/** Relay and runner as the product starts them; every job only says that it has started. */
export async function startOutbox(
  db: TestDatabase,
  { backend, report }: { backend: Backend; report: (id: string) => void },
  closing: Closing,
): Promise<Outbox> {
  const workspaceId = await db.newWorkspace();
  const kysely = db.database.kysely as unknown as Kysely<never>;
  const queues = queuesOf(backend);
  const relay = startRelay({ db: kysely, url: db.url, queues, onError: () => {} });
  let committed = 0;
  const onEnqueued = () => {
    committed = performance.now();
    relay.wake();
  };
  const inWorkspace = inWorkspaceOf({ kysely: db.database.kysely, keyring: keyringOf(masterKey), onEnqueued });
  const handlers = handlersThat(report);
  const runner = startRunner({ backend, db: kysely, inWorkspace, handlers, log: quiet });
  closing.push(
    () => Promise.all(Object.values(queues).map((queue) => queue.close())),
    () => relay.close(),
    () => runner.close(),
  );
  return {
    enqueue: (assessmentId) =>
      inWorkspace(workspaceId, (tx) => tx.enqueue('update-card', { assessmentId }, { key: assessmentId })),
    committed: () => committed,
  };
}

/** Every job only says that it has started. */
function handlersThat(report: (id: string) => void): Handlers {
  const handler: Handlers['update-card'] = async (run, { assessmentId }) => {
    report(assessmentId);
    await run.commit(async () => {});
  };
  return Object.fromEntries(Object.keys(jobs).map((name) => [name, handler])) as unknown as Handlers;
}
