// The mail about another deadline, somebody’s own or everybody’s, and the job that sends it.
import { oneLine } from '../cards/words.ts';
import type { InvitationId } from '../model/ids.ts';
import type { Mail, Mailer, Secrets } from '../ports/outside.ts';
import type { Run } from '../ports/run.ts';
import type { InWorkspace, Tx } from '../ports/store.ts';
import { stateOf } from './candidates.ts';
import { bodiesOf } from './invitation-mail.ts';
import { delivered } from './invite.ts';
import { endOf } from './link.ts';
import { mailWords } from './mail-language.ts';

type Deps = { inWorkspace: InWorkspace; mailer: Mailer; secrets: Secrets; publicUrl: string };

/** Nothing is sent to somebody who has finished or was revoked meanwhile, nor about a deadline that has moved again. */
export async function sendDeadline(deps: Deps, run: Run, id: InvitationId): Promise<void> {
  const mail = await deps.inWorkspace(run.workspaceId, (tx) => mailOf(tx, deps, id));
  const mailState = mail ? await delivered(deps.mailer, mail) : undefined;
  await run.commit(async (tx) => {
    if (mailState === 'failed') await tx.setInvitation(id, { mailState });
  });
}

async function mailOf(tx: Tx, { secrets, publicUrl }: Deps, id: InvitationId): Promise<Mail | undefined> {
  const invitation = await tx.invitedPerson(id);
  const assessment = invitation && (await tx.assessment(invitation.assessmentId));
  const end = assessment && endOf(invitation, assessment);
  if (!invitation?.candidateId || !end) return undefined;
  const state = stateOf(invitation, { assessment, now: await tx.now() });
  if (state !== 'invited' && state !== 'opened' && state !== 'begun') return undefined;
  const [workspace, person] = [await tx.workspace(), await tx.profile(invitation.candidateId)];
  const t = await mailWords(tx, assessment, await tx.attemptOf(id));
  const { hello, deadline, questions } = t.mail;
  const at = t.when(end, workspace.timeZone);
  const url = `${publicUrl}/a/${secrets.linkToken(id)}`;
  const paragraphs = [
    hello(oneLine(person.name)),
    deadline.until({ company: workspace.name, assessment: assessment.title, at, timeZone: workspace.timeZone }),
    deadline.link,
    workspace.contact ? questions(workspace.contact) : t.mail.reminder.notInterested,
  ];
  return {
    id: `deadline-${id}-${end.getTime()}`,
    to: person.email,
    subject: oneLine(deadline.subject(workspace.name, assessment.title)),
    ...bodiesOf({ paragraphs, url }, t),
  };
}
