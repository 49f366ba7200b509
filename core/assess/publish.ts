// The card job: draws the assessment's card in every thread, one drawing a thread at a time, and only where it changed.
import { Permanent, RetryLater } from '../errors.ts';
import { cardOf, type Reader } from './views.ts';
import type { Card } from '../cards/card.ts';
import { problemCard } from '../cards/problem-card.ts';
import type { AssessmentId, WorkspaceId } from '../model/ids.ts';
import type { Assessment, Thread } from '../ports/assessments.ts';
import type { Platform } from '../ports/members.ts';
import type { Run } from '../ports/run.ts';
import { wordsOf } from '../text/words.ts';
import { ChatRefused, type Chat } from '../ports/outside.ts';
import type { InWorkspace } from '../ports/store.ts';

export type PublishDeps = {
  inWorkspace: InWorkspace;
  chats: Record<Platform, Chat | undefined>;
  hash: (text: string) => string;
};

/** A drawing holds its thread for so long at most; a killed one gives it free then. */
const holdMs = 15_000;
const busyRetryMs = 300;
/** At most one update a second a thread. */
const intervalMs = 1_000;

export async function updateCard(deps: PublishDeps, run: Run, id: AssessmentId): Promise<void> {
  const threads = await deps.inWorkspace(run.workspaceId, (tx) => tx.threads(id));
  const waits = await Promise.all(threads.map((thread) => drawThread(deps, { workspaceId: run.workspaceId, thread })));
  const wait = Math.max(0, ...waits);
  if (wait > 0) throw new RetryLater(wait, 'Another update of this card is under way.');
  await run.commit(async () => {});
}

type Scope = { workspaceId: WorkspaceId; thread: Thread };
type Taken = { wait: number } | { assessment: Assessment; thread: Thread; card: Card };

/** Returns how long to wait before trying again, in milliseconds; 0 when the thread shows what is true. */
async function drawThread(deps: PublishDeps, scope: Scope): Promise<number> {
  const chat = deps.chats[scope.thread.platform];
  if (!chat) return 0;
  const taken = await take(deps, scope);
  if ('wait' in taken) return taken.wait;
  const shown = deps.hash(JSON.stringify(taken.card));
  try {
    const message = shown === taken.thread.shown ? taken.thread.message : await send(chat, scope.workspaceId, taken);
    await release(deps, scope, { message, shown, problem: null });
    return 0;
  } catch (error) {
    await release(
      deps,
      scope,
      error instanceof ChatRefused
        ? { problem: error.reason }
        : { heldMs: error instanceof RetryLater ? error.afterMs : 0 },
    );
    if (error instanceof ChatRefused) return refused(deps, chat, { ...scope, assessment: taken.assessment, error });
    throw error;
  }
}

/** Takes the thread and reads the card in the same transaction, so that who draws later draws what is newer. */
function take(
  { inWorkspace, chats }: PublishDeps,
  { workspaceId, thread: { id, assessmentId } }: Scope,
): Promise<Taken> {
  return inWorkspace(workspaceId, async (tx) => {
    const [now, thread] = [await tx.now(), (await tx.threads(assessmentId)).find((one) => one.id === id)];
    const assessment = await tx.assessment(assessmentId);
    if (!assessment || !thread) throw new Permanent('The thread of a card is gone.');
    const sinceMs = thread.sentAt ? now.getTime() - thread.sentAt.getTime() : intervalMs;
    if (sinceMs < intervalMs) return { wait: intervalMs - sinceMs };
    if (!(await tx.takeThread(id, holdMs))) return { wait: busyRetryMs };
    const creator = await tx.member(assessment.createdBy);
    const audience = audienceOf(thread, chats[thread.platform]);
    const reader: Reader = { audience, timeZone: creator?.timeZone ?? 'UTC', t: wordsOf(thread.locale) };
    return { assessment, thread, card: await cardOf(tx, assessment, reader) };
  });
}

/** Who reads the card of a thread: where each viewer gets their own, the one for all holds less. */
function audienceOf(thread: Thread, chat: Chat | undefined): Reader['audience'] {
  if (thread.public) return 'public';
  return chat?.perViewer?.(thread.channel) ? 'initials' : 'members';
}

/** Updates in place; a message that somebody has deleted is posted once more. */
async function send(
  chat: Chat,
  workspaceId: WorkspaceId,
  { thread, card }: { thread: Thread; card: Card },
): Promise<string> {
  const { channel, message } = thread;
  if (message === null) return chat.post(workspaceId, channel, card);
  try {
    await chat.update(workspaceId, { channel, message }, card);
    return message;
  } catch (error) {
    if (error instanceof ChatRefused && error.reason === 'message-gone') return chat.post(workspaceId, channel, card);
    throw error;
  }
}

type Shown = { message?: string | null; shown?: string; problem?: string | null; heldMs?: number };

async function release({ inWorkspace }: PublishDeps, { workspaceId, thread }: Scope, shown: Shown): Promise<void> {
  await inWorkspace(workspaceId, (tx) => tx.setThread(thread.id, { heldMs: 0, ...shown }));
}

/** A channel that can't be written to: its owner is told once, by direct message, and nothing is tried again. */
async function refused(
  { inWorkspace }: PublishDeps,
  chat: Chat,
  { workspaceId, thread, assessment, error }: Scope & { assessment: Assessment; error: ChatRefused },
): Promise<number> {
  const isFirst = await inWorkspace(workspaceId, (tx) =>
    tx.once('thread-refused', `${thread.id}/${error.reason}/${assessment.state}`),
  );
  if (!isFirst || error.reason === 'revoked') return 0;
  const owner = await inWorkspace(workspaceId, (tx) => tx.member(assessment.createdBy));
  if (!owner) return 0;
  const t = wordsOf(owner.locale);
  const problem = { message: t.problems.noChannel(assessment.title), code: 'CHANNEL' };
  await chat.tell(workspaceId, owner.externalId, problemCard(problem, t));
  return 0;
}
