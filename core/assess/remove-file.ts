// A file that nothing speaks of any more: its row goes with the change that replaces it, its bytes follow by a job.
import type { FileId } from '../model/ids.ts';
import type { Files } from '../ports/outside.ts';
import type { Run } from '../ports/run.ts';
import type { Tx } from '../ports/store.ts';

export async function letGo(tx: Tx, id: FileId): Promise<void> {
  await tx.removeFile(id);
  await tx.enqueue('remove-file', { fileId: id }, { key: id });
}

/** The job: where the files are kept may be slow or away, and nobody waits for it. */
export async function removeFile({ files }: { files: Pick<Files, 'remove'> }, run: Run, id: FileId): Promise<void> {
  await files.remove(id);
  await run.commit(async () => {});
}
