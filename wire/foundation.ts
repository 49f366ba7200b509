// What web and worker both stand on: database, files, secrets, platforms, the language model.
import type { Config, Role } from '../config.ts';
import { eraseAgain } from '../core/assess/erase.ts';
import type { Grants } from '../core/ports/grants.ts';
import type { InWorkspace, Directory } from '../core/ports/store.ts';
import type { Model } from '../core/ports/model.ts';
import type { Transcriber } from '../core/ports/transcriber.ts';
import type { Secrets } from '../core/ports/outside.ts';
import { inWorkspaceOf, openDatabase, type Database } from '../db/connect.ts';
import { directoryOf } from '../db/directory.ts';
import { startEmbedded } from '../db/embedded.ts';
import { grantsOf } from '../db/grants.ts';
import { masterKeyFor } from '../db/key-check.ts';
import { migrate } from '../db/migrate.ts';
import { secretsOf } from '../db/secrets.ts';
import { keyringOf } from '../db/vault.ts';
import { startLog, type Log } from '../log.ts';
import { openAiModel } from '../worker/ai/openai-model.ts';
import { openAiTranscriber } from '../worker/ai/openai-transcriber.ts';
import { startNotifier } from '../worker/queue/notify.ts';
import { platformsOf, type Platforms } from './chat.ts';
import { keptAt, type Kept } from './files.ts';

export type Foundation = Kept & {
  config: Config;
  log: Log;
  databaseUrl: string;
  database: Database;
  inWorkspace: InWorkspace;
  directory: Directory;
  grants: Grants;
  secrets: Secrets;
  platforms: Platforms;
  model: Model | undefined;
  transcriber: Transcriber | undefined;
  publicUrl: string;
  /** Set by the worker of the same process, so that a job doesn't wait for a notification. */
  wake: { now: () => void };
};
export type Closing = (() => unknown)[];

/** Closes all of it, last first: one that fails keeps none of the others open. Throws in the end what failed first. */
export async function closeAll(closing: Closing): Promise<void> {
  const failures: unknown[] = [];
  for (const close of closing.toReversed()) {
    try {
      await close();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

/** Starts what joins a part to the foundation; closed in the end, last first. */
export type Part = (foundation: Foundation, closing: Closing) => void | Promise<void>;

/** Opens the database and the files that both halves stand on; `closing` gets what has to be closed. */
export async function lay(config: Config, role: Role, closing: Closing): Promise<Foundation> {
  const log = startLog(config.logLevel);
  const embedded = config.databaseUrl ? undefined : await startEmbedded(config.dataDir, { endsFound: role === 'all' });
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
  const inWorkspace = inWorkspaceOf({ kysely: database.kysely, keyring, onEnqueued: () => wake.now() });
  const kept = keptAt(config);
  await eraseAgain({ inWorkspace, ...kept });
  return {
    config,
    log,
    databaseUrl,
    database,
    inWorkspace,
    directory: directoryOf(lookUps.kysely),
    grants: grantsOf(lookUps.kysely, keyring),
    secrets: secretsOf(keyring),
    ...kept,
    platforms: platformsOf(config, masterKey),
    model: config.ai && openAiModel(config.ai),
    transcriber: transcriberOf(config, log),
    publicUrl: config.publicUrl ?? `http://localhost:${config.port}`,
    wake,
  };
}

function transcriberOf({ ai }: Config, log: Log): Transcriber | undefined {
  if (ai?.transcriber === undefined) return undefined;
  const { transcriber, prices } = ai;
  return {
    ...openAiTranscriber({ ...ai, transcriber, price: prices[transcriber] }),
    failed: (failure) => log.warn(failure, 'recording not written down'),
  };
}
