// The job that reads a file which a member handed over: a list of people, a CV, or a job description.
import { isOfPeople, peopleOfTable } from '../../cards/forms/people-table.ts';
import { UserError } from '../../errors.ts';
import type { CvReading } from '../../model/cv.ts';
import { DroppedProblem, type DroppedContent } from '../../model/dropped.ts';
import type { FileId, WorkspaceId } from '../../model/ids.ts';
import type { DroppedFile } from '../../ports/dropped.ts';
import type { Member, Platform } from '../../ports/members.ts';
import type { Chat, FileReader, Secrets } from '../../ports/outside.ts';
import type { Run } from '../../ports/run.ts';
import type { InWorkspace, Tx } from '../../ports/store.ts';
import { wordsOf } from '../../text/words.ts';
import { startAssessment } from '../draft/start.ts';

type Deps = {
  inWorkspace: InWorkspace;
  chats: Record<Platform, Chat | undefined>;
  fileReader: FileReader;
  secrets: Secrets;
};

/** A draft is made from so much, in characters; less than the least says nothing. */
const mostText = 20_000;
const leastText = 10;
/** Of hidden text so many passages are kept for the card, so long each, in characters. */
const mostHidden = 20;
const longestHidden = 300;

type Waiting = DroppedFile & { member: Member; bytes: Buffer | undefined };
type Outcome = { name: string; bytes: Buffer; read: NonNullable<DroppedContent['read']> };

/** Reads it once; a file that can't be read is a result, not a failure. */
export async function readDropped(deps: Deps, run: Run, id: FileId): Promise<void> {
  const file = await deps.inWorkspace(run.workspaceId, (tx) => waiting(tx, id));
  if (!file) return run.commit(async () => {});
  const outcome = await outcomeOf({ ...deps, workspaceId: run.workspaceId }, file).catch(problemOf);
  await run.commit(async (tx) => {
    if ((await tx.lockDropped(id))?.state !== 'waiting') return;
    if (typeof outcome === 'string') return fail(tx, id, outcome);
    if (file.content.start) return begin(tx, { deps, run, file }, outcome);
    await keep(tx, file, outcome);
  });
}

async function waiting(tx: Tx, id: FileId): Promise<Waiting | undefined> {
  const file = await tx.dropped(id);
  const member = file && (await tx.member(file.memberId));
  return file?.state === 'waiting' && member ? { ...file, member, bytes: await tx.droppedBytes(id) } : undefined;
}

async function outcomeOf(
  { chats, fileReader, workspaceId }: Deps & { workspaceId: WorkspaceId },
  file: Waiting,
): Promise<Outcome> {
  const { name, bytes } = await bytesOf(chats[file.member.platform], workspaceId, file);
  const found = await fileReader.read(bytes);
  if ('reading' in found) return { name, bytes, read: documentOf(found.reading, file.assessmentId !== null) };
  if (file.content.start || !isOfPeople(found.rows)) return { name, bytes, read: textOf(found.text) };
  const read = peopleOfTable(found.rows, wordsOf(file.member));
  if (read.people.length === 0 && read.problems.length === 0)
    throw new UserError('file-nobody', (t) => t.dropped.problems.nobody);
  return { name, bytes, read: { kind: 'people', ...read } };
}

async function bytesOf(
  chat: Chat | undefined,
  workspaceId: WorkspaceId,
  { ref, bytes, content }: Waiting,
): Promise<{ name: string; bytes: Buffer }> {
  if (bytes) return { name: content.name, bytes };
  const fetched = ref === null ? undefined : await chat?.fetchFile?.(workspaceId, ref);
  if (!fetched) throw new UserError('file-unfetched', (t) => t.dropped.problems.unfetched);
  return { bytes: fetched.bytes, name: content.name || fetched.name.slice(0, 200) };
}

/** One sign makes a CV of what was dropped where candidates are awaited; elsewhere it takes two. */
function documentOf(reading: CvReading, isAwaited: boolean): Outcome['read'] {
  const { name, email, phone, employers, education, text, hiddenText } = reading;
  const signs = [email !== null, phone !== null, employers.length > 0, education.length > 0].filter(Boolean).length;
  return {
    kind: 'document',
    likely: signs >= (isAwaited ? 1 : 2) ? 'cv' : 'job',
    person: { name: name ?? '', email: email ?? '' },
    text: text.slice(0, mostText),
    hidden: hiddenText.slice(0, mostHidden).map((one) => one.text.slice(0, longestHidden)),
    maybeCv: true,
  };
}

function textOf(text: string): Outcome['read'] {
  if (text.trim().length < leastText) throw new UserError('file-short', (t) => t.dropped.problems.short);
  return {
    kind: 'document',
    likely: 'job',
    person: { name: '', email: '' },
    text: text.slice(0, mostText),
    hidden: [],
    maybeCv: false,
  };
}

function problemOf(error: unknown): DroppedProblem {
  if (!(error instanceof UserError)) throw error;
  const parsed = DroppedProblem.safeParse(error.code.replace(/^(?:cv|file)-/u, ''));
  return parsed.success ? parsed.data : 'unreadable';
}

async function fail(tx: Tx, id: FileId, problem: DroppedProblem): Promise<void> {
  await tx.setDropped(id, { state: 'failed', problem });
  await tx.enqueue('tell-dropped', { fileId: id }, { key: id });
}

async function keep(tx: Tx, file: Waiting, { name, bytes, read }: Outcome): Promise<void> {
  const open = await tx.assessments(['open'], 2);
  const only = open.length === 1 ? open[0]?.id : undefined;
  const isCv = read.kind === 'document' && read.maybeCv;
  await tx.setDropped(file.id, {
    state: 'ready',
    content: { ...file.content, name, read },
    ...(file.assessmentId === null && only !== undefined && { assessmentId: only }),
    ...(isCv && !file.bytes && { bytes }),
  });
  await tx.enqueue('tell-dropped', { fileId: file.id }, { key: file.id });
}

type Beginning = { deps: Deps; run: Run; file: Waiting };

/** The document of a form that was sent: the assessment begins as if its text had been typed there. */
async function begin(tx: Tx, { deps, run, file }: Beginning, { read }: Outcome): Promise<void> {
  const { start } = file.content;
  const job = read.kind === 'document' ? read.text.trim() : '';
  if (!start || job.length < leastText) return fail(tx, file.id, 'short');
  const actor = { workspaceId: run.workspaceId, member: file.member, place: file.place };
  await startAssessment(tx, actor, { form: { ...start, job }, secrets: deps.secrets });
  await tx.removeDropped(file.id);
}
