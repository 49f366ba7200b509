// Files that a member hands over in chat: kept sealed under a key of their own, and read by a job.
import { allow, type Actor } from '../../actor.ts';
import { UserError } from '../../errors.ts';
import type { DroppedContent, DroppedProblem } from '../../model/dropped.ts';
import { FileId, type AssessmentId } from '../../model/ids.ts';
import type { Secrets } from '../../ports/outside.ts';
import type { Tx } from '../../ports/store.ts';

export const mostFiles = 20;

/** `ref` is the platform's own id, where the file is still to be fetched; else it comes with its bytes, or why it has none. */
export type HandedFile = { name: string; ref?: string; bytes?: Buffer; problem?: DroppedProblem };
type Handing = {
  secrets: Secrets;
  files: readonly HandedFile[];
  /** The one that they were dropped into, if any. */
  assessmentId?: AssessmentId | undefined;
  start?: NonNullable<DroppedContent['start']>;
};

/** Throws Denied, and UserError `too-many-files` above twenty. */
export async function mayHand(tx: Tx, actor: Actor, many: number): Promise<void> {
  await allow(tx, actor, 'invite');
  if (many > mostFiles) throw new UserError('too-many-files', (t) => t.dropped.tooManyFiles(mostFiles));
}

/** Takes the files and has each read; what is found is told to the member alone. Throws as `mayHand`. */
export async function takeFiles(tx: Tx, actor: Actor, { secrets, files, assessmentId, start }: Handing): Promise<void> {
  await mayHand(tx, actor, files.length);
  const { member, place } = actor;
  for (const { name, ref = null, bytes, problem = null } of files) {
    const id = FileId.parse(secrets.id());
    const content = { name: name.slice(0, 200), read: null, ...(start && { start }) };
    const state = problem === null ? 'waiting' : 'failed';
    const file = {
      id,
      memberId: member.id,
      assessmentId: assessmentId ?? null,
      place,
      ref,
      state,
      content,
      problem,
    } as const;
    await tx.addDropped({ ...file, ...(bytes && { bytes }) });
    await tx.enqueue(problem === null ? 'read-dropped' : 'tell-dropped', { fileId: id }, { key: id });
  }
  await tx.audit({ actor: member.id, action: 'files-handed', subject: member.id, data: { files: files.length } });
}
