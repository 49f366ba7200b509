// The mail about another deadline, somebody’s own or everybody’s, and the job that sends it.
import { oneLine } from '../../cards/words.ts';
import type { CandidateId, InvitationId } from '../../model/ids.ts';
import type { Assessment } from '../../ports/assessments.ts';
import type { InvitedPerson } from '../../ports/invited.ts';
import type { Mail, Mailer, Secrets } from '../../ports/outside.ts';
import type { Run } from '../../ports/run.ts';
import type { InWorkspace, Tx } from '../../ports/store.ts';
import { stateOf } from './candidates.ts';
import { toldOf } from './deadline.ts';
import { bodiesOf } from './invitation-mail.ts';
import { delivered } from './invite.ts';
import { endOf } from '../sit/link.ts';
import { mailWords } from './mail-language.ts';

type Deps = { inWorkspace: InWorkspace; mailer: Mailer; secrets: Secrets; publicUrl: string };

/** Nothing is sent to somebody who has finished or was revoked meanwhile, nor about a deadline that has moved again. */
export async function sendDeadline(deps: Deps, run: Run, id: InvitationId): Promise<void> {
  const found = await deps.inWorkspace(run.workspaceId, (tx) => mailOf(tx, deps, id));
  const mailState = found ? await delivered(deps.mailer, found.mail) : undefined;
  await run.commit(async (tx) => {
    if (mailState === 'failed') await tx.setInvitation(id, { mailState });
    if (found && mailState === 'sent') await toldOf(tx, { id, end: found.end });
  });
}

type Found = { mail: Mail; end: Date };

async function mailOf(tx: Tx, deps: Deps, id: InvitationId): Promise<Found | undefined> {
  const person = await tx.invitedPerson(id);
  const assessment = person && (await tx.assessment(person.assessmentId));
  if (!assessment || !canStill(person, assessment, await tx.now())) return undefined;
  const end = endOf(person, assessment);
  if (!person.candidateId || !end || person.toldEnd?.getTime() === end.getTime()) return undefined;
  return { mail: await written(tx, deps, { person, candidateId: person.candidateId, assessment, end }), end };
}

const canStill = (person: InvitedPerson, assessment: Assessment, now: Date) =>
  ['invited', 'opened', 'begun'].includes(stateOf(person, { assessment, now }));

type About = { person: InvitedPerson; candidateId: CandidateId; assessment: Assessment; end: Date };

async function written(
  tx: Tx,
  { secrets, publicUrl }: Deps,
  { person: { id, toldEnd }, candidateId, assessment, end }: About,
): Promise<Mail> {
  const [{ name: company, timeZone, contact }, profile] = [await tx.workspace(), await tx.profile(candidateId)];
  const t = await mailWords(tx, assessment, await tx.attemptOf(id));
  const { hello, deadline, questions } = t.mail;
  const url = `${publicUrl}/a/${secrets.linkToken(id)}`;
  const paragraphs = [
    hello(oneLine(profile.name)),
    deadline.until({ company, assessment: assessment.title, at: t.when(end, timeZone), timeZone }),
    deadline.link,
    contact ? questions(contact) : t.mail.reminder.notInterested,
  ];
  return {
    // Back at a deadline that was told before another one, the mail is a new one all the same.
    id: `deadline-${id}-${end.getTime()}-${toldEnd?.getTime() ?? 0}`,
    candidateId,
    to: profile.email,
    subject: oneLine(deadline.subject(company, assessment.title)),
    ...bodiesOf({ paragraphs, url }, t),
  };
}
