// Who was erased by the time of each backup that lies beside the one that is brought back: ids, out of their own table.
import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '#core/errors.ts';
import { CandidateId, MemberId, WorkspaceId } from '#core/model/ids.ts';
import type { Erasure } from '#core/ports/erasures.ts';
import { Manifest, partOf } from './manifest.ts';

const table = 'public.erasure';

/** Also those of the backup itself. What isn’t a whole backup is left out. Throws UserError `backup-beside` where one doesn’t tell who was erased: left out, they would be back. */
export async function erasedBeside(folder: string): Promise<Erasure[]> {
  const beside = dirname(folder);
  const names = await readdir(beside);
  return (await Promise.all(names.map((name) => erasedIn(join(beside, name))))).flat();
}

async function erasedIn(folder: string): Promise<Erasure[]> {
  const columns = (await manifestIn(folder))?.tables.find(({ name }) => name === table)?.columns;
  if (!columns) return [];
  try {
    const lines = (await readFile(join(folder, partOf(table)), 'utf8')).split('\n').filter(Boolean);
    return lines.map((line) => erasureOf(new Map(line.split('\t').map((value, i) => [columns[i], value]))));
  } catch (cause) {
    throw new UserError(
      'backup-beside',
      `Who was erased by the time of ${folder} can’t be read from it. Nothing was restored; make it whole, or move it away and see to it that whoever is in it is erased again.`,
      { cause },
    );
  }
}

/** Undefined where nobody has finished a backup. */
async function manifestIn(folder: string): Promise<Manifest | undefined> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => undefined);
  try {
    return text === undefined ? undefined : Manifest.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** PostgreSQL writes "2026-03-03 10:12:00.123+00". */
const timeOf = (written = '') => new Date(written.replace(' ', 'T').replace(/([+-]\d\d)$/u, '$1:00'));

const erasureOf = (row: Map<string | undefined, string>): Erasure => ({
  candidateId: CandidateId.parse(row.get('candidate_id')),
  workspaceId: WorkspaceId.parse(row.get('workspace_id')),
  by: MemberId.parse(row.get('erased_by')),
  at: timeOf(row.get('erased_at')),
});
