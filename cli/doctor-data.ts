// What an operator asks of the data: is the schema at the program's level, is the key there, are files kept, did jobs end?
import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import type { Config } from '../config.ts';
import { FileId } from '../core/model/ids.ts';
import { openDatabase, type Database } from '../db/connect.ts';
import { outboxFigures, requeueDead } from '../db/figures.ts';
import { mendOf, s3Files } from '../db/files.ts';
import { s3Ledger } from '../db/ledger.ts';
import { masterKeyFor } from '../db/key-check.ts';
import { levelOf, migrate } from '../db/migrate.ts';
import { atDatabase } from './database.ts';
import { fail, messageOf, ok, warn, type Check } from './doctor-check.ts';

/** Deadlines are told in minutes. */
const mostOffSeconds = 60;

/** `fix` makes folders, the key and the schema; `jobs` gives dead jobs their tries again. */
export type Mending = { fix: boolean; jobs: boolean };

/** Looks at the data; the embedded database is started for it only when something is to be mended. */
export async function dataChecks(config: Config, mending: Mending): Promise<Check[]> {
  if (mending.fix) await mkdir(config.dataDir, { recursive: true, mode: 0o711 });
  const bucket = await bucketCheck(config);
  if (!config.databaseUrl && !mending.fix) return bucket;
  return atDatabase(config, async (url) => {
    const database = openDatabase(url, { connections: 1 });
    try {
      return [...(await databaseChecks(database, config, mending)), ...bucket];
    } finally {
      await database.pool.end();
    }
  });
}

async function databaseChecks(database: Database, config: Config, mending: Mending): Promise<Check[]> {
  const answers = await database.pool.query('select 1').then(
    () => true,
    () => false,
  );
  // Why it can't be reached is another check's finding.
  if (!answers) return [];
  return schemaChecks(database, config, mending).catch((error: Error) => {
    const found = [error.message, error.cause instanceof Error ? error.cause.message : ''].join(' ').trim();
    return [fail('schema', found, 'Mend what it says, then run this again.')];
  });
}

async function schemaChecks(database: Database, config: Config, { fix, jobs }: Mending): Promise<Check[]> {
  const { pending, newer, refuses } = await levelOf(database.pool);
  if (refuses.length > 0)
    return [fail('schema', `too new for this program: ${refuses.join(', ')}`, 'Start the newer version again.')];
  if (pending.length > 0 && !fix)
    return [
      warn(
        'schema',
        `${pending.length} migrations behind`,
        'Run npm run -s cli -- doctor --fix, or start the program.',
      ),
    ];
  const applied = await migrate(database.pool);
  const level =
    newer.length > 0 ? `${newer.length} migrations ahead, on which this program works` : 'at this program’s level';
  const schema = ok('schema', applied.length > 0 ? `${applied.length} migrations applied` : level);
  return [schema, await clockCheck(database), await keyCheck(database, config), await deadCheck(database, jobs)];
}

/** The longer the answer took, the less is known: half of that may be the way there. */
async function clockCheck({ pool }: Database): Promise<Check> {
  const asked = Date.now();
  const { rows } = await pool.query<{ now: Date }>('select clock_timestamp() as now');
  const answered = Date.now();
  const seconds = Math.round(((asked + answered) / 2 - (rows[0]?.now.getTime() ?? asked)) / 1000);
  if (Math.abs(seconds) <= mostOffSeconds) return ok('clock', 'agrees with the database’s');
  return warn(
    'clock',
    `${Math.abs(seconds)} s ${seconds > 0 ? 'ahead of' : 'behind'} the database’s`,
    'Have both machines set their clocks by NTP. Deadlines hold by the database’s; Slack and Teams are refused when this one is five minutes off.',
  );
}

async function keyCheck({ pool }: Database, config: Config): Promise<Check> {
  try {
    await masterKeyFor(pool, config);
    return ok('master key', 'opens what is sealed');
  } catch (error) {
    return fail('master key', messageOf(error), 'Without the right key nothing that is sealed can be opened.');
  }
}

async function deadCheck({ kysely }: Database, again: boolean): Promise<Check> {
  if (again) return ok('jobs', `${await requeueDead(kysely)} dead jobs are tried again`);
  const { dead = 0 } = (await outboxFigures(kysely)).jobs;
  return dead === 0
    ? ok('jobs', 'none is dead')
    : warn('jobs', `${dead} ended without success`, 'Mend the cause, then run npm run -s cli -- doctor --fix jobs.');
}

async function bucketCheck({ s3 }: Config): Promise<Check[]> {
  if (!s3) return [];
  const [files, id] = [s3Files(s3), FileId.parse(randomUUID())];
  try {
    await files.put(id, Buffer.from('shortlist'));
    await files.get(id);
    await files.remove(id);
    await s3Ledger(s3).all();
    return [ok('files', `bucket ${s3.bucket} takes, gives and forgets`)];
  } catch (error) {
    return [
      fail(
        'files',
        `bucket ${s3.bucket}: ${messageOf(error)}`,
        mendOf(error) ??
          'Allow s3:PutObject, s3:GetObject and s3:DeleteObject on files/*, s3:PutObject on erasures/*, and s3:ListBucket to the credentials that the AWS SDK finds.',
      ),
    ];
  }
}
