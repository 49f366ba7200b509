// `cli backup DIR` and `cli restore DIR`: with a running program or without, embedded or not.
import { join, resolve } from 'node:path';
import pg from 'pg';
import { readConfig, type Config } from './config.ts';
import { UserError } from './core/errors.ts';
import { writeBackup } from './db/backup/dump.ts';
import { checkedManifest, type Manifest } from './db/backup/manifest.ts';
import { restoreBackup } from './db/backup/restore.ts';
import { startEmbedded } from './db/embedded.ts';
import { diskFiles, s3Files } from './db/files.ts';
import { masterKeyFor } from './db/key-check.ts';
import { keptMasterKey } from './db/secrets.ts';

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
  const manifest = await withDatabase(config, (client) => writeBackup(client, filesOf(config), resolve(folder)));
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
  await withDatabase(config, (client) =>
    restoreBackup({ client, files: filesOf(config) }, source, async () => void (await masterKeyFor(client, config))),
  );
  return said(manifest, ['Start the program: npm start.']);
}

async function needKey({ masterKey, dataDir }: Config, { tables }: Manifest): Promise<void> {
  const isSealed = tables.some(({ name, rows }) => name === 'keys.candidate_key' && rows > 0);
  if (!isSealed || masterKey || (await keptMasterKey(dataDir))) return;
  throw new UserError(
    'no-master-key',
    `The backup holds sealed data, and there is no master key. Set MASTER_KEY, or put the old master.key into ${dataDir}; it is in no backup.`,
  );
}

const filesOf = ({ s3, dataDir }: Config) => (s3 ? s3Files(s3) : diskFiles(join(dataDir, 'files')));

async function withDatabase<Result>(config: Config, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const embedded = config.databaseUrl ? undefined : await startEmbedded(config.dataDir, false);
  const client = new pg.Client({ connectionString: config.databaseUrl ?? embedded!.url });
  client.on('error', () => {});
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => {});
    await embedded?.stop();
  }
}

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
