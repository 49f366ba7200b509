// What a member says about a file that was read: invite from it, or delete it. Nobody is invited before.
import { allow, type Actor } from '../../actor.ts';
import { readLine, type Person } from '../../cards/forms/people.ts';
import { Gone } from '../../errors.ts';
import type { AssessmentId, FileId } from '../../model/ids.ts';
import type { Assessment } from '../../ports/assessments.ts';
import type { DroppedFile } from '../../ports/dropped.ts';
import type { Secrets } from '../../ports/outside.ts';
import type { Tx } from '../../ports/store.ts';
import { wordsOf } from '../../text/words.ts';
import { invite, type Invited } from './invite.ts';

/** `person` puts right what a CV said; `assessmentId` says which, where that isn't known. */
export type Confirmed = { id: FileId; mail: boolean; person?: Person; assessmentId?: AssessmentId | undefined };
/** A list is invited by a job, a person at once. */
type Confirmation = { assessment: Assessment; people: number; invited?: Invited };

/** The member's own file, locked, as long as nothing was done with it. Throws Gone, and Denied. */
export async function ownDropped(tx: Tx, actor: Actor, id: FileId | undefined): Promise<DroppedFile> {
  await allow(tx, actor, 'invite');
  const file = id && (await tx.lockDropped(id));
  if (file?.memberId === actor.member.id && file.state === 'ready') return file;
  throw new Gone('file-over', (t) => t.dropped.over);
}

/** Once, however often it is pressed: the second finds nothing to do, and throws Gone as a closed assessment does. */
export async function confirmDropped(
  tx: Tx,
  actor: Actor,
  { secrets, ...confirmed }: Confirmed & { secrets: Secrets },
): Promise<Confirmation> {
  const file = await ownDropped(tx, actor, confirmed.id);
  const assessmentId = confirmed.assessmentId ?? file.assessmentId;
  const assessment = assessmentId ? await tx.assessment(assessmentId) : undefined;
  if (!assessment) throw new Gone('not-open', (t) => t.dropped.nothingOpen);
  const { read } = file.content;
  if (read?.kind === 'document') return inviteOne(tx, actor, { file, assessment, confirmed, secrets });
  if (read?.kind !== 'people' || read.people.length === 0) throw new Gone('file-over', (t) => t.dropped.over);
  if (assessment.state !== 'open') throw new Gone('not-open', (t) => t.invite.draftFirst(assessment.title));
  await tx.setDropped(file.id, {
    state: 'confirmed',
    assessmentId: assessment.id,
    content: { ...file.content, mail: confirmed.mail },
  });
  await tx.enqueue('settle-dropped', { fileId: file.id }, { key: file.id });
  return { assessment, people: read.people.length };
}

type One = { file: DroppedFile; assessment: Assessment; confirmed: Confirmed; secrets: Secrets };

async function inviteOne(tx: Tx, actor: Actor, { file, assessment, confirmed, secrets }: One): Promise<Confirmation> {
  const { read } = file.content;
  const written = confirmed.person ?? (read?.kind === 'document' ? read.person : { name: '', email: '' });
  const person = readLine(`${written.name}, ${written.email}`, wordsOf(actor.member));
  if (typeof person === 'string') throw new Gone('no-email', () => person);
  const invited = await invite(tx, actor, { secrets, id: assessment.id, people: [person], mail: confirmed.mail });
  const candidateId = await tx.candidateByEmail(person.email);
  const invitation = candidateId && (await tx.invitationOf(assessment.id, candidateId));
  if (!invitation) throw new Error('Somebody who was just invited has no invitation.');
  await tx.setDropped(file.id, { state: 'confirmed', assessmentId: assessment.id, invitationId: invitation.id });
  await tx.enqueue('settle-dropped', { fileId: file.id }, { key: file.id });
  return { assessment, people: 1, invited };
}

/** Deletes the file and its key. Throws as `ownDropped`. */
export async function discardDropped(tx: Tx, actor: Actor, id: FileId | undefined): Promise<void> {
  const file = await ownDropped(tx, actor, id);
  await tx.removeDropped(file.id);
  await tx.audit({ actor: actor.member.id, action: 'file-discarded', subject: file.id });
}
