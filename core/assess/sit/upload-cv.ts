// The CV: kept sealed as it came, read in a process apart, and then what the candidate says it says.
import { UserError } from '../../errors.ts';
import type { ConfirmedCv, CvProblem } from '../../model/cv.ts';
import { CvProblem as CvProblems } from '../../model/cv.ts';
import { FileId, type AttemptId } from '../../model/ids.ts';
import type { Run } from '../../ports/run.ts';
import type { CvReader, Files } from '../../ports/outside.ts';
import type { InWorkspace, Tx } from '../../ports/store.ts';
import { letGo } from '../remove-file.ts';
import { compareCv } from '../score/match-cv.ts';
import type { Limits } from '../limits.ts';
import { withOpenAttempt, type LinkDeps } from './link.ts';

export const cvMaxBytes = 10 * 1024 * 1024;

/** An attempt's log holds other deeds too. */
const otherEntries = 100;

type CvDeps = LinkDeps & { limits: Pick<Limits, 'cvsEach'> };

const nothingRead = { problem: null, reading: null, confirmed: null, match: null };

/** Refuses before a byte is read what can't be taken: no open attempt, no CV asked for, or far too many files. */
export function expectCv(deps: CvDeps, token: string): Promise<AttemptId> {
  return withOpenAttempt(deps, { token }, async (tx, { attempt, assessment }) => {
    if (!assessment.withCv) throw new UserError('cv-not-asked', (t) => t.candidate.cvNotAsked);
    await refuseTooMany(deps, tx, attempt.id);
    return attempt.id;
  });
}

async function refuseTooMany({ limits: { cvsEach } }: CvDeps, tx: Tx, id: AttemptId): Promise<void> {
  const uploads = (await tx.auditOf(id, cvsEach + otherEntries)).filter(
    ({ action }) => action === 'cv-uploaded',
  ).length;
  if (uploads >= cvsEach) throw new UserError('cv-too-many', (t) => t.candidate.cvTooMany(cvsEach));
}

/** Keeps the file and has it read; a file that was there before is replaced and removed. */
export async function uploadCv(
  deps: CvDeps & { files: Files },
  token: string,
  file: { name: string; bytes: Buffer },
): Promise<void> {
  const fileId = FileId.parse(deps.secrets.id());
  const attemptId = await expectCv(deps, token);
  const sealed = await withOpenAttempt(deps, { token }, (tx) => tx.sealFile(attemptId, fileId, file.bytes));
  // The bytes are in place before any row speaks of them.
  await deps.files.put(fileId, sealed);
  const keep = withOpenAttempt(deps, { token }, async (tx, { attempt }) => {
    // Once more, now that nobody else’s upload can come between.
    await refuseTooMany(deps, tx, attemptId);
    const before = (await tx.cv(attemptId))?.fileId;
    await tx.addFile({ id: fileId, attemptId, kind: 'cv', name: file.name.slice(0, 200), bytes: file.bytes.length });
    await tx.setCv(attemptId, { ...nothingRead, state: 'reading', fileId });
    if (before) await letGo(tx, before);
    await tx.audit({ actor: attempt.candidateId, action: 'cv-uploaded', subject: attemptId });
    await tx.enqueue('read-cv', { attemptId }, { key: fileId });
  });
  await keep.catch(async (error: unknown) => {
    // After any other failure the row may be there all the same: its commit may only not have been heard of.
    if (error instanceof UserError) await deps.files.remove(fileId);
    throw error;
  });
}

/** The job: reads the file that is there now. A file that can't be read is a result, not a failure. */
export async function readUploadedCv(
  deps: { inWorkspace: InWorkspace; files: Files; cvReader: CvReader },
  run: Run,
  attemptId: AttemptId,
): Promise<void> {
  const cv = await deps.inWorkspace(run.workspaceId, (tx) => tx.cv(attemptId));
  if (!cv?.fileId || cv.state !== 'reading') return run.commit(async () => {});
  const { fileId } = cv;
  const isStill = async () => (await deps.inWorkspace(run.workspaceId, (tx) => tx.cv(attemptId)))?.fileId === fileId;
  const sealed = await deps.files.get(fileId).catch(async (error: unknown) => {
    if (await isStill()) throw error;
    return undefined;
  });
  // Whoever replaced it or went on without one meanwhile has removed it.
  if (!sealed) return run.commit(async () => {});
  const bytes = await deps.inWorkspace(run.workspaceId, (tx) => tx.openFile(attemptId, fileId, sealed));
  const outcome = await read(deps.cvReader, bytes);
  await run.commit(async (tx) => {
    const current = await tx.cv(attemptId);
    if (current?.fileId !== fileId) return;
    await tx.setCv(attemptId, outcome);
    if (outcome.reading) await compareCv(tx, attemptId);
  });
}

async function read(reader: CvReader, bytes: Buffer) {
  try {
    return { state: 'read' as const, reading: await reader.read(bytes), problem: null };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { state: 'failed' as const, reading: null, problem: problemOf(error.code) };
  }
}

function problemOf(code: string): CvProblem | 'other' {
  const parsed = CvProblems.safeParse(code.replace(/^cv-/, ''));
  return parsed.success ? parsed.data : 'other';
}

/** What the candidate confirms replaces the reading in everything that follows. */
export function confirmCv(deps: LinkDeps, token: string, confirmed: ConfirmedCv): Promise<Date> {
  return withOpenAttempt(deps, { token }, async (tx, { attempt, now }) => {
    const cv = await tx.cv(attempt.id);
    if (cv?.state !== 'read') throw new UserError('cv-not-read', (t) => t.candidate.cvNotRead);
    await tx.setCv(attempt.id, { confirmed });
    await compareCv(tx, attempt.id);
    return now;
  });
}

/** Goes on without a CV; a file that was there is removed. */
export async function skipCv(deps: LinkDeps, token: string): Promise<void> {
  await withOpenAttempt(deps, { token }, async (tx, { attempt }) => {
    const before = (await tx.cv(attempt.id))?.fileId;
    await tx.setCv(attempt.id, { ...nothingRead, state: 'skipped', fileId: null });
    if (before) await letGo(tx, before);
  });
}
