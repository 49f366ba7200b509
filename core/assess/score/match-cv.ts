// The CV against what the job asks for: told to the team and to the candidate, and never part of the score.
import { bank } from '../../authoring/bank.ts';
import { readJob } from '../../authoring/job.ts';
import { matchCv } from '../../matching/match.ts';
import { asConfirmed } from '../../matching/confirmed.ts';
import type { AttemptId } from '../../model/ids.ts';
import type { Cv } from '../../ports/cvs.ts';
import type { Run } from '../../ports/run.ts';
import type { InWorkspace, Tx } from '../../ports/store.ts';
import type { Embed } from '../../scoring/embed.ts';
import { comparesCvs } from '../sit/notice.ts';

type MatchDeps = { inWorkspace: InWorkspace; embed: Embed };

/** Has it compared; what was compared before is compared anew, as the candidate has it now. */
export async function compareCv(tx: Tx, attemptId: AttemptId): Promise<void> {
  await tx.enqueue('match-cv', { attemptId }, { key: attemptId });
}

/** The job. Only for those whose notice said so; a report that was written without it is written again. */
export async function matchAttemptCv({ inWorkspace, embed }: MatchDeps, run: Run, attemptId: AttemptId): Promise<void> {
  const given = await inWorkspace(run.workspaceId, (tx) => givenFor(tx, attemptId));
  if (!given) return run.commit(async () => {});
  const { cv, title, text, criteria, now } = given;
  const match = await matchCv({
    job: readJob(`${title}\n${text}`),
    criteria,
    bank,
    reading: asConfirmed(cv.reading, cv.confirmed),
    on: now.toISOString().slice(0, 7),
    embed,
  });
  await run.commit(async (tx) => {
    const attempt = await tx.lockAttempt(attemptId);
    const current = await tx.cv(attemptId);
    if (!attempt || !current || !isSame(current, cv)) return;
    await tx.setCv(attemptId, { match });
    if (attempt.state === 'scored' && !attempt.trial)
      await tx.enqueue('write-report', { attemptId }, { key: attemptId });
  });
}

async function givenFor(tx: Tx, attemptId: AttemptId) {
  const attempt = await tx.attempt(attemptId);
  const cv = attempt && (await tx.cv(attemptId));
  const assessment = attempt && (await tx.assessment(attempt.assessmentId));
  if (!assessment || !cv?.reading || !comparesCvs(await tx.agreedNotice(attemptId))) return undefined;
  const criteria = await tx.criteria(attempt.assessmentId, attempt.version);
  return {
    cv: { ...cv, reading: cv.reading },
    title: assessment.title,
    text: assessment.job,
    criteria,
    now: await tx.now(),
  };
}

// Another file, or other corrections, have a job of their own.
const isSame = (one: Cv, other: Cv) =>
  one.fileId === other.fileId && JSON.stringify(one.confirmed) === JSON.stringify(other.confirmed);
