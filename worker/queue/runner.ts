// Runs jobs: each with a deadline, tried again as the job table says, done in the transaction of its own effect.
import { DelayedError, UnrecoverableError } from 'bullmq';
import type { Kysely } from 'kysely';
import { Permanent, RetryLater } from '#core/errors.ts';
import { jobs, type JobName, type JobPayload } from '#core/jobs.ts';
import { WorkspaceId } from '#core/model/ids.ts';
import { loggable } from '#core/loggable.ts';
import type { Run } from '#core/ports/run.ts';
import type { InWorkspace } from '#core/ports/store.ts';
import { QUEUES, type Backend, type BullJob, type BullWorker, type QueueName } from './backend.ts';
import { gathered } from './gathered.ts';
import { markDead, openAlike } from './outbox.ts';

export type Handlers = { [Name in JobName]: (run: Run, payload: JobPayload<Name>) => Promise<void> };
export type JobLog = {
  info(data: object, message: string): void;
  warn(data: object, message: string): void;
  error(data: object, message: string): void;
};

type RunnerParts = {
  backend: Backend;
  db: Kysely<never>;
  inWorkspace: InWorkspace;
  handlers: Handlers;
  log: JobLog;
  /** Milliseconds that what is under way has when the worker ends; what waits for a silent service longer is put back. */
  leaveMs?: number;
};
type Parts = RunnerParts & { alikeOf: (outboxId: number) => Promise<number[] | undefined> };

/** Under half of what main.ts gives the whole stop. */
const usualLeaveMs = 8_000;

/** Another worker's effect of the same job has committed first; this one's is undone. */
class AlreadyDone extends Error {}

/** Jobs of each queue that a process does at once. Those of `deliver` wait for a chat or mail server most of the time. */
export const CONCURRENCY: Record<QueueName, number> = { work: 4, model: 4, deliver: 16 };

export type Runner = { close(): Promise<void> };

