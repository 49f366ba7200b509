// The worker, joined from its parts.
import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { poolAt } from '../db/pool.ts';
import { loggable } from '#core/loggable.ts';
import type { Mailer } from '#core/ports/outside.ts';
import { forgetAll } from '../db/retention.ts';
import { startWorkEncoder, type Encoder } from '../worker/ai/encoder.ts';
import { readCv } from '../worker/cv/read-cv.ts';
import { readFile } from '../worker/dropped/read-file.ts';
import { handlersOf } from '../worker/handlers.ts';
import { writeCsv } from '../worker/export/csv.ts';
import { folderMailer } from '../worker/mail/outbox-folder.ts';
import { smtpMailer } from '../worker/mail/smtp.ts';
import { postgresBackend, queuesOf, redisBackend, type Backend } from '../worker/queue/backend.ts';
import { startRelay } from '../worker/queue/relay.ts';
import { closeWithin, startRunner, type Handlers } from '../worker/queue/runner.ts';
import { startPdfWriter } from '../worker/report/write-pdf.ts';
import { chatsOf } from './chat.ts';
import { authorsOf, graderOf } from './model.ts';
import { mailFolder } from './playground.ts';
import type { Closing, Foundation } from './foundation.ts';

/** Starts everything that works on jobs: encoder, PDF writer, mail, queues, relay, runner. */
export async function startWorker(foundation: Foundation, closing: Closing): Promise<void> {
  const { config, log, inWorkspace, files, ledger, secrets, platforms, publicUrl } = foundation;
  const encoder = startWorkEncoder();
  closing.push(() => encoder.close());
  // The model loads while nobody waits for it yet.
  encoder.embed(['A first sentence.']).catch(() => {});
  const pdfWriter = startPdfWriter();
  closing.push(() => pdfWriter.close());
  const mailer = config.smtpUrl
    ? smtpMailer({ url: config.smtpUrl, from: config.mailFrom })
    : folderMailer({ folder: mailFolder(config), inFull: platforms.playground !== undefined, log });
  const handlers = handlersOf({
    inWorkspace,
    files,
    ledger,
    secrets,
    publicUrl,
    mailer,
    pdfWriter,
    csv: writeCsv,
    cvReader: { read: readCv },
    fileReader: { read: readFile },
    embed: encoder.embed,
    grader: graderOf(foundation, encoder.embed),
    ...authorsOf(foundation, encoder.embed),
    chats: chatsOf(platforms, { deps: foundation, log }),
    hash: (text) => createHash('sha256').update(text).digest('base64url'),
  });
  const backend = await backendOf(foundation, closing);
  startJobs(foundation, { backend, handlers, encoder }, closing);
  forgetHourly(foundation, mailer, closing);
}

/** Milliseconds for jobs to end by themselves: a quarter of what main.ts gives the whole stop. */
const graceMs = 5000;

/** What hands jobs out, and what runs them. */
function startJobs(
  foundation: Foundation,
  { backend, handlers, encoder }: { backend: Backend; handlers: Handlers; encoder: Encoder },
  closing: Closing,
): void {
  const { database, databaseUrl, inWorkspace, log, wake } = foundation;
  const db = database.kysely as unknown as Kysely<never>;
  const queues = queuesOf(backend);
  closing.push(() => Promise.all(Object.values(queues).map((queue) => queue.close())));
  const relay = startRelay({
    db,
    url: databaseUrl,
    queues,
    onError: (error) => log.warn({ problem: loggable(error) }, 'outbox held up'),
  });
  closing.push(() => relay.close());
  const runner = startRunner({
    backend,
    db,
    inWorkspace,
    handlers,
    log,
  });
  closing.push(() => closeWithin(graceMs, runner, encoder));
  wake.now = relay.wake;
}

async function backendOf({ config, databaseUrl }: Foundation, closing: Closing): Promise<Backend> {
  const backend = config.redisUrl
    ? await redisBackend(config.redisUrl)
    : await postgresBackend((options) => poolAt(databaseUrl, options));
  closing.push(() => backend.close());
  return backend;
}

/** Who is due is forgotten within the hour; several workers at once only find less to do. */
function forgetHourly({ database, log }: Foundation, mailer: Mailer, closing: Closing): void {
  const forget = () =>
    forgetAll(database.kysely, { mailer }).catch((error: unknown) =>
      log.warn({ problem: loggable(error) }, 'forgetting held up'),
    );
  const timer = setInterval(() => void forget(), 3_600_000);
  closing.push(() => clearInterval(timer));
  void forget();
}
