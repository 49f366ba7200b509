// Where a program of a test keeps its data: a folder with a database in it that is up to date already.
import { execFile } from 'node:child_process';
import { appendFile, chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openDatabase } from '#db/connect.ts';
import { startEmbedded } from '#db/embedded.ts';
import { migrate } from '#db/migrate.ts';

const run = promisify(execFile);
/** Names the folder that the others are copies of, in the environment of the test files. */
const template = 'TEST_DATA_FOLDER';

/** Passable, so that the database's user gets at its data there and no copy of the server has to be made for it. */
export async function ownFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'shortlist-'));
  await chmod(folder, 0o711);
  return folder;
}

/** With a database that only has to be started; outside of a test run an empty one. */
export async function dataFolder(): Promise<string> {
  const folder = await ownFolder();
  const made = process.env[template];
  if (made) await run('cp', ['-a', `${made}/.`, folder]);
  return folder;
}

/** What a program began to write in its last moment may still come: then once more. */
export const removeFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });

/** Once before all test files: making a database takes ten times as long as copying one. */
export async function setup(): Promise<() => Promise<void>> {
  const folder = await ownFolder();
  const embedded = await startEmbedded(folder);
  const database = openDatabase(embedded.url);
  await migrate(database.pool);
  await database.pool.end();
  await embedded.stop();
  // Programs are killed in tests, but no machine loses its power.
  await appendFile(join(folder, 'postgres', 'postgresql.auto.conf'), 'fsync = off\n');
  process.env[template] = folder;
  // Hundreds of programs are started from the same files: compiled once for all, that is a fifth of the processor's time.
  const compiled = await ownFolder();
  process.env['NODE_COMPILE_CACHE'] = compiled;
  return async () => {
    await removeFolder(folder);
    await removeFolder(compiled);
  };
}
