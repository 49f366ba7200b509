// Who was erased by the time of the backups beside the one that is brought back.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { erasedBeside } from '#db/backup/erased.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shortlist-beside-'));
  await mkdir(join(folder, 'monday', 'data'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const columns = ['candidate_id', 'workspace_id', 'erased_by', 'erased_at'];
const manifest = {
  format: 1,
  madeAt: '2026-11-28T10:00:00.000Z',
  migrations: [],
  tables: [{ name: 'public.erasure', columns, rows: 1, sha256: '0'.repeat(64) }],
  sequences: [],
  files: [],
  missing: [],
};
const monday = (name: string, text: string) => writeFile(join(folder, 'monday', name), text);
const ids = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];

test('what is no backup of ours, or an unfinished one, is left out', async () => {
  await monday('manifest.json', '{"name":"a web app"}');
  await writeFile(join(folder, 'notes.txt'), 'a file');
  await mkdir(join(folder, 'tuesday', 'data'), { recursive: true });

  expect(await erasedBeside(join(folder, 'tuesday'))).toEqual([]);
});

test('they are read from the table of each', async () => {
  await monday('manifest.json', JSON.stringify(manifest));
  await monday('data/public.erasure.copy', `${ids[0]}\t${ids[1]}\t${ids[1]}\t2026-11-27 09:00:00+00\n`);

  expect(await erasedBeside(join(folder, 'tuesday'))).toMatchObject([{ candidateId: ids[0], workspaceId: ids[1] }]);
});

test('where a backup’s list of them can’t be read, nothing is restored: they would be back', async () => {
  await monday('manifest.json', JSON.stringify(manifest));
  await expect(erasedBeside(join(folder, 'tuesday'))).rejects.toMatchObject({ code: 'backup-beside' });
  await monday('data/public.erasure.copy', 'torn\n');
  await expect(erasedBeside(join(folder, 'tuesday'))).rejects.toMatchObject({ code: 'backup-beside' });
});
