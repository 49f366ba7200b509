// `cli backup DIR` and `cli restore DIR`: with a running program or without, embedded or not.
import { resolve } from 'node:path';
import pg from 'pg';
import { readConfig, type Config } from '../config.ts';
import { UserError } from '../core/errors.ts';
import { eraseAgain } from '../core/assess/erase.ts';
import { writeBackup } from '../db/backup/dump.ts';
import { inWorkspaceOf, openDatabase } from '../db/connect.ts';
import { erasedBeside } from '../db/backup/erased.ts';
import { checkedManifest, type Manifest } from '../db/backup/manifest.ts';
import { restoreBackup } from '../db/backup/restore.ts';
import { masterKeyFor } from '../db/key-check.ts';
import { migrate } from '../db/migrate.ts';
import { keptMasterKey } from '../db/secrets.ts';
import { keyringOf } from '../db/vault.ts';
import { keptAt } from '../wire/files.ts';
import { atDatabase } from './database.ts';

type Env = Record<string, string | undefined>;
type Done = {
  madeAt: string;
  migrations: number;
  tables: Record<string, number>;
  files: number;
  missing: string[];
  notes: string[];
};

/** Writes everything but the master key into a folder that is empty or new, as it stood at one moment. */
export async function backupCommand(env: Env, folder: string): Promise<Done> {
  const config = readConfig(env);
  const manifest = await withDatabase(config, (client) => writeBackup(client, keptAt(config).files, resolve(folder)));
  return said(manifest, [
    'The master key isn’t in the backup: keep it apart, since nothing can be opened without it.',
    'keys/ opens what is in data/ and files/: keep it apart, and for a shorter time.',
  ]);
}

/** Restores into an empty database and folder; every checksum is compared before anything is written. */
export async function restoreCommand(env: Env, folder: string): Promise<Done> {
  const config = readConfig(env);
  const manifest = await checkedManifest(resolve(folder));
  await needKey(config, manifest);
  const source = { folder: resolve(folder), manifest };
  const { files, ledger } = keptAt(config);
  const again = await withDatabase(config, async (client, url) => {
    for (const erasure of await erasedBeside(source.folder)) await ledger.add(erasure);
    // Read before anything is written: without it nobody can tell who has to be erased again.
    await ledger.all();
    await restoreBackup({ client, files }, source, async () => void (await masterKeyFor(client, config)));
    return erasedAgain(url, config);
  });
  const erased = again > 0 ? [`Erased again, since they were erased after this backup was made: ${again}.`] : [];
  return said(manifest, [...erased, 'Start the program: npm start.']);
}

/** At this program’s level, as at its start. */
async function erasedAgain(url: string, config: Config): Promise<number> {
  const { pool, kysely } = openDatabase(url, { connections: 1 });
  try {
    await migrate(pool);
    const keyring = keyringOf(await masterKeyFor(pool, config));
    const inWorkspace = inWorkspaceOf({ kysely, keyring, onEnqueued: () => {} });
    return await eraseAgain({ inWorkspace, ledger: keptAt(config).ledger });
  } finally {
    await pool.end();
  }
}

async function needKey({ masterKey, dataDir }: Config, { tables }: Manifest): Promise<void> {
  const isSealed = tables.some(({ name, rows }) => name === 'keys.candidate_key' && rows > 0);
  if (!isSealed || masterKey || (await keptMasterKey(dataDir))) return;
  throw new UserError(
    'no-master-key',
    `The backup holds sealed data, and there is no master key. Set MASTER_KEY, or put the old master.key into ${dataDir}; it is in no backup.`,
  );
}

const withDatabase = <Result>(config: Config, work: (client: pg.Client, url: string) => Promise<Result>) =>
  atDatabase(config, async (url) => {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => {});
    try {
      await client.connect();
      return await work(client, url);
    } finally {
      await client.end().catch(() => {});
    }
  });

function said({ madeAt, migrations, tables, files, missing }: Manifest, notes: string[]): Done {
  return {
    madeAt,
    migrations: migrations.length,
    tables: Object.fromEntries(tables.map(({ name, rows }) => [name, rows])),
    files: files.length,
    missing,
    notes,
  };
}
