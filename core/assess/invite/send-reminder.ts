// The job that writes to one candidate who hasn't finished.
import type { InvitationId } from '../../model/ids.ts';
import type { Mail, Mailer, Secrets } from '../../ports/outside.ts';
import type { Run } from '../../ports/run.ts';
import type { InWorkspace, Tx } from '../../ports/store.ts';
import { delivered } from './invite.ts';
import { endOf, isTaken, type Sitting } from '../sit/link.ts';
import { mailWords } from './mail-language.ts';
import { reminderMail } from './reminder-mail.ts';

type Deps = { inWorkspace: InWorkspace; mailer: Mailer; secrets: Secrets; publicUrl: string };

/** Nothing is sent to somebody who has finished meanwhile. Cut off after sending, it is sent again under the same id. */
export async function sendReminder(deps: Deps, run: Run, id: InvitationId): Promise<void> {
  const mail = await deps.inWorkspace(run.workspaceId, (tx) => mailOf(tx, deps, id));
  const mailState = mail ? await delivered(deps.mailer, mail) : undefined;
  await run.commit(async (tx) => {
    if (mailState === 'failed') await tx.setInvitation(id, { mailState });
  });
}

async function mailOf(tx: Tx, { secrets, publicUrl }: Deps, id: InvitationId): Promise<Mail | undefined> {
  const invitation = await tx.invitation(id);
  const { candidateId, remindedAt } = invitation ?? {};
  if (!invitation || !candidateId || !remindedAt) return undefined;
  const [assessment, attempt, now] = [
    await tx.assessment(invitation.assessmentId),
    await tx.attemptOf(id),
    await tx.now(),
  ];
  if (!assessment || !isWanted({ invitation, assessment, attempt, now })) return undefined;
  const about = {
    id: `reminder-${id}-${remindedAt.toISOString().slice(0, 10)}`,
    candidateId,
    person: await tx.profile(candidateId),
    url: `${publicUrl}/a/${secrets.linkToken(id)}`,
    workspace: await tx.workspace(),
    assessment,
    closesAt: endOf(invitation, assessment),
    hasStarted: attempt !== undefined,
  };
  return reminderMail(about, await mailWords(tx, assessment, attempt));
}

/** Only to somebody who can still finish. */
function isWanted({ invitation, assessment, attempt, now }: Sitting): boolean {
  const end = endOf(invitation, assessment);
  const isOpen = isTaken(invitation, assessment) && !invitation.revokedAt && (end === null || end > now);
  return isOpen && (attempt === undefined || attempt.state === 'started');
}
