// The card job: draws the assessment's card in every thread, one drawing a thread at a time, and only where it changed.
import { RetryLater } from '../../errors.ts';
import { tell } from '../members/tell-news.ts';
import { refreshHomes } from './home.ts';
import { cardOf, type Reader } from './views.ts';
import { alsoIn } from '../../cards/also-in.ts';
import type { Card } from '../../cards/card.ts';
import { leftCard } from '../../cards/link-cards.ts';
import { problemCard } from '../../cards/problem-card.ts';
import type { AssessmentId, WorkspaceId } from '../../model/ids.ts';
import type { Assessment, Thread } from '../../ports/assessments.ts';
import type { Platform } from '../../ports/members.ts';
import type { Run } from '../../ports/run.ts';
import { ChatRefused, type Chat } from '../../ports/outside.ts';
import type { InWorkspace, Tx } from '../../ports/store.ts';
import { wordsOf } from '../../text/words.ts';

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
/** Until what was held for so long is free for certain. */
const graceMs = 20;

export async function updateCard(deps: PublishDeps, run: Run, id: AssessmentId): Promise<void> {
  const threads = await deps.inWorkspace(run.workspaceId, async (tx) => [
    ...(await tx.threads(id)),
    ...(await tx.leavingThreads(id)),
  ]);
  // Each to its end: where one fails, the others have been drawn all the same.
  const drawn = await Promise.allSettled(
    threads.map((thread) => drawThread(deps, { workspaceId: run.workspaceId, thread })),
  );
  const waits = drawn.map((one) => (one.status === 'fulfilled' ? one.value : waitAfter(one.reason)));
  const wait = Math.max(0, ...waits);
  if (wait > 0) throw new RetryLater(wait, 'This card isn’t up to date everywhere yet.');
  await run.commit(refreshHomes);
}

/** How long a thread asked to wait; any other failure is one of the whole job, which is tried again. */
function waitAfter(reason: unknown): number {
  if (reason instanceof RetryLater) return reason.afterMs;
  throw reason;
}

type Scope = { workspaceId: WorkspaceId; thread: Thread };
type Taken = { wait: number; rests?: true } | { assessment: Assessment; thread: Thread; card: Card };
type Drawable = Exclude<Taken, { wait: number }>;

/** Returns how long to wait before trying again, in milliseconds; 0 when the thread shows what is true. */
async function drawThread(deps: PublishDeps, scope: Scope): Promise<number> {
  const chat = deps.chats[scope.thread.platform];
  if (!chat) return 0;
  const taken = await takeInTime(deps, scope);
  if ('wait' in taken) return taken.wait;
  const shown = deps.hash(JSON.stringify(taken.card));
  try {
    // What shows it already isn’t sent, so the next change needn’t wait.
    if (shown === taken.thread.shown) await release(deps, scope, { problem: null });
    else await release(deps, scope, { message: await send(chat, scope.workspaceId, taken), shown, problem: null });
    if (taken.thread.leftAt) await forget(deps, scope);
    return 0;
  } catch (error) {
    return failed(deps, scope, { taken, error });
  }
}

/**
 * A thread that only rests is waited for here: its job comes back when all threads are done, and another one may hang.
 * One that is held isn't, or its jobs would keep the places of others.
 */
async function takeInTime(deps: PublishDeps, scope: Scope): Promise<Taken> {
  const taken = await take(deps, scope);
  if (!('rests' in taken)) return taken;
  await new Promise((go) => setTimeout(go, taken.wait));
  return take(deps, scope);
}

/** What becomes of a thread that couldn't be drawn. Throws what is worth another try. */
async function failed(
  deps: PublishDeps,
  scope: Scope,
  { taken, error }: { taken: Drawable; error: unknown },
): Promise<number> {
  if (!(error instanceof ChatRefused)) {
    await release(deps, scope, { heldMs: error instanceof RetryLater ? error.afterMs : 0 });
    throw error;
  }
  if (taken.thread.leftAt) return forget(deps, scope);
  await release(deps, scope, { problem: error.reason });
  return refused(deps, { ...scope, assessment: taken.assessment, error });
}

