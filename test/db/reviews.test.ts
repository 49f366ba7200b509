// Scorecards, comments and who owes one, on the real database.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ScorecardRequestId,
  type AssessmentId,
  type AttemptId,
  type MemberId,
  type WorkspaceId,
} from '#core/model/ids.ts';
import type { Tx } from '#core/ports/store.ts';
import { forgetDue } from '#db/retention.ts';
import { startDatabase, submitted, type TestDatabase } from '../standins/database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await startDatabase();
});
afterAll(() => db?.stop());

const words = 'Person 0 explains an index better than most.';

type Stage = {
  workspace: WorkspaceId;
  assessmentId: AssessmentId;
  attempts: [AttemptId, AttemptId];
  owen: MemberId;
  leila: MemberId;
};

/** Two scored candidates and two reviewers. */
async function stage(): Promise<Stage> {
  const workspace = await db.newWorkspace();
  const { assessmentId, attempts } = await submitted(db.inWorkspace, workspace, 2);
  const scores = { criteria: [], items: [], composite: 50, standardError: 5, coverage: 1, evidenceLine: null };
  const [owen, leila] = await db.inWorkspace(workspace, async (tx) => {
    for (const id of attempts) await tx.saveScores(id, { ...scores, scorerVersion: 'test' });
    const member = (externalId: string) =>
      tx.addMember({
        platform: 'slack',
        externalId,
        name: externalId,
        role: 'reviewer',
        timeZone: 'UTC',
        locale: 'en',
      });
    return [(await member('owen')).id, (await member('leila')).id] as const;
  });
  return { workspace, assessmentId, attempts: [attempts[0]!, attempts[1]!], owen, leila };
}

const ask = async (
  tx: Tx,
  { assessmentId, leila }: Stage,
  about: { attemptId: AttemptId | null; memberId: MemberId },
) => {
  const id = ScorecardRequestId.parse(randomUUID());
  return (await tx.addScorecardRequest({ id, assessmentId, askedBy: leila, ...about })) ? id : undefined;
};

test('a scorecard is one a member and attempt; the second replaces the first and says when', async () => {
  const { workspace, attempts, owen } = await stage();
  const [attemptId] = attempts;
  const kept = { attemptId, memberId: owen, ratings: [], comment: words };

  await db.inWorkspace(workspace, (tx) => tx.keepScorecard({ ...kept, recommendation: 'no' }));
  await db.inWorkspace(workspace, (tx) => tx.keepScorecard({ ...kept, recommendation: 'strong-yes' }));

  const all = await db.inWorkspace(workspace, (tx) => tx.scorecards(attemptId));
  expect(all).toEqual([
    { ...kept, recommendation: 'strong-yes', givenAt: expect.any(Date), changedAt: expect.any(Date) },
  ]);
  const shown = await db.inWorkspace(workspace, (tx) => tx.shownPeople(attempts));
  expect(attempts.map((id) => shown.get(id)?.scorecards)).toEqual([1, 0]);
});

test('no word, no rating and no recommendation stands in clear in the tables', async () => {
  const { workspace, attempts, owen } = await stage();
  await db.inWorkspace(workspace, async (tx) => {
    const said = { ratings: [], recommendation: 'strong-no', comment: words } as const;
    await tx.keepScorecard({ attemptId: attempts[0], memberId: owen, ...said, ratings: [] });
    await tx.addReviewComment({ attemptId: attempts[0], memberId: owen, text: words });
  });

  for (const table of ['scorecard', 'review_comment']) {
    const { rows } = await db.database.pool.query<{ row: string; said: Buffer }>(
      `select to_jsonb(t)::text as row, said from ${table} t`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { row, said } of rows) expect(row + said.toString('latin1')).not.toMatch(/explains|strong-no|ratings/u);
  }
});

test('a sealed scorecard can’t be moved to another row', async () => {
  const { workspace, attempts, owen, leila } = await stage();
  const said = { attemptId: attempts[0], ratings: [], comment: words };
  await db.inWorkspace(workspace, (tx) => tx.keepScorecard({ ...said, memberId: owen, recommendation: 'yes' }));
  await db.inWorkspace(workspace, (tx) => tx.keepScorecard({ ...said, memberId: leila, recommendation: 'no' }));
  await db.database.pool.query(
    `update scorecard set said = (select said from scorecard where member_id = $1) where member_id = $2`,
    [owen, leila],
  );

  await expect(db.inWorkspace(workspace, (tx) => tx.scorecards(attempts[0]))).rejects.toThrow();
});

