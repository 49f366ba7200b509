// Drawing a thread's card while others draw it too.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { updateCard } from '#core/assess/show/publish.ts';
import { RetryLater } from '#core/errors.ts';
import { ThreadId, type AssessmentId, type WorkspaceId } from '#core/model/ids.ts';
import type { Chat } from '#core/ports/outside.ts';
import type { InWorkspace } from '#core/ports/store.ts';
import { startDatabase, submitted, type TestDatabase } from '../standins/database.ts';

let db: TestDatabase;
let workspaceId: WorkspaceId;
let assessmentId: AssessmentId;
const threadId = ThreadId.parse(randomUUID());

beforeAll(async () => {
  db = await startDatabase();
  workspaceId = await db.newWorkspace();
  ({ assessmentId } = await submitted(db.inWorkspace, workspaceId, 1));
  await db.inWorkspace(workspaceId, async (tx) => {
    await tx.addThread({
      id: threadId,
      assessmentId,
      platform: 'slack',
      channel: 'C1',
      public: false,
      locale: 'en',
    });
    await tx.setThread(threadId, { message: 'lost' });
  });
});
afterAll(() => db?.stop());

/** The database, in which another run posts the card anew just before this one takes the thread. */
const overtaken: InWorkspace = (id, work) =>
  db.inWorkspace(id, (tx) =>
    work({
      ...tx,
      takeThread: async (thread, forMs) => {
        await db.inWorkspace(id, (other) => other.setThread(thread, { message: 'newest' }));
        return tx.takeThread(thread, forMs);
      },
    }),
  );

/** One run of the card job; `updated` gets the messages that were sent anew. */
async function draw(inWorkspace: InWorkspace, updated: string[]): Promise<void> {
  const slack: Chat = {
    post: async () => 'another',
    update: async (_, { message }) => void updated.push(message),
    tell: async () => {},
    remove: async () => {},
    sendFile: async () => {},
    isGuest: async () => false,
  };
  const run = {
    workspaceId,
    commit: () => Promise.resolve(undefined as never),
    signal: new AbortController().signal,
    starts: 1,
  };
  await updateCard({ inWorkspace, chats: { slack, teams: undefined }, hash: (text) => text }, run, assessmentId);
}

test('a run that was overtaken updates the message that the other one has posted', async () => {
  const updated: string[] = [];

  await draw(overtaken, updated);

  expect(updated).toEqual(['newest']);
  const [thread] = await db.inWorkspace(workspaceId, (tx) => tx.threads(assessmentId));
  expect(thread?.message).toBe('newest');
});

test('a card that shows it already isn’t sent again, and the next change needn’t rest for it', async () => {
  const sentAt = async () =>
    (await db.inWorkspace(workspaceId, (tx) => tx.threads(assessmentId)))[0]?.sentAt?.getTime();
  const before = await sentAt();
  const sent: string[] = [];
  await new Promise((go) => setTimeout(go, 1_100));

  await draw(db.inWorkspace, sent);

  expect(sent).toEqual([]);
  expect(before).toBeDefined();
  expect(await sentAt()).toBe(before);
});

test('a thread that rests is waited for, and one that is held isn’t', async () => {
  const now = { sent: [] as string[], since: performance.now() };
  await db.inWorkspace(workspaceId, (tx) => tx.setThread(threadId, { shown: 'something else', heldMs: 0 }));
  await draw(db.inWorkspace, now.sent);
  expect(now.sent).toEqual(['newest']);
  expect(performance.now() - now.since).toBeGreaterThan(800);

  await db.inWorkspace(workspaceId, (tx) => tx.setThread(threadId, { heldMs: 5_000 }));
  const held = performance.now();
  await expect(draw(db.inWorkspace, now.sent)).rejects.toBeInstanceOf(RetryLater);
  expect(performance.now() - held).toBeLessThan(800);
  expect(now.sent).toHaveLength(1);
});
