// From a commit to the job that it asked for, at low load, beside the queue alone: add, and the handler starts.
import { randomUUID } from 'node:crypto';
import { AssessmentId } from '#core/model/ids.ts';
import { poolAt } from '#db/pool.ts';
import { postgresBackend, redisBackend, type Backend } from '#worker/queue/backend.ts';
import { startDatabase, type TestDatabase } from '../standins/database.ts';
import { startRedis } from '../standins/redis.ts';
import { inTurn, pause, type Row } from './measure.ts';
import { saturatedRow } from './outbox-saturated.ts';
import { startBare, startOutbox, type Closing, type Outbox } from './outbox-stage.ts';

const times = 40;
const restMs = 10;

/** Asks for one job; resolves with the milliseconds until its handler starts. */
type Sample = () => Promise<number>;

export async function outboxRows(): Promise<Row[]> {
  const db = await startDatabase();
  const redis = await startRedis();
  try {
    const backends: [string, () => Promise<Backend>][] = [
      ['PostgreSQL', () => postgresBackend((options) => poolAt(db.url, options))],
      ['Redis', () => redisBackend(redis.url)],
    ];
    const rows = [];
    for (const row of [rowOf, saturatedRow])
      for (const [name, backend] of backends) rows.push(await row(name, db, await backend()));
    return rows;
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
  const add = await startBare(backend, started.report, closing);
  return async () => {
    const id = randomUUID();
    const start = started.at(id);
    const from = performance.now();
    await add(id);
    return (await start) - from;
  };
}

async function throughOutbox(db: TestDatabase, backend: Backend, closing: Closing): Promise<Sample> {
  const started = starts();
  const ours = await startOutbox(db, { backend, report: started.report }, closing);
  return async () => (await enqueued(ours, started.at)) - ours.committed();
}

async function enqueued({ enqueue }: Outbox, at: (id: string) => Promise<number>): Promise<number> {
  const assessmentId = AssessmentId.parse(randomUUID());
  const start = at(assessmentId);
  await enqueue(assessmentId);
  return start;
}
