// Files that members handed over, each sealed under a key of its own until it is somebody's.
import { sql, type Selectable } from 'kysely';
import { DroppedContent } from '#core/model/dropped.ts';
import { CandidateId, type AssessmentId, type FileId } from '#core/model/ids.ts';
import type { DroppedFile, DroppedStore, NewDroppedFile } from '#core/ports/dropped.ts';
import type { DroppedFileTable } from '../schema-dropped.ts';
import type { Context } from './context.ts';
import { bytesPlace, fileNamePlace } from './files.ts';

type Change = Parameters<DroppedStore['setDropped']>[1];
type GivenCv = Parameters<DroppedStore['giveCv']>[0];

export function droppedStore(context: Context): DroppedStore {
  return {
    addDropped: (file) => addDropped(context, file),
    dropped: async (id) => fileOf(context, await rows(context, id).executeTakeFirst()),
    lockDropped: async (id) => fileOf(context, await rows(context, id).forUpdate().executeTakeFirst()),
    droppedBytes: (id) => droppedBytes(context, id),
    setDropped: (id, change) => setDropped(context, id, change),
    removeDropped: (id) => removeDropped(context, id),
    invitedAmong: (assessmentId, emails) => invitedAmong(context, assessmentId, emails),
    sealForCandidate: (candidateId, fileId, bytes) => context.vault.sealBytes(candidateId, bytesPlace(fileId), bytes),
    giveCv: (cv) => giveCv(context, cv),
  };
}

const keptDays = 7;
/** The key is found by the file's own id. */
const keyOf = (id: FileId) => CandidateId.parse(id);
const place = (id: FileId, column: 'content' | 'bytes') => `dropped_file|${id}|${column}`;

const columns = [
  'id',
  'member_id',
  'assessment_id',
  'place',
  'ref',
  'state',
  'content',
  'problem',
  'invitation_id',
] as const;
type Row = Pick<Selectable<DroppedFileTable>, (typeof columns)[number]>;

const rows = ({ trx, workspaceId }: Context, id: FileId) =>
  trx.selectFrom('dropped_file').select(columns).where('workspace_id', '=', workspaceId).where('id', '=', id);

async function addDropped(context: Context, { bytes, ...file }: NewDroppedFile): Promise<void> {
  const { trx, workspaceId, vault } = context;
  const { id } = file;
  await vault.createKey(keyOf(id));
  await trx
    .insertInto('dropped_file')
    .values({
      id,
      workspace_id: workspaceId,
      member_id: file.memberId,
      assessment_id: file.assessmentId,
      place: JSON.stringify(file.place),
      ref: file.ref,
      state: file.state,
      problem: file.problem,
      content: await vault.seal(keyOf(id), place(id, 'content'), file.content),
      bytes: bytes ? await vault.sealBytes(keyOf(id), place(id, 'bytes'), bytes) : null,
      delete_after: sql<Date>`now() + make_interval(days => ${keptDays})`,
    })
    .execute();
}

async function fileOf({ vault }: Context, row: Row | undefined): Promise<DroppedFile | undefined> {
  if (!row) return undefined;
  const { id } = row;
  return {
    id,
    memberId: row.member_id,
    assessmentId: row.assessment_id,
    place: row.place,
    ref: row.ref,
    state: row.state,
    content: DroppedContent.parse(await vault.open(keyOf(id), place(id, 'content'), row.content)),
    problem: row.problem,
    invitationId: row.invitation_id,
  };
}

async function droppedBytes({ trx, workspaceId, vault }: Context, id: FileId): Promise<Buffer | undefined> {
  const query = trx.selectFrom('dropped_file').select('bytes').where('workspace_id', '=', workspaceId);
  const row = await query.where('id', '=', id).executeTakeFirst();
  return row?.bytes ? vault.openBytes(keyOf(id), place(id, 'bytes'), row.bytes) : undefined;
}

async function setDropped({ trx, workspaceId, vault }: Context, id: FileId, change: Change): Promise<void> {
  const { state, content, problem, assessmentId, invitationId, bytes } = change;
  await trx
    .updateTable('dropped_file')
    .set({
      ...(state && { state }),
      ...(problem !== undefined && { problem }),
      ...(assessmentId !== undefined && { assessment_id: assessmentId }),
      ...(invitationId !== undefined && { invitation_id: invitationId }),
      ...(content && { content: await vault.seal(keyOf(id), place(id, 'content'), content) }),
      ...(bytes && { bytes: await vault.sealBytes(keyOf(id), place(id, 'bytes'), bytes) }),
    })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute();
}

async function removeDropped({ trx, workspaceId }: Context, id: FileId): Promise<void> {
  await trx.deleteFrom('dropped_file').where('workspace_id', '=', workspaceId).where('id', '=', id).execute();
  await trx.deleteFrom('keys.candidate_key').where('candidate_id', '=', keyOf(id)).execute();
}

async function invitedAmong(
  { trx, workspaceId, vault }: Context,
  assessmentId: AssessmentId,
  emails: readonly string[],
): Promise<Set<string>> {
  const byHash = new Map(emails.map((email) => [vault.emailHash(email).toString('hex'), email.toLowerCase()]));
  const found = await trx
    .selectFrom('candidate as c')
    .innerJoin('invitation as i', 'i.candidate_id', 'c.id')
    .select(sql<string>`encode(c.email_hash, 'hex')`.as('hash'))
    .where('c.workspace_id', '=', workspaceId)
    .where('i.assessment_id', '=', assessmentId)
    .where(sql<boolean>`encode(c.email_hash, 'hex') = any(${[...byHash.keys()]}::text[])`)
    .execute();
  return new Set(found.map(({ hash }) => byHash.get(hash) ?? ''));
}

async function giveCv({ trx, workspaceId, vault }: Context, cv: GivenCv): Promise<void> {
  const { fileId, invitationId, candidateId, name, bytes } = cv;
  const sealed = await vault.seal(candidateId, fileNamePlace(fileId), { name });
  const owner = trx.selectFrom('candidate').select('delete_after').where('workspace_id', '=', workspaceId);
  const { delete_after: deleteAfter } = await owner.where('id', '=', candidateId).executeTakeFirstOrThrow();
  const row = { id: fileId, workspace_id: workspaceId, candidate_id: candidateId, bytes, name: sealed };
  await trx
    .insertInto('file')
    .values({ ...row, kind: 'cv', delete_after: deleteAfter })
    .execute();
  await trx
    .updateTable('invitation')
    .set({ cv_file_id: fileId })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', invitationId)
    .execute();
}
