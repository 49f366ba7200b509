// The report as a file: written by the worker, sealed, and sent to a member who asks for it.
import { allow, can, type Actor } from '../../actor.ts';
import { decodeValue, encodeValue } from '../../cards/carried.ts';
import { fileName } from '../../cards/words.ts';
import { Permanent, RetryLater, UserError } from '../../errors.ts';
import { FileId, type AttemptId, type MemberId } from '../../model/ids.ts';
import type { Attempt } from '../../ports/attempts.ts';
import type { Chat, Files, PdfWriter, Secrets } from '../../ports/outside.ts';
import type { Platform } from '../../ports/members.ts';
import type { Run } from '../../ports/run.ts';
import type { InWorkspace, Tx } from '../../ports/store.ts';
import type { Locale } from '../../text/locale.ts';
import { letGo } from '../remove-file.ts';
import { resultFor } from '../show/person-views.ts';
import { wordsOf } from '../../text/words.ts';
import { reportOf } from './report.ts';

/** The member who asks for it, in whose language it is; without one it is in that of whoever made the assessment. */
type About = { attemptId: AttemptId; memberId?: MemberId | undefined };

export type PdfDeps = { inWorkspace: InWorkspace; files: Files; pdfWriter: PdfWriter; secrets: Secrets };

/** The job: writes the PDF, sealed, in place of the one before; none of somebody who was erased. */
export async function writeReport(deps: PdfDeps, run: Run, about: About): Promise<void> {
  if (!(await renew(deps, run, about))) await run.commit(async () => {});
}

type Keeping = Pick<Run, 'workspaceId' | 'commit'>;

/** False where there is nobody to write of. */
async function renew(deps: PdfDeps, { workspaceId, commit }: Keeping, about: About): Promise<boolean> {
  const { attemptId } = about;
  const report = await deps.inWorkspace(workspaceId, async (tx) => {
    const attempt = await tx.attempt(attemptId);
    if (!attempt) return undefined;
    const [{ timeZone }, locale] = [await tx.workspace(), await localeFor(tx, attempt, about)];
    return reportOf(tx, attemptId, { id: null, name: 'Shortlist', role: 'reviewer', timeZone, locale });
  });
  if (!report) return false;
  const bytes = Buffer.from(await deps.pdfWriter.write(report));
  const id = FileId.parse(deps.secrets.id());
  const sealed = await deps.inWorkspace(workspaceId, (tx) => tx.sealFile(attemptId, id, bytes));
  await deps.files.put(id, sealed);
  const kept = commit(async (tx) => {
    // Of two that are written at once, the later one takes the place of the other.
    await tx.lockAttempt(attemptId);
    const old = await tx.reportFile(attemptId);
    await tx.addFile({ id, attemptId, kind: 'report', name: 'report.pdf', bytes: bytes.length });
    if (old) await letGo(tx, old);
  });
  await kept.catch(async (error: unknown) => {
    // They were erased meanwhile.
    if (error instanceof UserError) await deps.files.remove(id);
    throw error;
  });
  return true;
}

async function localeFor(tx: Tx, { assessmentId }: Attempt, { memberId }: About): Promise<Locale> {
  const id = memberId ?? (await tx.assessment(assessmentId))?.createdBy;
  return (id && (await tx.member(id)))?.locale ?? 'en';
}

type SendDeps = PdfDeps & { chats: Record<Platform, Chat | undefined> };

const betweenLooksMs = 2_000;
/** An hour: many may be written before it. What hasn’t come by then an admin has to see to. */
const mostLooks = 1_800;

/** The job: the PDF as a direct message to one member, written anew, since places change with everybody who finishes. It waits for the first one. */
export async function sendReport(deps: SendDeps, run: Run, about: About & { memberId: MemberId }): Promise<void> {
  const { attemptId, memberId } = about;
  const [member, attempt] = await deps.inWorkspace(run.workspaceId, (tx) =>
    Promise.all([tx.member(memberId), tx.attempt(attemptId)]),
  );
  if (!attempt || !member || !can(member.role, 'review')) return run.commit(async () => {});
  const { workspaceId } = run;
  if (await isWritten(deps, run, attemptId))
    await renew(deps, { workspaceId, commit: (work) => deps.inWorkspace(workspaceId, work) }, about);
  const file = await fileOf(deps, { workspaceId, member }, attemptId);
  if (!file && run.starts >= mostLooks) throw new Permanent('The PDF was not written.');
  if (!file) throw new RetryLater(betweenLooksMs, 'The PDF is not written yet.');
  await deps.chats[member.platform]?.sendFile(run.workspaceId, member.externalId, {
    ...file,
    words: wordsOf(member).answers.pdf,
    context: encodeValue({ attemptIds: [attemptId] }),
  });
  await run.commit(async () => {});
}

const isWritten = async ({ inWorkspace }: PdfDeps, { workspaceId }: Run, attemptId: AttemptId) =>
  (await inWorkspace(workspaceId, (tx) => tx.reportFile(attemptId))) !== undefined;

type ReportFile = { name: string; bytes: Buffer };

async function fileOf(
  { inWorkspace, files }: Pick<SendDeps, 'inWorkspace' | 'files'>,
  { workspaceId, member }: Pick<Actor, 'workspaceId' | 'member'>,
  attemptId: AttemptId,
): Promise<ReportFile | undefined> {
  const { fileId, name, title } = await inWorkspace(workspaceId, async (tx) => {
    const { name: person, assessment } = await resultFor(tx, attemptId, wordsOf(member));
    return { fileId: await tx.reportFile(attemptId), name: person, title: assessment.title };
  });
  if (!fileId) return undefined;
  const sealed = await files.get(fileId);
  const bytes = await inWorkspace(workspaceId, (tx) => tx.openFile(attemptId, fileId, sealed));
  return { name: fileName(`${name}, ${title}`, 'pdf'), bytes };
}

/** The PDF that a `ChatFile`'s context names, for a member whose role still allows it. Throws Denied; undefined when it is gone. */
export async function allowedReport(
  deps: Pick<SendDeps, 'inWorkspace' | 'files'>,
  { workspaceId, member }: Pick<Actor, 'workspaceId' | 'member'>,
  context: string,
): Promise<ReportFile | undefined> {
  const [attemptId] = decodeValue(context).attemptIds ?? [];
  await deps.inWorkspace(workspaceId, (tx) => allow(tx, { member }, 'review'));
  return attemptId && (await fileOf(deps, { workspaceId, member }, attemptId));
}
