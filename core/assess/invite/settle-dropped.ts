// The job behind a confirmation: a list is invited, a CV goes to whoever was invited with it. The file itself is deleted.
import type { FileId, InvitationId } from '../../model/ids.ts';
import type { DroppedFile } from '../../ports/dropped.ts';
import type { Files, Secrets } from '../../ports/outside.ts';
import type { Run } from '../../ports/run.ts';
import type { InWorkspace, Tx } from '../../ports/store.ts';
import { readGivenCv } from '../sit/given-cv.ts';
import { invite } from './invite.ts';

type Deps = { inWorkspace: InWorkspace; files: Files; secrets: Secrets };

export async function settleDropped(deps: Deps, run: Run, id: FileId): Promise<void> {
  const file = await deps.inWorkspace(run.workspaceId, (tx) => tx.dropped(id));
  if (file?.state !== 'confirmed') return run.commit(async () => {});
  if (file.content.read?.kind === 'people') return run.commit((tx) => inviteList(tx, { deps, run, file }));
  await giveCv({ deps, run, file });
}

type Scope = { deps: Deps; run: Run; file: DroppedFile };

/** All in one transaction: a run that is cut off has invited nobody. */
async function inviteList(tx: Tx, { deps, run, file }: Scope): Promise<void> {
  const { assessmentId, content, memberId, place } = file;
  const { read, mail = true } = content;
  const [member, assessment] = [await tx.member(memberId), assessmentId && (await tx.assessment(assessmentId))];
  if (!member || !assessment || read?.kind !== 'people') return;
  // Closed meanwhile: the card comes again, and says so when it is pressed.
  if (assessment.state !== 'open') await tx.setDropped(file.id, { state: 'ready' });
  else {
    const before = await tx.invitedAmong(
      assessment.id,
      read.people.map(({ email }) => email),
    );
    const actor = { workspaceId: run.workspaceId, member, place };
    const { already } = await invite(tx, actor, {
      secrets: deps.secrets,
      id: assessment.id,
      people: read.people,
      mail,
    });
    const people = read.people.filter(({ email }) => !before.has(email.toLowerCase()));
    await tx.setDropped(file.id, {
      state: 'done',
      content: { ...content, read: { kind: 'invited', people, already, mailed: mail } },
    });
  }
  await tx.enqueue('tell-dropped', { fileId: file.id }, { key: file.id });
}

/** Sealed anew under the candidate's own key, under the same id, so that a second run puts the same in the same place. */
async function giveCv({ deps, run, file }: Scope): Promise<void> {
  const given = await deps.inWorkspace(run.workspaceId, async (tx) => {
    const invitation = file.invitationId ? await tx.invitation(file.invitationId) : undefined;
    const assessment = invitation && (await tx.assessment(invitation.assessmentId));
    const bytes = await tx.droppedBytes(file.id);
    if (!invitation?.candidateId || invitation.cvFileId || !assessment?.withCv || !bytes) return undefined;
    const sealed = await tx.sealForCandidate(invitation.candidateId, file.id, bytes);
    return { candidateId: invitation.candidateId, invitationId: invitation.id, sealed, bytes: bytes.length };
  });
  if (given) await deps.files.put(file.id, given.sealed);
  await run.commit(async (tx) => {
    if (given) {
      await tx.giveCv({ ...given, fileId: file.id, name: file.content.name });
      await attach(tx, given.invitationId, file.id);
    }
    await tx.removeDropped(file.id);
  });
}

/** Who has begun meanwhile gets it too, unless they have sent one of their own. */
async function attach(tx: Tx, invitationId: InvitationId, fileId: FileId): Promise<void> {
  const attempt = await tx.attemptOf(invitationId);
  if (attempt?.state === 'started' && !(await tx.cv(attempt.id))) await readGivenCv(tx, attempt.id, fileId);
}
