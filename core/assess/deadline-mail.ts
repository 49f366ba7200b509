// The mail about a deadline of one's own, and the job that sends it.
import { en } from '../text/en.ts';
import type { InvitationId } from '../model/ids.ts';
import type { Mail, Mailer, Secrets } from '../ports/outside.ts';
import type { Run } from '../ports/run.ts';
import type { InWorkspace, Tx } from '../ports/store.ts';
import { stateOf } from './candidates.ts';
import { htmlOf, oneLine } from './invitation-mail.ts';
import { delivered } from './invite.ts';

type Deps = { inWorkspace: InWorkspace; mailer: Mailer; secrets: Secrets; publicUrl: string };

/** English like the page that the link opens, and like the invitation. */
const say = {
  subject: (company: string, assessment: string) => `${company}: more time for your assessment for ${assessment}`,
  hello: (name: string) => (name === '' ? 'Hello,' : `Hello ${name},`),
  until: (company: string, assessment: string, at: string) =>
    `${company} has given you more time. You can take the assessment for ${assessment} until ${at}.`,
  link: 'It is the same link as before, and what you have saved is still there.',
  contact: (address: string) => `Questions? Write to ${address}.`,
  ignore: 'If you are not interested any more, you can leave it. What you haven’t submitted is not scored.',
};

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
  if (!invitation?.candidateId || !invitation.expiresAt || !assessment) return undefined;
  const { expiresAt } = invitation;
  const state = stateOf(invitation, { assessment, now: await tx.now() });
  if (state !== 'invited' && state !== 'opened' && state !== 'begun') return undefined;
  const [workspace, person] = [await tx.workspace(), await tx.profile(invitation.candidateId)];
  const at = `${en.when(expiresAt, workspace.timeZone)} (${workspace.timeZone})`;
  const url = `${publicUrl}/a/${secrets.linkToken(id)}`;
  const paragraphs = [
    say.hello(oneLine(person.name)),
    say.until(workspace.name, assessment.title, at),
    say.link,
    workspace.contact ? say.contact(workspace.contact) : say.ignore,
  ];
  return {
    id: `deadline-${id}-${expiresAt.getTime()}`,
    to: person.email,
    subject: oneLine(say.subject(workspace.name, assessment.title)),
    text: [...paragraphs.slice(0, 2), url, ...paragraphs.slice(2)].join('\n\n'),
    html: htmlOf(paragraphs, url),
  };
}
