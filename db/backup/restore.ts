// Brings a backup back into an empty place: all of it in one transaction, or nothing.
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { UserError } from '#core/errors.ts';
import type { Files } from '#core/ports/outside.ts';
import { applyPending, knownMigrations, lockSchema } from '../migrate.ts';
import { quoted } from './dump.ts';
import { fileIn, partOf, type Manifest } from './manifest.ts';

const constraints = `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as rule
  from pg_constraint where contype = 'f' and connamespace in (select oid from pg_namespace where nspname in ('public', 'keys', 'installs'))`;
const triggers = `select distinct tgrelid::regclass::text as table from pg_trigger where not tgisinternal`;

type Source = { folder: string; manifest: Manifest };

/**
 * Restores a backup whose checksums hold. `confirm` sees the rows before they are kept, and throws to undo all of it.
 * Throws UserError when the backup is of a newer program, or when something is there already.
 */
export async function restoreBackup(
  { client, files }: { client: pg.Client; files: Files },
  { folder, manifest }: Source,
  confirm: () => Promise<void>,
): Promise<void> {
  const known = await knownMigrations();
  const newer = manifest.migrations.filter((name) => !known.includes(name));
  if (newer.length > 0)
    throw new UserError(
      'backup-newer',
      `The backup is of a newer version (${newer.join(', ')}). Restore it with that version.`,
    );
  await client.query('begin');
  try {
    await lockSchema(client);
    await refuseUsed(client);
    await applyPending(client, manifest.migrations);
    await load(client, { folder, manifest });
    await confirm();
    await putFiles(files, { folder, manifest });
    await client.query('commit');
  } catch (error) {
    // Files that are there already stay: nothing names them, and the bucket may be the one that they came from.
    await client.query('rollback').catch(() => {});
    throw error;
  }
}

async function refuseUsed(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query(
    `select from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname in ('public', 'keys', 'installs') limit 1`,
  );
  if (rowCount !== 0)
    throw new UserError(
      'not-empty',
      'The database isn’t empty. A backup is restored into an empty database or DATA_DIR only, so that nothing is written over.',
    );
}

/** Foreign keys come back after the rows, whose order then doesn’t matter; the log’s own chain is copied, not made again. */
async function load(client: pg.Client, { folder, manifest }: Source): Promise<void> {
  const { rows: foreign } = await client.query<{ table: string; name: string; rule: string }>(constraints);
  const { rows: guarded } = await client.query<{ table: string }>(triggers);
  for (const { table, name } of foreign) await client.query(`alter table ${table} drop constraint ${name}`);
  for (const { table } of guarded) await client.query(`alter table ${table} disable trigger user`);
  for (const table of manifest.tables) await loadTable(client, folder, table);
  for (const { name, last } of manifest.sequences) await client.query('select setval($1, $2)', [name, last]);
  for (const { table } of guarded) await client.query(`alter table ${table} enable trigger user`);
  for (const { table, name, rule } of foreign)
    await client.query(`alter table ${table} add constraint ${name} ${rule}`);
}

async function loadTable(client: pg.Client, folder: string, { name, columns, rows }: Manifest['tables'][number]) {
  const target = client.query(copyFrom(`copy ${name} (${columns.map(quoted).join(', ')}) from stdin`));
  await pipeline(createReadStream(join(folder, partOf(name))), target);
  if (target.rowCount !== rows)
    throw new UserError(
      'backup-damaged',
      `${name} has ${target.rowCount} rows instead of ${rows}. Nothing was restored.`,
    );
}

async function putFiles(files: Files, { folder, manifest }: Source): Promise<void> {
  for (const { id } of manifest.files) await files.put(id, await readFile(join(folder, fileIn(id))));
}
