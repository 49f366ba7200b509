// The report as a file: written by the worker, sealed, and sent to a member who asks for it.
import { RetryLater } from '../errors.ts';
import { FileId, type AttemptId, type MemberId } from '../model/ids.ts';
import type { Chat, Files, PdfWriter, Secrets } from '../ports/outside.ts';
import type { Platform } from '../ports/members.ts';
import type { Run } from '../ports/run.ts';
import type { InWorkspace } from '../ports/store.ts';
import { wordsOf } from '../text/words.ts';
import { resultFor } from './person-views.ts';
import { reportOf } from './report.ts';

export type PdfDeps = { inWorkspace: InWorkspace; files: Files; pdfWriter: PdfWriter; secrets: Secrets };

/** The job: writes the PDF, sealed, in place of the one before. */
export async function writeReport(deps: PdfDeps, run: Run, attemptId: AttemptId): Promise<void> {
  const { report, old } = await deps.inWorkspace(run.workspaceId, async (tx) => {
    const { timeZone } = await tx.workspace();
    const viewer = { id: null, name: 'Shortlist', role: 'reviewer', timeZone } as const;
    return { report: await reportOf(tx, attemptId, viewer), old: await tx.reportFile(attemptId) };
  });
  const bytes = Buffer.from(await deps.pdfWriter.write(report));
  const id = FileId.parse(deps.secrets.id());
  const sealed = await deps.inWorkspace(run.workspaceId, (tx) => tx.sealFile(attemptId, id, bytes));
  await deps.files.put(id, sealed);
  await run.commit(async (tx) => {
    await tx.addFile({ id, attemptId, kind: 'report', name: 'report.pdf', bytes: bytes.length });
    if (old) await tx.removeFile(old);
  });
  if (old) await deps.files.remove(old);
}

type SendDeps = { inWorkspace: InWorkspace; files: Files; chats: Record<Platform, Chat | undefined> };

/** The job: the PDF as a direct message to one member. It waits for the PDF to be written. */
export async function sendReport(
  deps: SendDeps,
  run: Run,
  { attemptId, memberId }: { attemptId: AttemptId; memberId: MemberId },
): Promise<void> {
  const ready = await deps.inWorkspace(run.workspaceId, async (tx) => {
    const [member, fileId, { name, assessment }] = [
      await tx.member(memberId),
      await tx.reportFile(attemptId),
      await resultFor(tx, attemptId),
    ];
    return member && fileId ? { member, fileId, name, title: assessment.title } : undefined;
  });
  if (!ready) throw new RetryLater(2_000, 'The PDF is not written yet.');
  const { member, fileId, name, title } = ready;
  const sealed = await deps.files.get(fileId);
  const bytes = await deps.inWorkspace(run.workspaceId, (tx) => tx.openFile(attemptId, fileId, sealed));
  await deps.chats[member.platform]?.sendFile(run.workspaceId, member.externalId, {
    name: `${name}, ${title}.pdf`,
    bytes,
    words: wordsOf(member.locale).answers.pdf,
  });
  await run.commit(async () => {});
}
