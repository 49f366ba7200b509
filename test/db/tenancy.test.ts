import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  FileId,
  LinkCodeId,
  RequestId,
  RerunId,
  ScorecardRequestId,
  TemplateId,
  ThreadId,
  WishId,
  type WorkspaceId,
} from '#core/model/ids.ts';
import { secrets, startDatabase, submitted, type TestDatabase } from '../standins/database.ts';

let db: TestDatabase;
let ours: WorkspaceId;
let theirs: WorkspaceId;
let tables: { name: string; column: string; secured: boolean }[];

beforeAll(async () => {
  db = await startDatabase();
  [ours, theirs] = [await db.newWorkspace(), await db.newWorkspace()];
  await fillEveryTable();
  const { rows } = await db.database.pool.query<{ schema: string; name: string; secured: boolean }>(
    `select n.nspname as schema, c.relname as name, c.relrowsecurity as secured from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname in ('public', 'keys') and c.relname <> 'migration'`,
  );
  tables = rows.map(({ schema, name, secured }) => ({
    name: `${schema}.${name}`,
    column: name === 'workspace' ? 'id' : 'workspace_id',
    secured,
  }));
});
afterAll(() => db?.stop());

test('every table is secured, and holds rows of the workspace to look for', async () => {
  expect(tables.length).toBeGreaterThan(20);
  for (const { name, column, secured } of tables) {
    expect(secured, name).toBe(true);
    const { rows } = await db.database.pool.query(`select 1 from ${name} where ${column} = $1`, [ours]);
    expect(rows.length, `${name} is empty, so nothing would be shown by it`).toBeGreaterThan(0);
  }
});

test('under another workspace a query without a where returns nothing of ours, in every table', async () => {
  for (const { name, column } of tables) {
    expect(await countAs(theirs, `select count(*)::int as n from ${name} where ${column} = '${ours}'`), name).toBe(0);
    expect(await countAs(theirs, `select count(*)::int as n from ${name} where ${column} <> '${theirs}'`), name).toBe(
      0,
    );
    expect(await countAs(ours, `select count(*)::int as n from ${name}`), name).toBeGreaterThan(0);
  }
});

test('without a workspace there is nothing at all', async () => {
  for (const { name } of tables) expect(await countAs('', `select count(*)::int as n from ${name}`), name).toBe(0);
});

test('a row can’t be written into another workspace', async () => {
  const insert = `insert into inbound (workspace_id, source, event) values ('${ours}', 'x', 'y') returning 1 as n`;
  await expect(countAs(theirs, insert)).rejects.toThrow(/row-level security/u);
});

test('the audit log can’t be changed, not even by its owner, and each row seals the one before', async () => {
  await expect(db.database.pool.query(`update audit_log set action = 'x'`)).rejects.toThrow(/append-only/u);
  await expect(db.database.pool.query(`delete from audit_log`)).rejects.toThrow(/append-only/u);
  const { rows } = await db.database.pool.query<{ ok: boolean }>(
    `select previous = coalesce(lag(hash) over (order by id), ''::bytea) as ok from audit_log where workspace_id = $1 order by id`,
    [ours],
  );
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.every(({ ok }) => ok)).toBe(true);
});

test('no personal word stands in clear in any table', async () => {
  for (const { name } of tables) {
    const { rows } = await db.database.pool.query<{ row: string }>(`select to_jsonb(t)::text as row from ${name} t`);
    for (const { row } of rows) expect(row, name).not.toMatch(/Person 0|person0@post/u);
  }
});

async function countAs(workspace: string, query: string): Promise<number> {
  return db.database.kysely.transaction().execute(async (trx) => {
    await sql`select set_config('role', 'shortlist_app', true), set_config('app.workspace', ${workspace}, true)`.execute(
      trx,
    );
    const { rows } = await sql.raw<{ n: number }>(query).execute(trx);
    return rows[0]?.n ?? 0;
  });
}

