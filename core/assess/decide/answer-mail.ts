// The mail that says that there is an answer: without its words, which stand on the candidate's page.
import { oneLine } from '../../cards/words.ts';
import type { RequestId } from '../../model/ids.ts';
import type { Mail, Mailer, Secrets } from '../../ports/outside.ts';
import type { Run } from '../../ports/run.ts';
import type { InWorkspace, Tx } from '../../ports/store.ts';
import { bodiesOf } from '../invite/invitation-mail.ts';
import { delivered } from '../invite/invite.ts';
import { mailWords } from '../invite/mail-language.ts';

type Deps = { inWorkspace: InWorkspace; mailer: Mailer; secrets: Secrets; publicUrl: string };

/** The job. Cut off after sending, it is sent again under the same id. */
export async function sendAnswer(deps: Deps, run: Run, id: RequestId): Promise<void> {
  const mail = await deps.inWorkspace(run.workspaceId, (tx) => mailOf(tx, deps, id));
  const state = mail && (await delivered(deps.mailer, mail));
  await run.commit(async (tx) => {
    if (state) await tx.setAnswerMail(id, state);
  });
}

/** Nothing to somebody who was erased, or whose link was taken back meanwhile. */
async function mailOf(tx: Tx, { secrets, publicUrl }: Deps, id: RequestId): Promise<Mail | undefined> {
  const request = await tx.request(id);
  const attempt = request?.answer ? await tx.attempt(request.attemptId) : undefined;
  const [assessment, invitation] = attempt
    ? await Promise.all([tx.assessment(attempt.assessmentId), tx.invitation(attempt.invitationId)])
    : [];
  if (!attempt || !assessment || !invitation || invitation.revokedAt) return undefined;
  const [{ name: company, contact }, person] = [await tx.workspace(), await tx.profile(attempt.candidateId)];
  const t = await mailWords(tx, assessment, attempt);
  const { hello, answer, questions } = t.mail;
  const paragraphs = [
    hello(oneLine(person.name)),
    answer.there(company, assessment.title),
    answer.link,
    ...(contact ? [questions(contact)] : []),
  ];
  return {
    id: `answer-${id}`,
    candidateId: attempt.candidateId,
    to: person.email,
    subject: oneLine(answer.subject(company, assessment.title)),
    ...bodiesOf({ paragraphs, url: `${publicUrl}/a/${secrets.linkToken(invitation.id)}`, open: answer.open }, t),
  };
}