test('who was asked owes one until it is given, taken back, or somebody is advanced or rejected', async () => {
  const at = await stage();
  const { workspace, attempts, owen, leila } = at;
  const [first, second] = attempts;
  const owedBy = (memberId: MemberId) =>
    db.inWorkspace(workspace, async (tx) => (await tx.owedScorecards({ memberId })).map((one) => one.attemptId));
  const decide = (kind: 'hold' | 'reject' | 'undo') =>
    db.inWorkspace(workspace, (tx) => tx.addDecision({ attemptId: first, kind, memberId: leila, reason: null }));

  const request = await db.inWorkspace(workspace, (tx) => ask(tx, at, { attemptId: first, memberId: owen }));
  expect(await db.inWorkspace(workspace, (tx) => ask(tx, at, { attemptId: first, memberId: owen }))).toBeUndefined();
  expect(await owedBy(owen)).toEqual([first]);
  expect(await owedBy(leila)).toEqual([]);

  await decide('hold');
  expect(await owedBy(owen)).toEqual([first]);
  await decide('reject');
  expect(await owedBy(owen)).toEqual([]);
  await decide('undo');
  expect(await owedBy(owen)).toEqual([first]);

  await db.inWorkspace(workspace, (tx) => ask(tx, at, { attemptId: null, memberId: owen }));
  expect((await owedBy(owen)).toSorted()).toEqual([first, second].toSorted());
  const said = { memberId: owen, ratings: [], recommendation: 'yes', comment: '' } as const;
  await db.inWorkspace(workspace, (tx) => tx.keepScorecard({ attemptId: second, ...said, ratings: [] }));
  expect(await owedBy(owen)).toEqual([first]);

  expect(await db.inWorkspace(workspace, (tx) => tx.withdrawScorecardRequest(request!))).toBe(true);
  expect(await db.inWorkspace(workspace, (tx) => tx.withdrawScorecardRequest(request!))).toBe(false);
  // Still asked for with the whole assessment.
  expect(await owedBy(owen)).toEqual([first]);
});

test('a reminder is noted, and seen by the next who looks', async () => {
  const at = await stage();
  const { workspace, assessmentId, attempts, owen } = at;
  const id = await db.inWorkspace(workspace, (tx) => ask(tx, at, { attemptId: attempts[0], memberId: owen }));
  const owed = () => db.inWorkspace(workspace, (tx) => tx.owedScorecards({ assessmentId }));

  expect(await owed()).toMatchObject([{ requestId: id, memberId: owen, remindedAt: null }]);
  await db.inWorkspace(workspace, (tx) => tx.setScorecardReminded(id!));
  expect(await owed()).toMatchObject([{ requestId: id, remindedAt: expect.any(Date) }]);
});

test('with the candidate goes all that was said of them, and who was asked', async () => {
  const at = await stage();
  const { workspace, attempts, owen } = at;
  for (const attemptId of attempts)
    await db.inWorkspace(workspace, async (tx) => {
      await tx.keepScorecard({ attemptId, memberId: owen, ratings: [], recommendation: 'yes', comment: words });
      await tx.addReviewComment({ attemptId, memberId: owen, text: words });
      await ask(tx, at, { attemptId, memberId: owen });
    });
  const due = `update candidate set delete_after = now() - interval '1 day' where id = (select candidate_id from attempt where id = $1)`;
  await db.database.pool.query(due, [attempts[0]]);

  await forgetDue(db.database.kysely, {
    mailer: { forget: async () => {} },
  });

  for (const table of ['scorecard', 'review_comment', 'scorecard_request']) {
    const query = `select attempt_id from ${table} where workspace_id = $1`;
    const { rows } = await db.database.pool.query<{ attempt_id: string }>(query, [workspace]);
    expect(rows, table).toEqual([{ attempt_id: attempts[1] }]);
  }
});
