// Builds the real parts and joins them: node main.ts all | web | worker.
import { ConfigError, readConfig, type Config, type Role } from './config.ts';
import { readAssets } from './web/assets.ts';
import { startDrain } from './web/drain.ts';
import { home, plainPage } from './web/pages/plain.ts';
import { webApp } from './web/server.ts';
import { writeCsv } from './worker/export/csv.ts';
import { refuseEvictionAt } from './worker/queue/redis-health.ts';
import { stepFarBack } from './worker/step-back.ts';
import { explained, greeting } from './greeting.ts';
import { chatRouters, chatSocket, installRouters, namesOf } from './wire/chat.ts';
import { interviewerFor } from './wire/interview.ts';
import { openPlayground } from './wire/playground.ts';
import { probesOf } from './wire/probes.ts';
import { besideWeb, startWorkerApart } from './wire/worker-apart.ts';
import { closeAll, lay, type Closing, type Foundation, type Part } from './wire/foundation.ts';
import { startWorker } from './wire/worker.ts';

export type Running = { url: string; databaseUrl: string; stop(): Promise<void> };

const stopDeadlineMs = 20_000;

/** Starts the parts of a role and resolves when they serve; `work` is what works where the role says so. What it opened is closed again if a part fails. */
export async function start(config: Config, role: Role, work: Part = startWorker): Promise<Running> {
  const closing: Closing = [];
  const stop = () => closeAll(closing);
  try {
    const foundation = await lay(config, role, closing);
    if (role !== 'web') await work(foundation, closing);
    if (role !== 'worker') await startWeb(foundation, closing);
    return { url: foundation.publicUrl, databaseUrl: foundation.databaseUrl, stop };
  } catch (error) {
    // What can't be closed either says less than why it didn't start.
    await stop().catch(() => {});
    throw error;
  }
}

async function startWeb(foundation: Foundation, closing: Closing): Promise<void> {
  const { config, log, inWorkspace, directory, grants, secrets, files, platforms, publicUrl, database } = foundation;
  const assets = readAssets();
  const interviewer = interviewerFor(foundation, closing);
  const kept = { inWorkspace, directory, grants, secrets, files };
  const deps = { ...kept, interviewer, csv: writeCsv, publicUrl, limits: config.limits, ...modelOf(foundation) };
  const playground = platforms.playground && openPlayground(platforms.playground, config, log);
  await playground?.settle({ directory, inWorkspace });
  const chat = chatRouters(platforms, { deps, log });
  const names = namesOf(platforms);
  const drain = startDrain();
  const asked = { database, redisUrl: config.redisUrl, token: config.metricsToken };
  const { probes, close: closeProbes } = probesOf({ ...asked, isEnding: drain.isEnding });
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
  drain.watch(server);
  closing.push(() => drain.close(server));
  const socket = chatSocket(platforms, { deps, log });
  if (socket) closing.push(() => socket.close());
  // Open pages of the playground would keep the server waiting, so they are ended first.
  if (playground) closing.push(() => playground.close());
  closing.push(() => drain.begin());
  await new Promise<void>((ready, failed) => server.once('listening', ready).once('error', failed));
}

/** What pages say and use of the language model, where there is one. */
function modelOf({ config: { ai }, model, transcriber }: Foundation) {
  if (!model) return {};
  return {
    modelProvider: model.provider,
    ...(ai?.monthlyTokens === undefined ? {} : { monthlyTokens: ai.monthlyTokens }),
    ...(transcriber ? { transcriber } : {}),
  };
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
  if (isBeside) stepFarBack();
  let stopping = false;
  const end = () => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => process.exit(1), stopDeadlineMs).unref();
    running.stop().then(() => process.exit(0), failed);
  };
  process.on('SIGTERM', end).on('disconnect', end);
  // Ctrl+C reaches both processes; a worker beside the web half is ended by that one, when it is its turn.
  process.on('SIGINT', isBeside ? () => {} : end);
  // Whoever reads that it runs may end it.
  if (!isBeside) process.stdout.write(greeting(config, role, running.url));
  if (isBeside && !process.connected) end();
}

function failed(error: unknown): never {
  process.stderr.write(`${explained(error)}\n`);
  process.exit(1);
}

if (import.meta.main) main(process.argv[2] ?? 'all', process.argv[3]).catch(failed);
