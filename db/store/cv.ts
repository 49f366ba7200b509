// What a candidate's CV says: as it was read, and as they confirmed it.
import { sql } from 'kysely';
import { ConfirmedCv, type CvReading } from '#core/model/cv.ts';
import type { CvMatch } from '#core/model/cv-match.ts';
import type { AttemptId, CandidateId, WorkspaceId } from '#core/model/ids.ts';
import type { Cv, CvStore } from '#core/ports/cvs.ts';
import { prepared } from '../prepared.ts';
import type { Context } from './context.ts';
import { fileNamePlace } from './files.ts';
import { attemptOwner } from './owner.ts';

type CvChange = Parameters<CvStore['setCv']>[1];

export function cvStore(context: Context): CvStore {
  return {
    cv: (id) => cv(context, id),
    setCv: (id, change) => setCv(context, id, change),
  };
}

const cvPlace = (id: AttemptId, column: 'reading' | 'confirmed' | 'match') => `cv|${id}|${column}`;

async function cv(context: Context, id: AttemptId): Promise<Cv | undefined> {
  const [row] = await rows(context.trx, { workspaceId: context.workspaceId, id });
  if (!row) return undefined;
  const { candidateId } = await attemptOwner(context, id);
  const opened = <Value>(place: string, sealed: Buffer | null) =>
    sealed ? context.vault.open<Value>(candidateId, place, sealed) : null;
  const file = await opened<{ name: string }>(fileNamePlace(row.file_id), row.file_name);
  const confirmed = await opened<object>(cvPlace(id, 'confirmed'), row.confirmed);
  return {
    state: row.state,
    fileId: row.file_id,
    fileName: file?.name ?? null,
    problem: row.problem as Cv['problem'],
    reading: await opened<CvReading>(cvPlace(id, 'reading'), row.reading),
    confirmed: confirmed && ConfirmedCv.parse(confirmed),
    match: await opened<CvMatch>(cvPlace(id, 'match'), row.match),
  };
}

const rows = prepared((db, { workspaceId, id }: { workspaceId: WorkspaceId; id: AttemptId }) =>
  db
    .selectFrom('cv')
    .leftJoin('file', 'file.id', 'cv.file_id')
    .selectAll('cv')
    .select('file.name as file_name')
    .where('cv.workspace_id', '=', workspaceId)
    .where('cv.attempt_id', '=', id),
);

async function setCv(context: Context, id: AttemptId, change: CvChange): Promise<void> {
  const { trx, workspaceId } = context;
  const { candidateId, deleteAfter } = await attemptOwner(context, id);
  const set = {
    ...(change.state ? { state: change.state } : {}),
    ...(change.fileId === undefined ? {} : { file_id: change.fileId }),
    ...(change.problem === undefined ? {} : { problem: change.problem }),
    ...(await sealedParts(context, { id, candidateId }, change)),
    updated_at: sql<Date>`clock_timestamp()`,
  };
  await trx
    .insertInto('cv')
    .values({ attempt_id: id, workspace_id: workspaceId, delete_after: deleteAfter, state: 'reading', ...set })
    .onConflict((conflict) => conflict.column('attempt_id').doUpdateSet(set))
    .execute();
}

type Owner = { id: AttemptId; candidateId: CandidateId };

async function sealedParts({ vault }: Context, { id, candidateId }: Owner, { reading, confirmed, match }: CvChange) {
  return {
    ...(match === undefined ? {} : { match: match && (await vault.seal(candidateId, cvPlace(id, 'match'), match)) }),
    ...(reading === undefined
      ? {}
      : { reading: reading && (await vault.seal(candidateId, cvPlace(id, 'reading'), reading)) }),
    ...(confirmed === undefined
      ? {}
      : {
          confirmed: confirmed && (await vault.seal(candidateId, cvPlace(id, 'confirmed'), confirmed)),
          confirmed_at: confirmed && sql<Date>`clock_timestamp()`,
        }),
  };
}