/** Takes the thread and reads the card in the same transaction, so that who draws later draws what is newer. */
function take(
  { inWorkspace, chats }: PublishDeps,
  { workspaceId, thread: { id, assessmentId } }: Scope,
): Promise<Taken> {
  return inWorkspace(workspaceId, async (tx) => {
    const isTaken = await tx.takeThread(id, holdMs);
    // Read once it is taken: who had it before has left its newest message there.
    const [now, threads] = [await tx.now(), await tx.threads(assessmentId)];
    const thread = [...threads, ...(await tx.leavingThreads(assessmentId))].find((one) => one.id === id);
    const assessment = await tx.assessment(assessmentId);
    // Another run has said goodbye there already.
    if (!assessment || !thread) return { wait: 0 };
    if (!isTaken) return { wait: busyRetryMs };
    const soonMs = thread.sentAt ? intervalMs - (now.getTime() - thread.sentAt.getTime()) : 0;
    if (soonMs > 0) {
      await tx.setThread(id, { heldMs: soonMs });
      return { wait: soonMs + graceMs, rests: true };
    }
    return {
      assessment,
      thread,
      card: await cardFor(tx, { assessment, thread, threads, chat: chats[thread.platform] }),
    };
  });
}

type Scene = { assessment: Assessment; thread: Thread; threads: Thread[]; chat: Chat | undefined };

async function cardFor(tx: Tx, { assessment, thread, threads, chat }: Scene): Promise<Card> {
  const t = wordsOf(thread);
  if (thread.leftAt) return leftCard(assessment.title, t);
  const creator = await tx.member(assessment.createdBy);
  const also = alsoIn(
    threads.filter(({ id }) => id !== thread.id),
    t,
  );
  const audience = audienceOf(thread, chat);
  // Recruiters read it too, and some clients show nobody a view of their own.
  const reader: Reader = { audience, manages: true, timeZone: creator?.timeZone ?? 'UTC', also, t };
  return cardOf(tx, assessment, reader);
}

/** Who reads the card of a thread: where each viewer gets their own, the one for all holds less. */
function audienceOf(thread: Thread, chat: Chat | undefined): Reader['audience'] {
  if (thread.public) return 'public';
  return chat?.perViewer?.(thread.channel) ? 'initials' : 'members';
}

async function forget({ inWorkspace }: PublishDeps, { workspaceId, thread }: Scope): Promise<number> {
  await inWorkspace(workspaceId, (tx) => tx.removeThread(thread.id));
  return 0;
}

/** Updates in place; a message that somebody has deleted is posted once more. Nothing new is posted to say goodbye. */
async function send(chat: Chat, workspaceId: WorkspaceId, { thread, card }: Drawable): Promise<string | null> {
  const { channel, message } = thread;
  if (message === null && thread.leftAt) return null;
  if (message === null) return chat.post(workspaceId, channel, card);
  try {
    await chat.update(workspaceId, { channel, message }, card);
    return message;
  } catch (error) {
    if (error instanceof ChatRefused && error.reason === 'message-gone' && !thread.leftAt)
      return chat.post(workspaceId, channel, card);
    throw error;
  }
}

type Shown = { message?: string | null; shown?: string; problem?: string | null; heldMs?: number };

async function release({ inWorkspace }: PublishDeps, { workspaceId, thread }: Scope, shown: Shown): Promise<void> {
  await inWorkspace(workspaceId, (tx) => tx.setThread(thread.id, { heldMs: 0, ...shown }));
}

/** A channel that can't be written to: its owner is told once, by direct message, and nothing is tried again. */
async function refused(
  { inWorkspace, chats }: PublishDeps,
  { workspaceId, thread, assessment, error }: Scope & { assessment: Assessment; error: ChatRefused },
): Promise<number> {
  const isFirst = await inWorkspace(workspaceId, (tx) =>
    tx.once('thread-refused', `${thread.id}/${error.reason}/${assessment.state}`),
  );
  if (!isFirst || error.reason === 'revoked') return 0;
  const owner = await inWorkspace(workspaceId, (tx) => tx.member(assessment.createdBy));
  // On the owner's own platform, which may be the other one.
  if (!owner || owner.role === 'guest') return 0;
  const t = wordsOf(owner);
  const problem = { message: t.problems.noChannel[thread.platform](assessment.title), code: 'CHANNEL' };
  await tell({ chats }, { workspaceId }, { member: owner, card: problemCard(problem, t) });
  return 0;
}
