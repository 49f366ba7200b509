// An export as a file in a direct message, to a member who may have it.
import { allow, can, type Actor } from '../../actor.ts';
import type { ExportFormat } from '../../cards/actions.ts';
import { decodeValue, encodeValue } from '../../cards/carried.ts';
import { fileName } from '../../cards/words.ts';
import type { AssessmentId, MemberId } from '../../model/ids.ts';
import type { Chat, CsvWriter, Files } from '../../ports/outside.ts';
import type { Platform } from '../../ports/members.ts';
import type { Run } from '../../ports/run.ts';
import type { InWorkspace, Tx } from '../../ports/store.ts';
import { wordsOf } from '../../text/words.ts';
import { exportOf } from './export.ts';
import { tableOf } from './export-table.ts';
import { allowedReport } from './report-pdf.ts';

export type ExportDeps = { inWorkspace: InWorkspace; csv: CsvWriter };
type Wanted = { assessmentId: AssessmentId; format: ExportFormat };
export type SentFile = { name: string; bytes: Buffer; type: string };

const TYPES = { csv: 'text/csv; charset=utf-8', json: 'application/json' } as const satisfies Record<
  ExportFormat,
  string
>;

/** Has it made and sent; who asked for what stands in the log. Throws Denied. */
export async function askForExport(tx: Tx, actor: Actor, { assessmentId, format }: Wanted): Promise<void> {
  await allow(tx, actor, 'export');
  const { id: memberId } = actor.member;
  const at = (await tx.now()).getTime();
  await tx.enqueue('send-export', { assessmentId, memberId, format }, { key: `${assessmentId}/${memberId}/${at}` });
  await tx.audit({ actor: memberId, action: 'exported', subject: assessmentId, data: { format } });
}

/** The job. Who may no longer have it by now gets nothing. */
export async function sendExport(
  deps: ExportDeps & { chats: Record<Platform, Chat | undefined> },
  run: Run,
  { memberId, ...wanted }: Wanted & { memberId: MemberId },
): Promise<void> {
  const { workspaceId } = run;
  const member = await deps.inWorkspace(workspaceId, (tx) => tx.member(memberId));
  const file = member && can(member.role, 'export') && (await fileOf(deps, workspaceId, wanted));
  if (member && file)
    await deps.chats[member.platform]?.sendFile(workspaceId, member.externalId, {
      ...file,
      words: wordsOf(member).exporting.file,
      context: encodeValue(wanted),
    });
  await run.commit(async () => {});
}

async function fileOf(
  { inWorkspace, csv }: ExportDeps,
  workspaceId: Run['workspaceId'],
  { assessmentId, format }: Wanted,
): Promise<SentFile | undefined> {
  const exported = await inWorkspace(workspaceId, async (tx) => {
    const assessment = await tx.assessment(assessmentId);
    return assessment && exportOf(tx, assessment);
  });
  if (!exported) return undefined;
  const bytes = format === 'csv' ? csv(tableOf(exported)) : Buffer.from(`${JSON.stringify(exported, null, 2)}\n`);
  return { name: fileName(exported.assessment.title, format), bytes, type: TYPES[format] };
}

/** The file that a `ChatFile`'s context names, a report or an export, for a member whose role still allows it. Throws Denied; undefined when it is gone. */
export async function allowedFile(
  deps: ExportDeps & { files: Files },
  actor: Pick<Actor, 'workspaceId' | 'member'>,
  context: string,
): Promise<SentFile | undefined> {
  const { assessmentId, format } = decodeValue(context);
  if (!assessmentId || !format) {
    const report = await allowedReport(deps, actor, context);
    return report && { ...report, type: 'application/pdf' };
  }
  await deps.inWorkspace(actor.workspaceId, (tx) => allow(tx, actor, 'export'));
  return fileOf(deps, actor.workspaceId, { assessmentId, format });
}
