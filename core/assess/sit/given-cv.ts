// A CV that a recruiter attached to an invitation, once the attempt has begun.
import type { AttemptId, FileId } from '../../model/ids.ts';
import type { Tx } from '../../ports/store.ts';

/** Has it read for the attempt, as if the candidate had sent it. */
export async function readGivenCv(tx: Tx, attemptId: AttemptId, fileId: FileId): Promise<void> {
  await tx.setCv(attemptId, { state: 'reading', fileId });
  await tx.enqueue('read-cv', { attemptId }, { key: fileId });
}
