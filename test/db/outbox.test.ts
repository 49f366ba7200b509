import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AssessmentId, type WorkspaceId } from '#core/model/ids.ts';
import type { Tx } from '#core/ports/store.ts';
import { relayDue, type OutboxRow } from '#worker/queue/outbox.ts';
import { startDatabase, type TestDatabase } from '../standins/database.ts';

let db: TestDatabase;
let workspace: WorkspaceId;

beforeAll(async () => {
  db = await startDatabase();
  workspace = await db.newWorkspace();
});
afterAll(() => db?.stop());

const assessmentId = AssessmentId.parse(randomUUID());
const askFor = (tx: Tx) => tx.enqueue('update-card', { assessmentId }, { key: assessmentId });

async function relayed(): Promise<OutboxRow[]> {
  const rows: OutboxRow[] = [];
  await relayDue(db.database.kysely as unknown as Kysely<never>, async (due) => void rows.push(...due));
  return rows;
}

test('a job that waits already isn’t doubled', async () => {
  await db.inWorkspace(workspace, askFor);
  await db.inWorkspace(workspace, askFor);
  expect(await relayed()).toHaveLength(1);
});

test('a waiting job doesn’t begin before a change that counts on it is committed', async () => {
  await db.inWorkspace(workspace, askFor);
  const [asked, committed] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const change = db.inWorkspace(workspace, async (tx) => {
    await askFor(tx);
    asked.resolve();
    await committed.promise;
  });
  await asked.promise;

  expect(await relayed()).toEqual([]);

  committed.resolve();
  await change;
  expect(await relayed()).toHaveLength(1);
});
