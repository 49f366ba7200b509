// From commits without pause to the jobs that they asked for, all done, beside transactions of one insert.
import { randomUUID } from 'node:crypto';
import { AssessmentId } from '#core/model/ids.ts';
import { poolAt } from '#db/pool.ts';
import type { Backend } from '#worker/queue/backend.ts';
import type { TestDatabase } from '../standins/database.ts';
import { median, pause, ROUNDS, type Row } from './measure.ts';
import { startBare, startOutbox, type Closing } from './outbox-stage.ts';

const writers = 10;
const roundMs = 3_000;
const lookMs = 20;

/** Milliseconds each: of a transaction that inserts one row, and of a job from its writer to its committed end. */
export async function saturatedRow(name: string, db: TestDatabase, backend: Backend): Promise<Row> {
  const closing: Closing = [() => backend.close()];
  try {
    const floor = await insertsAlone(db, closing);
    const ours = await jobsDone(db, backend, closing);
    const alone = await queueAlone(backend, closing);
    const what = `A job committed, relayed and done, ${writers} writers without pause, ${name}`;
    const row: Row = { what, unit: 'ms', floor: [], ours: [], target: { times: 5 } };
    for (const side of [floor, ours, alone]) await side();
    const queue = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      row.floor.push(await floor());
      row.ours.push(await ours());
      queue.push(await alone());
    }
    return { ...row, note: `the queue alone ${median(queue).toFixed(2)} ms` };
  } finally {
    for (const close of closing.toReversed()) await close();
  }
}

async function insertsAlone({ url }: TestDatabase, closing: Closing): Promise<() => Promise<number>> {
  const pool = poolAt(url, { max: writers });
  closing.push(() => pool.end());
  await pool.query('create table if not exists bench_job (id uuid primary key, payload jsonb)');
  const insert = async () => {
    const client = await pool.connect();
    await client.query('begin');
    await client.query('insert into bench_job values ($1, $2)', [randomUUID(), { job: 'floor' }]);
    await client.query('commit');
    client.release();
  };
  return () => eachMs(insert);
}

async function jobsDone(db: TestDatabase, backend: Backend, closing: Closing): Promise<() => Promise<number>> {
  const { enqueue } = await startOutbox(db, { backend, report: () => {} }, closing);
  const open = async () =>
    (await db.database.pool.query("select 1 from outbox where state in ('pending', 'enqueued') limit 1")).rowCount;
  return () =>
    eachMs(
      () => enqueue(AssessmentId.parse(randomUUID())),
      async () => {
        while (await open()) await pause(lookMs);
      },
    );
}

/** Jobs that do nothing, added one by one, without outbox or transaction. */
async function queueAlone(backend: Backend, closing: Closing): Promise<() => Promise<number>> {
  const open = new Set<string>();
  const add = await startBare(backend, (id) => open.delete(id), closing);
  const write = () => {
    const id = randomUUID();
    open.add(id);
    return add(id);
  };
  return () =>
    eachMs(write, async () => {
      while (open.size > 0) await pause(lookMs);
    });
}

/** Milliseconds of each, `writers` at a time for `roundMs` and until all of them have ended. */
async function eachMs(work: () => Promise<unknown>, ended = async () => {}): Promise<number> {
  const started = performance.now();
  let done = 0;
  const write = async () => {
    for (; performance.now() - started < roundMs; done += 1) await work();
  };
  await Promise.all(Array.from({ length: writers }, write));
  await ended();
  return (performance.now() - started) / done;
}
