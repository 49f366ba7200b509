// Builds the real parts and joins them: node main.ts all | web | worker.
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import type { Server } from 'node:http';
import type { Kysely } from 'kysely';
import { ConfigError, readConfig, type Config, type Role } from './config.ts';
import type { Grants } from './core/ports/grants.ts';
import type { InWorkspace, Directory } from './core/ports/store.ts';
import type { Files, Secrets } from './core/ports/outside.ts';
import { inWorkspaceOf, openDatabase, type Database } from './db/connect.ts';
import { directoryOf } from './db/directory.ts';
import { startEmbedded } from './db/embedded.ts';
import { diskFiles, s3Files } from './db/files.ts';
import { grantsOf } from './db/grants.ts';
import { masterKeyFor } from './db/key-check.ts';
import { migrate } from './db/migrate.ts';
import { forgetDropped, forgetDue } from './db/retention.ts';
import { secretsOf } from './db/secrets.ts';
import { keyringOf } from './db/vault.ts';
import { startLog, type Log } from './log.ts';
import { readAssets } from './web/assets.ts';
import { home, plainPage } from './web/pages/plain.ts';
import { webApp } from './web/server.ts';
import { startEncoder } from './worker/ai/encoder.ts';
import { offlineDrafter } from './worker/ai/drafter.ts';
import { readCv } from './worker/cv/read-cv.ts';
import { readFile } from './worker/dropped/read-file.ts';
import { handlersOf } from './worker/handlers.ts';
import { writeCsv } from './worker/export/csv.ts';
import { folderMailer } from './worker/mail/outbox-folder.ts';
import { smtpMailer } from './worker/mail/smtp.ts';
import { postgresBackend, redisBackend } from './worker/queue/backend.ts';
import { refuseEvictionAt } from './worker/queue/redis-health.ts';
import { startNotifier } from './worker/queue/notify.ts';
import { startRelay } from './worker/queue/relay.ts';
import { startRunner } from './worker/queue/runner.ts';
import { stepBack } from './worker/step-back.ts';
import { startPdfWriter } from './worker/report/write-pdf.ts';
import { explained, greeting } from './greeting.ts';
import { chatRouters, chatsOf, chatSocket, installRouters, namesOf, platformsOf, type Platforms } from './wire-chat.ts';
import { mailFolder, openPlayground } from './wire-playground.ts';
import { probesOf } from './wire-probes.ts';
import { besideWeb, startWorkerApart } from './worker-apart.ts';

export type Running = { url: string; databaseUrl: string; stop(): Promise<void> };

type Foundation = {
  config: Config;
  log: Log;
  databaseUrl: string;
  database: Database;
  inWorkspace: InWorkspace;
  directory: Directory;
  grants: Grants;
  secrets: Secrets;
  files: Files;
  platforms: Platforms;
  publicUrl: string;
  /** Set by the worker of the same process, so that a job doesn't wait for a notification. */
  wake: { now: () => void };
};
const connectionGraceMs = 3_000;
const stopDeadlineMs = 20_000;

type Closing = (() => unknown)[];

/** Starts what joins a part to the foundation; closed in the end, last first. */
type Part = (foundation: Foundation, closing: Closing) => void | Promise<void>;

