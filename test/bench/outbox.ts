// From a commit to the job that it asked for, at low load, beside the queue alone: add, and the handler starts.
import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { jobs } from '#core/jobs.ts';
import { AssessmentId } from '#core/model/ids.ts';
import type { InWorkspace } from '#core/ports/store.ts';
import { inWorkspaceOf } from '#db/connect.ts';
import { poolAt } from '#db/pool.ts';
import { keyringOf } from '#db/vault.ts';
import { postgresBackend, queuesOf, redisBackend, type Backend, type QueueName } from '#worker/queue/backend.ts';
import { startRelay } from '#worker/queue/relay.ts';
import { startRunner, type Handlers } from '#worker/queue/runner.ts';
import { masterKey, startDatabase, type TestDatabase } from '../standins/database.ts';
import { startRedis } from '../standins/redis.ts';
import { inTurn, pause, type Row } from './measure.ts';

const times = 40;
const restMs = 10;
const quiet = { info: () => {}, warn: () => {}, error: () => {} };

type Closing = (() => Promise<unknown>)[];
/** Asks for one job; resolves with the milliseconds until its handler starts. */
type Sample = () => Promise<number>;

export async function outboxRows(): Promise<Row[]> {
  const db = await startDatabase();
  const redis = await startRedis();
  try {
    return [
      await rowOf('PostgreSQL', db, await postgresBackend((options) => poolAt(db.url, options))),
      await rowOf('Redis', db, await redisBackend(redis.url)),
    ];
  } finally {
    await redis.stop();
    await db.stop();
  }
}

async function rowOf(name: string, db: TestDatabase, backend: Backend): Promise<Row> {
  const closing: Closing = [() => backend.close()];
  try {
    const [floor, ours] = [await queueAlone(backend, closing), await throughOutbox(db, backend, closing)];
    for (let i = 0; i < times; i += 1) await Promise.all([floor(), ours()]);
    const rested = (sample: Sample) => async () => {
      await pause(restMs);
      return sample();
    };
    const figures = await inTurn(times, rested(floor), rested(ours));
    return { what: `Commit to the job’s start, ${name}, p50`, unit: 'ms', target: { times: 6 }, ...figures };
  } finally {
    for (const close of closing.toReversed()) await close();
  }
}

/** Who waits for the start of which job. */
function starts() {
  const waiting = new Map<string, (at: number) => void>();
  return {
    at: (id: string) => new Promise<number>((resolve) => waiting.set(id, resolve)),
    report: (id: string) => {
      waiting.get(id)?.(performance.now());
      waiting.delete(id);
    },
  };
}

async function queueAlone(backend: Backend, closing: Closing): Promise<Sample> {
  const started = starts();
  const name = 'floor' as QueueName;
  const queue = backend.queue(name);
  const worker = backend.worker(name, async ({ id }) => started.report(id ?? ''), { concurrency: 4 });
  worker.on('error', () => {});
  await worker.waitUntilReady();
  closing.push(
    () => queue.close(),
    () => worker.close(),
  );
  return async () => {
    const id = randomUUID();
    const start = started.at(id);
    const from = performance.now();
    const data = { outboxId: 0, workspaceId: id, payload: { assessmentId: id } };
    await queue.addBulk([{ name: 'prepare-scoring', data, opts: { jobId: id, removeOnComplete: true } }]);
    return (await start) - from;
  };
}

async function throughOutbox(db: TestDatabase, backend: Backend, closing: Closing): Promise<Sample> {
  const started = starts();
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
  const handlers = handlersThat(started.report);
  const concurrency = { work: 4, model: 4, deliver: 4 };
  const runner = startRunner({ backend, db: kysely, inWorkspace, handlers, log: quiet, concurrency });
  closing.push(
    () => Promise.all(Object.values(queues).map((queue) => queue.close())),
    () => relay.close(),
    () => runner.close(),
  );
  return async () => {
    const start = await enqueued(inWorkspace, workspaceId, started.at);
    return start - committed;
  };
}

async function enqueued(
  inWorkspace: InWorkspace,
  workspaceId: Parameters<InWorkspace>[0],
  at: (id: string) => Promise<number>,
): Promise<number> {
  const assessmentId = AssessmentId.parse(randomUUID());
  const start = at(assessmentId);
  await inWorkspace(workspaceId, (tx) => tx.enqueue('prepare-scoring', { assessmentId }, { key: assessmentId }));
  return start;
}

/** Every job only says that it has started. */
function handlersThat(report: (id: string) => void): Handlers {
  const handler: Handlers['prepare-scoring'] = async (run, { assessmentId }) => {
    report(assessmentId);
    await run.commit(async () => {});
  };
  return Object.fromEntries(Object.keys(jobs).map((name) => [name, handler])) as unknown as Handlers;
}
