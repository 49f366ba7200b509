// The next version of the program as an operator would deploy it: a copy of this one in a folder of its own, with further migrations.
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** What a running program doesn’t read; packages are lent. */
const leftOut = new Set(['node_modules', '.git', 'coverage', 'data', 'docs', 'test']);

export type NextVersion = { folder: string; remove(): Promise<void> };

/** `migrations` by file name. */
export async function nextVersion(migrations: Readonly<Record<string, string>>): Promise<NextVersion> {
  const folder = await mkdtemp(join(tmpdir(), 'shortlist-next-'));
  await cp(root, folder, { recursive: true, filter: (path) => !leftOut.has(relative(root, path)) });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const [name, sql] of Object.entries(migrations)) await writeFile(join(folder, 'db/migrations', name), sql);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