/** One row at least in each table, for each of the two workspaces. */
async function fillEveryTable(): Promise<void> {
  for (const workspace of [ours, theirs]) {
    const { assessmentId, attempts } = await submitted(db.inWorkspace, workspace, 3);
    const [attemptId, otherId] = [attempts[0]!, attempts[1]!];
    await db.inWorkspace(workspace, async (tx) => {
      const [member] = await tx.membersWithRole(['admin']);
      const [criterion] = await tx.criteria(assessmentId);
      const [item] = await tx.items(assessmentId);
      const fileId = FileId.parse(randomUUID());
      const used = {
        role: 'grader',
        model: 'm',
        used: { input: 1, output: 1, cost: 1 },
        attemptId,
        assessmentId,
      } as const;
      await tx.addModelUse(used);
      await tx.keepReading('key', { nth: 0, level: 3, found: [] }, { model: 'm', prompt: 'p' });
      await tx.setMonthlyTokens(1000, member!.id);
      await tx.setLook({ name: null, accent: '#0a5a54', contact: null, by: member!.id });
      await tx.addThread({
        id: ThreadId.parse(randomUUID()),
        assessmentId,
        platform: 'slack',
        channel: 'C1',
        public: false,
        locale: 'en',
      });
      const rerunId = RerunId.parse(randomUUID());
      await tx.addRerun({ id: rerunId, assessmentId, version: 1, by: member!.id });
      await tx.addRerunScores(rerunId, [{ attemptId, fromVersion: 1 }]);
      await tx.addWish({
        id: WishId.parse(randomUUID()),
        assessmentId,
        memberId: member!.id,
        said: 'harder',
        version: 1,
      });
      await tx.addTemplate({
        id: TemplateId.parse(randomUUID()),
        name: 'Backend',
        content: {
          job: '',
          language: 'en',
          withCv: false,
          timeLimitMinutes: null,
          engine: 'test',
          criteria: [criterion!],
          items: [item!],
        },
        madeBy: member!.id,
      });
      await tx.addFile({ id: fileId, attemptId, kind: 'cv', name: 'Person 0.pdf', bytes: 1 });
      const match = {
        criteria: [{ name: 'Python', met: 'met' as const, quote: 'Person 0', weight: 100 }],
        score: 100,
        coverage: 1,
        engine: 'test',
      };
      await tx.setCv(attemptId, {
        state: 'read',
        fileId,
        confirmed: { employers: [], skills: ['Person 0'], education: [], languages: [] },
        match,
      });
      const detail = {
        found: [{ point: 'p', quote: 'Person 0' }],
        missing: [],
        readIt: null,
        instructions: [],
        engine: 'test',
      };
      const scores = {
        criteria: [{ criterionId: criterion!.id, score: 50, standardError: 5 }],
        items: [{ itemId: item!.id, score: 50, standardError: 5, detail }],
      };
      await tx.saveScores(attemptId, {
        ...scores,
        composite: 50,
        standardError: 5,
        coverage: 1,
        scorerVersion: 'test',
        evidenceLine: 'Person 0',
      });
      await tx.addDecision({ attemptId, kind: 'hold', memberId: member!.id, reason: 'Person 0 writes well.' });
      const changed = { score: 60, standardError: 5, composite: 60, compositeError: 5, coverage: 1, missed: [] };
      await tx.addOverride(
        {
          attemptId,
          criterionId: criterion!.id,
          memberId: member!.id,
          was: 50,
          score: 60,
          reason: 'Person 0 said more.',
        },
        changed,
      );
      const requestId = RequestId.parse(randomUUID());
      await tx.addRequest({ id: requestId, attemptId, kind: 'review', said: 'I am Person 0.' });
      const answer = { text: 'Dear Person 0', changed: false, by: member!.id, mail: 'none' } as const;
      expect(await tx.answerRequest(requestId, answer)).toBe(true);
      expect(await tx.answerRequest(requestId, answer)).toBe(false);
      const said = { ratings: [], recommendation: 'yes', comment: 'Person 0 explains well.' } as const;
      await tx.keepScorecard({ attemptId, memberId: member!.id, ...said, ratings: [] });
      await tx.addReviewComment({ attemptId, memberId: member!.id, text: 'Ask Person 0 about tests.' });
      await tx.addScorecardRequest({
        id: ScorecardRequestId.parse(randomUUID()),
        assessmentId,
        attemptId,
        memberId: member!.id,
        askedBy: member!.id,
      });
      await tx.addReportLink({
        attemptId,
        memberId: member!.id,
        tokenHash: secrets.hash(randomUUID()),
        expiresAt: new Date(),
      });
      await tx.addReportSession({
        attemptId,
        memberId: member!.id,
        sidHash: secrets.hash(randomUUID()),
        expiresAt: new Date(),
      });
      await tx.addLinkCode({
        id: LinkCodeId.parse(randomUUID()),
        kind: 'thread',
        assessmentId,
        madeBy: member!.id,
        codeHash: secrets.hash(randomUUID()),
        expiresAt: new Date(),
      });
      const itemId = item!.id;
      const signs = { openMs: 60_000, pastes: 1, pastedChars: 200, leaves: 1, awayMs: 9_000 };
      await tx.saveSigns(attemptId, { item: itemId, page: 'page0001', signs });
      await tx.saveLikeness(attemptId, [{ itemId, otherId, share: 0.9, words: 'Person 0 reads the plan first' }]);
      await tx.addNews(member!.id, attemptId);
      await tx.openHome(member!.id, 'shown');
      await tx.takeOut((await tx.attempt(attempts[2]!))!.candidateId, { by: member!.id });
      await tx.once('test', 'event');
      const at = {
        platform: 'teams',
        externalId: `19:${workspace}`,
        serviceUrl: 'https://smba.example/emea/',
      } as const;
      await tx.saveConversation({ ...at, kind: 'channel', member: null, reference: {} });
      await tx.audit({ actor: member!.id, action: 'first', subject: attemptId });
      await tx.audit({ actor: member!.id, action: 'second', subject: attemptId });
    });
  }
}
