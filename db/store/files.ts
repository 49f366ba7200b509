// The files of an attempt: what is known of them, and the key to their bytes.
import type { AttemptId, FileId } from '#core/model/ids.ts';
import type { AttemptStore } from '#core/ports/attempts.ts';
import type { Context } from './context.ts';
import { attemptOwner } from './owner.ts';

type Store = Pick<AttemptStore, 'addFile' | 'reportFile' | 'removeFile' | 'sealFile' | 'openFile'>;
type NewFile = Parameters<Store['addFile']>[0];

export function fileStore(context: Context): Store {
  return {
    addFile: (file) => addFile(context, file),
    reportFile: (attemptId) => reportFile(context, attemptId),
    removeFile: (id) => removeFile(context, id),
    sealFile: async (attemptId, id, bytes) =>
      context.vault.sealBytes((await attemptOwner(context, attemptId)).candidateId, bytesPlace(id), bytes),
    openFile: async (attemptId, id, sealed) =>
      context.vault.openBytes((await attemptOwner(context, attemptId)).candidateId, bytesPlace(id), sealed),
  };
}

/** What a file's name is sealed to. */
export const fileNamePlace = (id: FileId | null) => `file|${id}|name`;
/** What a file's bytes are sealed to. */
export const bytesPlace = (id: FileId) => `file|${id}|bytes`;

async function addFile(context: Context, { id, attemptId, kind, name, bytes }: NewFile): Promise<void> {
  const { trx, workspaceId, vault } = context;
  const { candidateId, deleteAfter } = await attemptOwner(context, attemptId);
  const sealed = await vault.seal(candidateId, fileNamePlace(id), { name, attemptId });
  const row = { id, workspace_id: workspaceId, candidate_id: candidateId, kind, bytes, delete_after: deleteAfter };
  await trx
    .insertInto('file')
    .values({ ...row, name: sealed })
    .execute();
  if (kind === 'report') await setReport(context, attemptId, id);
}

async function setReport({ trx, workspaceId }: Context, attemptId: AttemptId, id: FileId): Promise<void> {
  await trx
    .updateTable('attempt')
    .set({ report_file_id: id })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', attemptId)
    .execute();
}

async function reportFile({ trx, workspaceId }: Context, attemptId: AttemptId): Promise<FileId | undefined> {
  const query = trx.selectFrom('attempt').select('report_file_id').where('workspace_id', '=', workspaceId);
  return (await query.where('id', '=', attemptId).executeTakeFirst())?.report_file_id ?? undefined;
}

async function removeFile({ trx, workspaceId }: Context, id: FileId): Promise<void> {
  await trx.deleteFrom('file').where('workspace_id', '=', workspaceId).where('id', '=', id).execute();
}