/** Starts one worker a queue. A killed worker's job is given to another within lockDuration + stalledInterval. */
export function startRunner(given: RunnerParts): Runner {
  const stopping = new AbortController();
  const parts = { ...given, alikeOf: gathered((ids: number[]) => openAlike(given.db, ids)) };
  const workers = QUEUES.map((name) => startWorker(parts, name, stopping.signal));
  return {
    close: async () => {
      stopping.abort();
      // One that is closed while it starts takes a connection afterwards and keeps it.
      await Promise.all(workers.map((worker) => worker.waitUntilReady().catch(() => {})));
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}

/**
 * Closes the runner; after `ms` milliseconds it no longer waits for what is encoded. Its jobs are put back without using
 * up a try.
 */
export async function closeWithin(ms: number, runner: Runner, encoder: { close(): Promise<void> }): Promise<void> {
  const timer = setTimeout(() => void encoder.close(), ms);
  await runner.close().finally(() => clearTimeout(timer));
}

function startWorker(parts: Parts, name: QueueName, stopping: AbortSignal): BullWorker {
  const { backend, log, db } = parts;
  const worker = backend.worker(name, (job, token) => runJob(parts, { job, token }, stopping), {
    concurrency: CONCURRENCY[name],
    lockDuration: 10_000,
    stalledInterval: 5_000,
    maxStalledCount: 10,
  });
  worker.on('error', (error) => log.warn({ queue: name, problem: loggable(error) }, 'queue connection'));
  worker.on('failed', (job, error) => {
    if (!job) return;
    const final = error instanceof UnrecoverableError || job.attemptsMade >= (job.opts.attempts ?? 1);
    log[final ? 'error' : 'warn'](
      { job: job.name, id: job.data.outboxId, tries: job.attemptsMade, problem: nameOf(error) },
      final ? 'job dead' : 'job failed, will be tried again',
    );
    // Not marked, it is added again when it's overdue.
    if (final) markDead(db, job.data.outboxId, nameOf(error)).catch(notMarked(log, job));
  });
  return worker;
}

const notMarked =
  (log: JobLog, { name, data }: BullJob) =>
  (error: Error) =>
    log.warn({ job: name, id: data.outboxId, problem: nameOf(error) }, 'job couldn’t be marked as dead');

/** Of what went wrong beneath it, where that is known. */
const nameOf = (error: Error) => loggable(error.cause instanceof Error ? error.cause : error);

async function runJob(
  parts: Parts,
  { job, token }: { job: BullJob; token: string | undefined },
  stopping: AbortSignal,
): Promise<void> {
  const name = job.name as JobName;
  // A job of a newer version waits for a worker that knows it.
  if (!(name in jobs)) return putBack(job, token, 60_000);
  const alike = await parts.alikeOf(job.data.outboxId);
  if (!alike) return;
  const started = performance.now();
  try {
    await handle(parts, { job, alike }, stopping);
    parts.log.info(
      { job: name, id: job.data.outboxId, ms: Math.round(performance.now() - started), tries: job.attemptsMade + 1 },
      'job done',
    );
  } catch (error) {
    if (error instanceof AlreadyDone) return;
    if (error instanceof RetryLater) {
      if (error.afterMs >= worthSayingMs) parts.log.warn(waitOf(job, error), 'job waits');
      return putBack(job, token, error.afterMs);
    }
    if (error instanceof Permanent) throw new UnrecoverableError(error.message);
    throw error;
  }
}

/** A shorter wait is a look whether another job has come that far. */
const worthSayingMs = 10_000;

/** Its own words alone: the cause may hold an address. */
const waitOf = ({ name, data }: BullJob, { afterMs, message }: RetryLater) => ({
  job: name,
  id: data.outboxId,
  afterMs,
  problem: message,
});

/** Back into the queue without using up a try. */
async function putBack(job: BullJob, token: string | undefined, afterMs: number): Promise<never> {
  await job.moveToDelayed(Date.now() + afterMs, token);
  throw new DelayedError();
}

async function handle(
  { inWorkspace, handlers, leaveMs = usualLeaveMs }: Parts,
  { job, alike }: { job: BullJob; alike: number[] },
  stopping: AbortSignal,
): Promise<void> {
  const name = job.name as JobName;
  const workspaceId = WorkspaceId.parse(job.data.workspaceId);
  const payload = jobs[name].payload.parse(job.data.payload);
  const commit: Run['commit'] = (work) =>
    inWorkspace(workspaceId, async (tx) => {
      if (!(await tx.finishJob(job.data.outboxId, alike))) throw new AlreadyDone();
      return work(tx);
    });
  const signal = AbortSignal.any([stopping, AbortSignal.timeout(jobs[name].deadlineMs)]);
  const run = handlers[name] as (run: Run, payload: Record<string, string>) => Promise<void>;
  const work = run({ workspaceId, commit, signal, starts: job.attemptsStarted }, payload);
  await withDeadline(work, { ms: jobs[name].deadlineMs, stopping, leaveMs });
}

type Deadline = { ms: number; stopping: AbortSignal; leaveMs: number };

/** What goes on afterwards may still end the job, as long as this process lives; then whoever gets it next finds it done. */
async function withDeadline(work: Promise<void>, { ms, stopping, leaveMs }: Deadline): Promise<void> {
  const { promise: given, reject: giveUp } = Promise.withResolvers<never>();
  const timers = [setTimeout(() => giveUp(new Error(`The job took over ${ms} ms.`)), ms)];
  const leave = () => timers.push(setTimeout(() => giveUp(new RetryLater(shortWaitMs, 'The worker ends.')), leaveMs));
  if (stopping.aborted) leave();
  else stopping.addEventListener('abort', leave);
  await Promise.race([work, given]).finally(() => {
    stopping.removeEventListener('abort', leave);
    for (const timer of timers) clearTimeout(timer);
  });
}

const shortWaitMs = 1_000;
