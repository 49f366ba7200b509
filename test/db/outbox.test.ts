import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AssessmentId, type WorkspaceId } from '#core/model/ids.ts';
import type { Tx } from '#core/ports/store.ts';
import { forgetDone, openAlike, relayDue, type OutboxRow } from '#worker/queue/outbox.ts';
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

const queue = () => db.database.kysely as unknown as Kysely<never>;

async function relayed(): Promise<OutboxRow[]> {
  const rows: OutboxRow[] = [];
  await relayDue(queue(), async (due) => void rows.push(...due));
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

test('who asks for a job doesn’t wait for the queue that is being given the same one', async () => {
  const id = AssessmentId.parse(randomUUID());
  const ask = () => db.inWorkspace(workspace, (tx) => tx.enqueue('update-card', { assessmentId: id }, { key: id }));
  await ask();
  const [given, taken] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const relaying = relayDue(queue(), () => (given.resolve(), taken.promise));
  await given.promise;

  await ask();

  taken.resolve();
  await relaying;
  expect(await relayed()).toHaveLength(1);
});

test('a run ends all that were there when it began, and none that came afterwards', async () => {
  const other = AssessmentId.parse(randomUUID());
  const ask = async (id: AssessmentId) => {
    await db.inWorkspace(workspace, (tx) => tx.enqueue('update-card', { assessmentId: id }, { key: id }));
    return (await relayed())[0]!.id;
  };
  const [first, second, apart] = [await ask(other), await ask(other), await ask(AssessmentId.parse(randomUUID()))];

  const alike = (await openAlike(queue(), [first])).get(first)!;
  const late = await ask(other);

  expect(alike.toSorted((a, b) => a - b)).toEqual([first, second]);
  expect(await db.inWorkspace(workspace, (tx) => tx.finishJob(first, alike))).toBe(true);
  expect([...(await openAlike(queue(), [second, apart, late]))].toSorted(([a], [b]) => a - b)).toEqual([
    [apart, [apart]],
    [late, [late]],
  ]);
});

test('of two of a kind that begin together, each hears of both', async () => {
  const key = AssessmentId.parse(randomUUID());
  const ask = async () => {
    await db.inWorkspace(workspace, (tx) => tx.enqueue('update-card', { assessmentId: key }, { key }));
    return (await relayed())[0]!.id;
  };
  const both = [await ask(), await ask()];

  const alike = await openAlike(queue(), both);

  for (const id of both) expect(alike.get(id)!.toSorted((a, b) => a - b)).toEqual(both);
});

test('a run whose row was ended by another one changes nothing', async () => {
  const id = AssessmentId.parse(randomUUID());
  await db.inWorkspace(workspace, (tx) => tx.enqueue('update-card', { assessmentId: id }, { key: id }));
  const [{ id: row }] = (await relayed()) as [OutboxRow];
  await db.inWorkspace(workspace, (tx) => tx.finishJob(row));

  expect(await db.inWorkspace(workspace, (tx) => tx.finishJob(row))).toBe(false);
});

test('old done rows are forgotten, found by when they were done and not by reading all of a day’s', async () => {
  const { pool } = db.database;
  await pool.query(
    `insert into outbox (workspace_id, name, payload, key, state, done_at)
     select $1, 'update-card', '{}', 'done/' || i, 'done', now() - make_interval(secs => 4.32 * i) from generate_series(1, 20010) i`,
    [workspace],
  );
  await pool.query('analyze outbox');

  await forgetDone(queue());

  const left = await pool.query("select count(*)::int as many from outbox where key like 'done/%'");
  expect(left.rows[0].many).toBe(19_999);
  const scans = async () =>
    (await pool.query("select idx_scan::int as many from pg_stat_user_indexes where indexrelname = 'outbox_done'"))
      .rows[0].many;
  await expect.poll(scans, { timeout: 10_000 }).toBeGreaterThan(0);
});