/** Starts the parts of a role and resolves when they serve; `work` is what works where the role says so. What it opened is closed again if a part fails. */
export async function start(config: Config, role: Role, work: Part = startWorker): Promise<Running> {
  const closing: Closing = [];
  const stop = async () => {
    for (const close of closing.toReversed()) await close();
  };
  try {
    const foundation = await lay(config, role, closing);
    if (role !== 'web') await work(foundation, closing);
    if (role !== 'worker') await startWeb(foundation, closing);
    return { url: foundation.publicUrl, databaseUrl: foundation.databaseUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function lay(config: Config, role: Role, closing: Closing): Promise<Foundation> {
  const log = startLog(config.logLevel);
  const embedded = config.databaseUrl ? undefined : await startEmbedded(config.dataDir, role === 'all');
  if (embedded) closing.push(() => embedded.stop());
  const databaseUrl = config.databaseUrl ?? embedded!.url;
  const database = openDatabase(databaseUrl);
  closing.push(() => database.pool.end());
  // Some look-ups happen inside a transaction: with connections of their own they wait for nobody who waits for them.
  const lookUps = openDatabase(databaseUrl, { connections: 3 });
  closing.push(() => lookUps.pool.end());
  await migrate(database.pool);
  const masterKey = await masterKeyFor(database.pool, config);
  const keyring = keyringOf(masterKey);
  const notify = startNotifier(database.pool);
  const wake = { now: notify };
  return {
    config,
    log,
    databaseUrl,
    database,
    inWorkspace: inWorkspaceOf({ kysely: database.kysely, keyring, onEnqueued: () => wake.now() }),
    directory: directoryOf(lookUps.kysely),
    grants: grantsOf(lookUps.kysely, keyring),
    secrets: secretsOf(keyring),
    files: config.s3 ? s3Files(config.s3) : diskFiles(join(config.dataDir, 'files')),
    platforms: platformsOf(config, masterKey),
    publicUrl: config.publicUrl ?? `http://localhost:${config.port}`,
    wake,
  };
}

async function startWorker(foundation: Foundation, closing: Closing): Promise<void> {
  const { config, log, database, inWorkspace, files, secrets, platforms, publicUrl, databaseUrl } = foundation;
  const encoder = startEncoder();
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
    secrets,
    publicUrl,
    mailer,
    pdfWriter,
    csv: writeCsv,
    cvReader: { read: readCv },
    fileReader: { read: readFile },
    embed: encoder.embed,
    drafter: offlineDrafter(encoder.embed),
    chats: chatsOf(platforms, { deps: foundation, log }),
    hash: (text) => createHash('sha256').update(text).digest('base64url'),
  });
  const backend = config.redisUrl ? await redisBackend(config.redisUrl) : await postgresBackend(databaseUrl);
  closing.push(() => backend.close());
  const db = database.kysely as unknown as Kysely<never>;
  const queues = { work: backend.queue('work'), deliver: backend.queue('deliver') };
  closing.push(() => Promise.all([queues.work.close(), queues.deliver.close()]));
  const relay = startRelay({
    db,
    url: databaseUrl,
    queues,
    onError: (error) => log.warn({ problem: error instanceof Error ? error.message : 'unknown' }, 'outbox held up'),
  });
  closing.push(() => relay.close());
  const runner = startRunner({ backend, db, inWorkspace, handlers, log, concurrency: { work: 4, deliver: 8 } });
  closing.push(() => runner.close());
  foundation.wake.now = relay.wake;
  forgetHourly(foundation, closing);
}

/** Who is due is forgotten within the hour; several workers at once only find less to do. */
function forgetHourly({ database, files, log }: Foundation, closing: Closing): void {
  const forget = () =>
    Promise.all([forgetDue(database.kysely, files), forgetDropped(database.kysely)]).catch((error: unknown) =>
      log.warn({ problem: error instanceof Error ? error.message : 'unknown' }, 'forgetting held up'),
    );
  const timer = setInterval(() => void forget(), 3_600_000);
  closing.push(() => clearInterval(timer));
  void forget();
}

async function startWeb(foundation: Foundation, closing: Closing): Promise<void> {
  const { config, log, inWorkspace, directory, grants, secrets, files, platforms, publicUrl, database } = foundation;
  const assets = readAssets();
  const deps = { inWorkspace, directory, grants, secrets, files, csv: writeCsv, publicUrl };
  const playground = platforms.playground && openPlayground(platforms.playground, config, log);
  await playground?.settle({ directory, inWorkspace });
  const chat = chatRouters(platforms, { deps, log });
  const names = namesOf(platforms);
  const { probes, close: closeProbes } = probesOf({ database, redisUrl: config.redisUrl, token: config.metricsToken });
  closing.push(closeProbes);
  const app = webApp({
    deps,
    assets,
    chat: playground ? [...chat, playground.router] : chat,
    pages: installRouters(platforms, { deps, log }, (page) => plainPage({ ...page, css: assets.css })),
    home: () => (names.length > 0 ? home(names, assets.css) : undefined),
    probes,
    secure: publicUrl.startsWith('https://'),
    log,
  });
  const server = config.host ? app.listen(config.port, config.host) : app.listen(config.port);
  closing.push(() => closed(server));
  const socket = chatSocket(platforms, { deps, log });
  if (socket) closing.push(() => socket.close());
  // Open pages of the playground would keep the server waiting, so they are ended first.
  if (playground) closing.push(() => playground.close());
  await new Promise<void>((ready, failed) => server.once('listening', ready).once('error', failed));
}

/** Answers what was asked, and waits for nobody who keeps a connection open. */
async function closed(server: Server): Promise<void> {
  const done = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), connectionGraceMs);
  await done;
  clearTimeout(late);
}

/** Everything on one machine is two processes: what the worker computes keeps no request waiting. */
const workApart: Part = async ({ config, databaseUrl, log }, closing) => {
  if (config.redisUrl) await refuseEvictionAt(config.redisUrl);
  const env = { ...process.env, DATABASE_URL: databaseUrl };
  const worker = startWorkerApart({ program: import.meta.filename, env, log });
  closing.push(() => worker.close());
};

async function main(role: string, place?: string): Promise<void> {
  if (role !== 'all' && role !== 'web' && role !== 'worker')
    throw new ConfigError(['the role must be all, web or worker: node main.ts all']);
  const config = readConfig(process.env);
  const running = await start(config, role, role === 'all' ? workApart : startWorker);
  // A worker beside the web half says nothing of its own, and ends with it.
  const isBeside = place === besideWeb;
  // Where both share the cores, people who wait go first.
  if (isBeside) stepBack();
  if (!isBeside) process.stdout.write(greeting(config, role, running.url));
  let stopping = false;
  const end = () => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => process.exit(1), stopDeadlineMs).unref();
    void running.stop().then(() => process.exit(0));
  };
  process.on('SIGTERM', end).on('disconnect', end);
  // Ctrl+C reaches both processes; a worker beside the web half is ended by that one, when it is its turn.
  process.on('SIGINT', isBeside ? () => {} : end);
  if (isBeside && !process.connected) end();
}

if (import.meta.main) {
  main(process.argv[2] ?? 'all', process.argv[3]).catch((error: unknown) => {
    process.stderr.write(`${explained(error)}\n`);
    process.exit(1);
  });
}
