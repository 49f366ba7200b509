import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FileId } from '#core/model/ids.ts';
import { forgetAll, forgetDue } from '#db/retention.ts';
import { startDatabase, submitted, type TestDatabase } from '../standins/database.ts';

const mailer = { forget: async () => {} };

let db: TestDatabase;
beforeAll(async () => {
  db = await startDatabase();
});
afterAll(() => db?.stop());

async function filesToRemove(workspace: string) {
  const { rows } = await db.database.pool.query<{ payload: { fileId: string } }>(
    `select payload from outbox where name = 'remove-file' and state = 'pending' and workspace_id = $1`,
    [workspace],
  );
  return rows.map(({ payload }) => payload.fileId);
}

test('who is due is gone from every table and from the keys, and a job takes their file away; the others stay', async () => {
  const workspace = await db.newWorkspace();
  const { attempts } = await submitted(db.inWorkspace, workspace, 2);
  const [due, stays] = attempts;
  const fileId = FileId.parse(randomUUID());
  await db.inWorkspace(workspace, (tx) =>
    tx.addFile({ id: fileId, attemptId: due!, kind: 'cv', name: 'cv.pdf', bytes: 1 }),
  );
  await db.database.pool.query(
    `update candidate set delete_after = now() - interval '1 day' where id = (select candidate_id from attempt where id = $1)`,
    [due],
  );
  const removed: string[] = [];
  const kept = { mailer: { forget: async (id: string) => void removed.push(id) } };
  const person = (await db.inWorkspace(workspace, (tx) => tx.attempt(due!)))?.candidateId;

  expect(await forgetDue(db.database.kysely, kept)).toBe(1);
  expect(await forgetDue(db.database.kysely, kept)).toBe(0);

  expect(removed).toEqual([person]);
  expect(await filesToRemove(workspace)).toEqual([fileId]);
  expect(await db.inWorkspace(workspace, (tx) => tx.attempt(due!))).toBeUndefined();
  expect((await db.inWorkspace(workspace, (tx) => tx.responses(stays!))).length).toBe(1);
  const { rows } = await db.database.pool.query(
    `select count(*)::int as keys from keys.candidate_key where candidate_id not in (select id from dropped_file)`,
  );
  expect(rows[0].keys).toBe(1);
});

test('however many are due, they are forgotten at once; whose mails can’t be removed keeps their rows and is tried again', async () => {
  const workspace = await db.newWorkspace();
  const { attempts } = await submitted(db.inWorkspace, workspace, 120);
  const stuck = (await db.inWorkspace(workspace, (tx) => tx.attempt(attempts[0]!)))!.candidateId;
  await db.database.pool.query(`update candidate set delete_after = now() - interval '1 day' where workspace_id = $1`, [
    workspace,
  ]);
  const left = async () => {
    const { rows } = await db.database.pool.query<{ people: number }>(
      'select count(*)::int as people from candidate where workspace_id = $1',
      [workspace],
    );
    return rows[0]!.people;
  };
  const forgotten: string[] = [];
  const forget = async (id: string) => {
    if (id === stuck) throw new Error('The disk fails.');
  };

  await expect(forgetDue(db.database.kysely, { mailer: { forget } })).rejects.toThrow('The disk fails.');

  expect(await left()).toBe(1);
  expect(await db.inWorkspace(workspace, (tx) => tx.attempt(attempts[0]!))).toBeDefined();
  await forgetDue(db.database.kysely, { mailer: { forget: async (id) => void forgotten.push(id) } });
  expect([await left(), forgotten]).toEqual([0, [stuck]]);
});

test('who is invited again while others are forgotten stays', async () => {
  const workspace = await db.newWorkspace();
  const { attempts } = await submitted(db.inWorkspace, workspace, 2);
  const people = await Promise.all(
    attempts.map(async (id) => (await db.inWorkspace(workspace, (tx) => tx.attempt(id)))!.candidateId),
  );
  await db.database.pool.query(`update candidate set delete_after = now() - interval '1 day' where workspace_id = $1`, [
    workspace,
  ]);
  const asked: string[] = [];
  const forget = async (id: string) => {
    asked.push(id);
    const other = people.find((one) => one !== id)!;
    if (asked.length === 1) await db.inWorkspace(workspace, (tx) => tx.keepCandidate(other, new Date('2040-01-01')));
  };

  await forgetDue(db.database.kysely, { mailer: { forget } });

  expect(asked).toHaveLength(1);
  const there = await db.inWorkspace(workspace, (tx) => tx.candidatesAmong(people));
  expect(there).toEqual(people.filter((id) => id !== asked[0]));
});

test('who is invited again is kept as long as they are told then, and never shorter than before', async () => {
  const workspace = await db.newWorkspace();
  const { attempts } = await submitted(db.inWorkspace, workspace, 1);
  const attempt = await db.inWorkspace(workspace, (tx) => tx.attempt(attempts[0]!));
  const id = attempt!.candidateId;
  const until = async (at: Date) => {
    await db.inWorkspace(workspace, (tx) => tx.keepCandidate(id, at));
    const { rows } = await db.database.pool.query<{ delete_after: Date }>(
      'select delete_after from candidate where id = $1',
      [id],
    );
    return rows[0]!.delete_after;
  };

  expect(await until(new Date('2040-01-01T00:00:00Z'))).toEqual(new Date('2040-01-01T00:00:00Z'));
  expect(await until(new Date('2030-01-01T00:00:00Z'))).toEqual(new Date('2040-01-01T00:00:00Z'));
});

test('that a request was handled is known for thirty days', async () => {
  const workspace = await db.newWorkspace();
  const heard = (event: string) => db.inWorkspace(workspace, (tx) => tx.once('slack', event));
  await heard('old');
  await heard('new');
  await db.database.pool.query(
    `update inbound set received_at = now() - interval '31 days' where workspace_id = $1 and event = 'old'`,
    [workspace],
  );

  await forgetAll(db.database.kysely, { mailer });

  expect([await heard('old'), await heard('new')]).toEqual([true, false]);
});

test('links and visits that are over are gone after a day, the admins’ page’s too', async () => {
  const workspace = await db.newWorkspace();
  const who = { name: 'Leila', role: 'admin', timeZone: 'UTC', locale: 'en' } as const;
  const { id: memberId } = await db.inWorkspace(workspace, (tx) =>
    tx.addMember({ platform: 'slack', externalId: 'leila', ...who }),
  );
  const over = (days: number) => new Date(Date.now() - days * 86_400_000);
  for (const [i, expiresAt] of [over(2), over(0.5)].entries())
    await db.inWorkspace(workspace, async (tx) => {
      await tx.addReportLink({ attemptId: null, memberId, tokenHash: Buffer.alloc(32, i), expiresAt });
      await tx.addReportSession({ attemptId: null, memberId, sidHash: Buffer.alloc(32, i), expiresAt });
    });

  await forgetAll(db.database.kysely, { mailer });

  for (const table of ['report_link', 'report_session']) {
    const query = `select count(*)::int as left from ${table} where workspace_id = $1`;
    expect((await db.database.pool.query(query, [workspace])).rows, table).toEqual([{ left: 1 }]);
  }
});
