// Writes a backup while the program runs: every table as it stood at one moment, the files, and the keys apart.
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { UserError } from '#core/errors.ts';
import type { FileId } from '#core/model/ids.ts';
import type { Files } from '#core/ports/outside.ts';
import { fileIn, partOf, sha256, writeManifest, type Manifest } from './manifest.ts';

/** BullMQ’s tables are left out: whatever isn’t done is a row of the outbox, and is queued again. */
const shapes = `select format('%s.%s', n.nspname, c.relname) as name,
    (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and n.nspname in ('public', 'keys', 'installs') and c.relname <> 'migration' order by 1`;
const counters = `select format('%s.%s', schemaname, sequencename) as name, last_value::float8 as last from pg_sequences
  where schemaname in ('public', 'keys', 'installs') and last_value is not null order by 1`;

/** Writes into a folder that is empty or isn’t there yet. The client has a connection of its own, with no time limit. */
export async function writeBackup(client: pg.Client, files: Files, folder: string): Promise<Manifest> {
  await emptyFolder(folder);
  await client.query('begin isolation level repeatable read read only');
  const { rows: shaped } = await client.query<Pick<Manifest['tables'][number], 'name' | 'columns'>>(shapes);
  const tables = [];
  for (const shape of shaped) tables.push({ ...shape, ...(await dump(client, folder, shape)) });
  const { rows: sequences } = await client.query<Manifest['sequences'][number]>(counters);
  const { rows: level } = await client.query<{ name: string }>('select name from migration order by name');
  const { rows: kept } = await client.query<{ id: FileId }>('select id from file order by id');
  const { rows: now } = await client.query<{ at: Date }>('select now() as at');
  await client.query('commit');
  const manifest: Manifest = {
    format: 1,
    madeAt: now[0]!.at.toISOString(),
    migrations: level.map(({ name }) => name),
    tables,
    sequences,
    ...(await copyFiles(files, folder, kept)),
  };
  await writeManifest(folder, manifest);
  return manifest;
}

async function emptyFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0)
    throw new UserError('not-empty', `${folder} isn’t empty. Name a new folder for each backup.`);
  for (const part of ['data', 'keys', 'files']) await mkdir(join(folder, part), { mode: 0o700 });
}

async function dump(client: pg.Client, folder: string, { name, columns }: { name: string; columns: string[] }) {
  const source = client.query(copyTo(`copy ${name} (${columns.map(quoted).join(', ')}) to stdout`));
  const hash = createHash('sha256');
  const hashed = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(source, hashed, createWriteStream(join(folder, partOf(name)), { mode: 0o600 }));
  return { rows: source.rowCount, sha256: hash.digest('hex') };
}

export const quoted = (column: string) => `"${column}"`;

/** Files are sealed already. One that was forgotten since the moment of the tables is named, and no error. */
async function copyFiles(files: Files, folder: string, kept: { id: FileId }[]) {
  const copied: Manifest['files'] = [];
  const missing: FileId[] = [];
  for (const { id } of kept) {
    const bytes = await files.get(id).catch(absent);
    if (!bytes) {
      missing.push(id);
      continue;
    }
    await writeFile(join(folder, fileIn(id)), bytes, { mode: 0o600 });
    copied.push({ id, sha256: sha256(bytes) });
  }
  return { files: copied, missing };
}

function absent(error: { code?: string; name?: string }): undefined {
  if (error.code === 'ENOENT' || error.name === 'NoSuchKey') return undefined;
  throw error;
}
