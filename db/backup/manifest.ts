// What a backup holds: each part with its checksum, so that one flipped bit is found before anything is written.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { UserError } from '#core/errors.ts';
import { FileId } from '#core/model/ids.ts';

const Sha256 = z.string().regex(/^[\da-f]{64}$/u);
/** Paths are made of the names alone, so that a manifest can't lead out of its folder. */
const Name = z.string().regex(/^[a-z_]+\.[a-z_0-9]+$/u);

const Table = z.object({
  name: Name,
  columns: z.array(z.string().regex(/^[a-z_0-9]+$/u)),
  rows: z.number().int().min(0),
  sha256: Sha256,
});
const Sequence = z.object({ name: Name, last: z.number().int().min(1) });

export const Manifest = z.object({
  format: z.literal(1),
  madeAt: z.string(),
  /** The level of the database: every migration that it has had. */
  migrations: z.array(z.string().regex(/^[\w-]+\.sql$/u)),
  tables: z.array(Table),
  sequences: z.array(Sequence),
  files: z.array(z.object({ id: FileId, sha256: Sha256 })),
  /** Files that the database names and that weren’t there: forgotten while the backup was made, or lost before. */
  missing: z.array(FileId),
});
export type Manifest = z.infer<typeof Manifest>;

/** Keys lie apart from what they open, so that they can be kept elsewhere and for a shorter time. */
export const partOf = (table: string) => join(table.startsWith('keys.') ? 'keys' : 'data', `${table}.copy`);
export const fileIn = (id: string) => join('files', id);

const nameOf = 'manifest.json';
const sumOf = 'manifest.sha256';

export const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  await writeFile(join(folder, sumOf), `${sha256(text)}  ${nameOf}\n`, { mode: 0o600 });
  // Last: a folder without it is an unfinished backup.
  await writeFile(join(folder, nameOf), text, { mode: 0o600 });
}

/** Reads the manifest and every part once; throws UserError naming the first that is missing or has changed. */
export async function checkedManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, nameOf)).catch(absent(nameOf));
  const sum = await readFile(join(folder, sumOf), 'utf8').catch(absent(sumOf));
  if (sum !== `${sha256(text)}  ${nameOf}\n`) throw damaged(nameOf);
  const manifest = parsed(text.toString());
  const parts = [
    ...manifest.tables.map((table) => ({ part: partOf(table.name), sum: table.sha256 })),
    ...manifest.files.map((file) => ({ part: fileIn(file.id), sum: file.sha256 })),
  ];
  for (const { part, sum: expected } of parts)
    if ((await sha256Of(join(folder, part)).catch(absent(part))) !== expected) throw damaged(part);
  return manifest;
}

function parsed(text: string): Manifest {
  const result = Manifest.safeParse(JSON.parse(text));
  if (result.success) return result.data;
  throw new UserError('backup-unknown', 'This backup has a form that this program doesn’t know. Use a newer version.');
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

const damaged = (part: string) =>
  new UserError(
    'backup-damaged',
    `${part} of the backup isn’t what was written: its checksum differs. Nothing was restored; take another copy.`,
  );

function absent(part: string) {
  return (error: NodeJS.ErrnoException): never => {
    if (error.code !== 'ENOENT') throw error;
    throw new UserError(
      'backup-incomplete',
      `The backup has no ${part}. Nothing was restored; ${part.startsWith('keys') ? 'put its keys, which may lie apart, back beside data/' : 'take a whole copy'}.`,
    );
  };
}
