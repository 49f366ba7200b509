// Who was erased by the time of each backup that lies beside the one that is brought back: ids, out of their own table.
import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CandidateId, MemberId, WorkspaceId } from '#core/model/ids.ts';
import type { Erasure } from '#core/ports/erasures.ts';
import { Manifest, partOf } from './manifest.ts';

const table = 'public.erasure';

/** Also those of the backup itself. What can't be read is left out: it is nobody's backup, or an unfinished one. */
export async function erasedBeside(folder: string): Promise<Erasure[]> {
  const beside = dirname(folder);
  const names = await readdir(beside);
  return (await Promise.all(names.map((name) => erasedIn(join(beside, name)).catch(() => [])))).flat();
}

async function erasedIn(folder: string): Promise<Erasure[]> {
  const { tables } = Manifest.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
  const columns = tables.find(({ name }) => name === table)?.columns;
  if (!columns) return [];
  const lines = (await readFile(join(folder, partOf(table)), 'utf8')).split('\n').filter(Boolean);
  return lines.map((line) => erasureOf(new Map(line.split('\t').map((value, i) => [columns[i], value]))));
}

/** PostgreSQL writes "2026-03-03 10:12:00.123+00". */
const timeOf = (written = '') => new Date(written.replace(' ', 'T').replace(/([+-]\d\d)$/u, '$1:00'));

const erasureOf = (row: Map<string | undefined, string>): Erasure => ({
  candidateId: CandidateId.parse(row.get('candidate_id')),
  workspaceId: WorkspaceId.parse(row.get('workspace_id')),
  by: MemberId.parse(row.get('erased_by')),
  at: timeOf(row.get('erased_at')),
});
