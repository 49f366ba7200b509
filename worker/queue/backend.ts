// BullMQ on Redis when there is a REDIS_URL, else on PostgreSQL: the same queues and workers on both.
import {
  createPostgresBackend,
  Queue,
  runMigrations,
  Worker,
  withBackend,
  type Job,
  type PostgresConnectionOptions,
  type WorkerOptions,
} from 'bullmq';
import { Redis } from 'ioredis';
import type pg from 'pg';
import { policyOf, refuseEviction } from './redis-health.ts';

export const QUEUES = ['work', 'model', 'deliver'] as const;
export type QueueName = (typeof QUEUES)[number];
export type Payload = { outboxId: number; workspaceId: string; payload: Record<string, string> };
export type BullJob = Pick<
  Job<Payload>,
  'id' | 'name' | 'data' | 'attemptsMade' | 'attemptsStarted' | 'opts' | 'moveToDelayed' | 'remove' | 'getState'
>;
export type Process = (job: BullJob, token: string | undefined) => Promise<void>;

export type BullQueue = Pick<Queue<Payload>, 'addBulk' | 'close'> & {
  getJob(id: string): Promise<BullJob | undefined>;
};
export type BullWorker = Pick<Worker<Payload>, 'close' | 'waitUntilReady'> & {
  on(event: 'failed', listener: (job: BullJob | undefined, error: Error) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
};

export type Backend = {
  queue(name: QueueName): BullQueue;
  worker(name: QueueName, process: Process, options: Omit<WorkerOptions, 'connection'>): BullWorker;
  close(): Promise<void>;
};

/** All of them, for who hands jobs out. */
export const queuesOf = (backend: Backend): Record<QueueName, BullQueue> => ({
  work: backend.queue('work'),
  model: backend.queue('model'),
  deliver: backend.queue('deliver'),
});

/** Longer than BullMQ lets Redis wait for a job, so who isn’t answered by then has lost the line. */
const patienceMs = 15_000;
/** A worker that hears of nothing looks by itself after so many seconds: the connection on which it listens may lead nowhere. */
const mostSecondsDeaf = 10;

type OpenPool = (options: pg.PoolConfig) => pg.Pool;

/**
 * PostgreSQL: BullMQ's tables live in a schema of their own, brought up to date here; the pool is its own, since it sets the
 * search path and waits for no disk: what is lost with a machine is still in the outbox, and is added again.
 */
export async function postgresBackend(open: OpenPool): Promise<Backend> {
  const pool = open({ max: 8, options: '-c search_path=bullmq -c synchronous_commit=off' });
  const client = await pool.connect();
  await runMigrations(client, 'bullmq').finally(() => client.release());
  const bull = withBackend(neverDeafForLong);
  const connection = pool as unknown as PostgresConnectionOptions;
  return {
    queue: (name) => heard(new bull.Queue<Payload>(name, { connection })),
    worker: (name, process, options) => new bull.Worker<Payload>(name, process, { ...options, connection }),
    close: () => pool.end(),
  };
}

const neverDeafForLong: typeof createPostgresBackend = (...parts) =>
  Object.defineProperty(createPostgresBackend(...parts), 'maximumBlockTimeout', { value: mostSecondsDeaf });

/** Redis must keep what it is given: any policy but noeviction may throw jobs away, and is refused. */
export async function redisBackend(url: string): Promise<Backend> {
  const options = { lazyConnect: true, reconnectOnError: isReplica, socketTimeout: patienceMs };
  const producer = new Redis(url, { ...options, maxRetriesPerRequest: 1 });
  const consumer = new Redis(url, { ...options, maxRetriesPerRequest: null });
  for (const connection of [producer, consumer]) connection.on('error', () => {});
  await Promise.all([producer.connect(), consumer.connect()]);
  refuseEviction(await policyOf(producer));
  return {
    queue: (name) => heard(new Queue<Payload>(name, { connection: producer })),
    worker: (name, process, options) => new Worker<Payload>(name, process, { ...options, connection: consumer }),
    close: async () => {
      producer.disconnect();
      consumer.disconnect();
    },
  };
}

/** After a failover the old master may keep its connections and refuse to write; the address leads to the new one. */
const isReplica = ({ message }: Error): boolean => message.includes('READONLY');

/** What fails is said to who asked; a connection that ends meanwhile would be printed, with what it holds. */
function heard<Q extends { on(event: 'error', listener: () => void): unknown }>(queue: Q): Q {
  queue.on('error', () => {});
  return queue;
}
