// Scoring again, job by job: what stays, what is put back, and who can't be scored by the newer version.
import { afterAll, beforeEach, beforeAll, expect, test } from 'vitest';
import { offlineGrader } from '#core/assess/score/grade.ts';
import { overrideScore, undoOverride } from '#core/assess/score/override.ts';
import { personCardOf } from '#core/assess/show/person-views.ts';
import { reportOf } from '#core/assess/report/report.ts';
import { exportOf } from '#core/assess/report/export.ts';
import { tableOf } from '#core/assess/report/export-table.ts';
import { planRerun, rerunAttempt, settleRerun } from '#core/assess/score/rerun-jobs.ts';
import { isReady, keepOld, startRerun, takeRerun, undoRerun } from '#core/assess/score/rerun.ts';
import { rerunCardOf } from '#core/assess/score/rerun-views.ts';
import { scoreAttempt } from '#core/assess/score/score.ts';
import { changeContent } from '#core/assess/draft/versions.ts';
import { cardOf, readerOf } from '#core/assess/show/views.ts';
import type { Actor } from '#core/actor.ts';
import { takeOut } from '#db/take-out.ts';
import type { AssessmentId, AttemptId, WorkspaceId } from '#core/model/ids.ts';
import type { AssessmentItem } from '#core/ports/assessments.ts';
import type { Rerun } from '#core/ports/reruns.ts';
import type { Tx } from '#core/ports/store.ts';
import { secrets, startDatabase, submitted, type TestDatabase } from '../standins/database.ts';

let db: TestDatabase;
let workspace: WorkspaceId;
let assessmentId: AssessmentId;
let attempts: AttemptId[];
let actor: Actor;

const asked = <Result>(work: (tx: Tx) => Promise<Result>) => db.inWorkspace(workspace, work);
const run = () => ({ workspaceId: workspace, commit: asked, signal: new AbortController().signal, starts: 1 });
const deps = () => ({
  inWorkspace: db.inWorkspace,
  grader: offlineGrader(() => Promise.reject(new Error('nothing is read'))),
});

beforeAll(async () => {
  db = await startDatabase();
});
afterAll(() => db?.stop());

/** Two people who chose the first option; the key names the second. */
beforeEach(async () => {
  workspace = await db.newWorkspace();
  ({ assessmentId, attempts } = await submitted(db.inWorkspace, workspace, 2));
  actor = await asked(async (tx) => {
    const member = (await tx.membersWithRole(['admin']))[0]!;
    const [item] = await tx.items(assessmentId);
    for (const id of attempts)
      await tx.saveResponse(id, { itemId: item!.id, answer: { kind: 'choice', choice: 0 }, revision: 9 });
    return { workspaceId: workspace, member, place: { platform: 'slack', channel: 'D1', public: false } };
  });
  for (const id of attempts) await scoreAttempt(deps(), run(), id);
});

/** The next version, with the one question changed. */
const change = (how: (item: AssessmentItem) => AssessmentItem, timeLimitMinutes: number | null = null) =>
  asked(async (tx) => {
    const assessment = (await tx.lockAssessment(assessmentId))!;
    const content = { criteria: await tx.criteria(assessmentId), items: (await tx.items(assessmentId)).map(how) };
    await changeContent(tx, actor, { assessment, content, secrets, timeLimitMinutes });
  });

const withKey = (key: number) =>
  change((one) => (one.item.kind === 'choice' ? { ...one, item: { ...one.item, key } } : one));

async function start(): Promise<Rerun> {
  await asked((tx) => startRerun(tx, actor, { id: assessmentId, secrets }));
  const rerun = (await asked((tx) => tx.lastRerun(assessmentId)))!;
  await planRerun(deps(), run(), rerun.id);
  for (const attemptId of attempts) await rerunAttempt(deps(), run(), { rerunId: rerun.id, attemptId });
  return rerun;
}

const shown = () => asked(async (tx) => (await tx.lastRerun(assessmentId))!);
const inForce = (id: AttemptId) => asked((tx) => tx.scoresInForce(id));
const settle = async (how: typeof takeRerun) => {
  const { id, version } = await shown();
  const isDone = await asked((tx) => how(tx, actor, { id: assessmentId, version }));
  await settleRerun(run(), id);
  return isDone;
};
const rerunCard = () =>
  asked(async (tx) => rerunCardOf(tx, (await tx.assessment(assessmentId))!, readerOf(actor.member)));
const composites = async () => Promise.all(attempts.map(async (id) => (await inForce(id)).composite));

test('nothing in force changes until a member uses the new scores; undone, everything is as it was', async () => {
  const before = await Promise.all(attempts.map(inForce));
  await withKey(0);
  await start();
  expect(await Promise.all(attempts.map(inForce))).toEqual(before);
  expect(await settle(takeRerun)).toBe(true);
  expect(await composites()).toEqual([100, 100]);
  const attempt = (await asked((tx) => tx.attempt(attempts[0]!)))!;
  expect(attempt).toMatchObject({ version: 1, scoredVersion: 2, rescoredAt: expect.any(Date) });
  const { again, rescored } = await asked((tx) => reportOf(tx, attempts[0]!, { ...actor.member, id: null }));
  expect(again).toMatchObject({ state: 'used', fromVersion: 1, version: 2, by: 'Ruth Marlow' });
  expect([again?.total.was?.score, again?.total.now?.score, rescored?.version]).toEqual([0, 100, 2]);
  expect(await settle(undoRerun)).toBe(true);
  expect(await Promise.all(attempts.map(inForce))).toEqual(before);
  expect(await asked((tx) => tx.attempt(attempts[0]!))).toMatchObject({ scoredVersion: null, rescoredAt: null });
});

test('whoever asks, uses, keeps or undoes must be allowed to, and a press on an old card does nothing', async () => {
  await withKey(0);
  const reviewer: Actor = { ...actor, member: { ...actor.member, role: 'reviewer' } };
  await expect(asked((tx) => startRerun(tx, reviewer, { id: assessmentId, secrets }))).rejects.toThrow();
  await start();
  for (const how of [takeRerun, keepOld, undoRerun])
    await expect(asked((tx) => how(tx, reviewer, { id: assessmentId, version: 2 }))).rejects.toThrow();
  expect(await asked((tx) => takeRerun(tx, actor, { id: assessmentId, version: 1 }))).toBe(false);
  expect(await settle(keepOld)).toBe(true);
  expect(await settle(takeRerun)).toBe(false);
  expect(await composites()).toEqual([0, 0]);
});

test('it can only be used once everybody’s is computed, and not after the questions were changed again', async () => {
  await withKey(0);
  await asked((tx) => startRerun(tx, actor, { id: assessmentId, secrets }));
  const rerun = await shown();
  await planRerun(deps(), run(), rerun.id);
  await rerunAttempt(deps(), run(), { rerunId: rerun.id, attemptId: attempts[0]! });
  expect(await asked((tx) => tx.rerunCounts(rerun.id))).toEqual({ done: 1, all: 2 });
  expect(await settle(takeRerun)).toBe(false);
  await rerunAttempt(deps(), run(), { rerunId: rerun.id, attemptId: attempts[1]! });
  expect(await asked((tx) => isReady(tx, rerun))).toBe(true);
  await withKey(2);
  await expect(settle(takeRerun)).rejects.toThrow('changed meanwhile');
  await asked((tx) => startRerun(tx, actor, { id: assessmentId, secrets }));
  expect(await asked((tx) => tx.rerun(rerun.id))).toMatchObject({ state: 'kept' });
  expect(await shown()).toMatchObject({ version: 3, state: 'running' });
});

test('asked for twice, planned twice and run twice, there is one', async () => {
  await withKey(0);
  const first = await start();
  const again = await start();
  expect(again.id).toBe(first.id);
  const { rows } = await db.database.pool.query(
    'select count(*)::int as many from rerun_score where workspace_id = $1',
    [workspace],
  );
  expect(rows).toEqual([{ many: 2 }]);
});

test('a member’s score stays in force through both, and the card says so', async () => {
  const [{ criterionId } = { criterionId: undefined! }] = (await inForce(attempts[0]!)).criteria;
  const put = { attemptId: attempts[0]!, criterionId, reason: 'By phone.' };
  await asked((tx) => overrideScore(tx, actor, { ...put, score: 60 }));
  await withKey(0);
  await start();
  expect(JSON.stringify(await rerunCard())).toContain('A member’s score stays: Python');
  // Another one meanwhile.
  await asked((tx) => overrideScore(tx, actor, { ...put, score: 70 }));
  await settle(takeRerun);
  expect(await composites()).toEqual([70, 100]);
  await expect(asked((tx) => undoOverride(tx, actor, { attemptId: attempts[0]!, seen: 2 }))).rejects.toThrow();
  await asked((tx) => overrideScore(tx, actor, { ...put, score: 80 }));
  await settle(undoRerun);
  expect(await composites()).toEqual([80, 0]);
  // What it was before the change is a score by the other rubric, also now.
  await expect(asked((tx) => undoOverride(tx, actor, { attemptId: attempts[0]!, seen: 3 }))).rejects.toThrow();
  const card = await asked(async (tx) => personCardOf(tx, attempts[0]!, actor.member));
  expect(JSON.stringify(card)).not.toContain('Undo the change');
});

test('a must-have that changed is named before anything is put in place', async () => {
  const required = (key: number) => (one: AssessmentItem) =>
    one.item.kind === 'choice' ? { ...one, knockout: true, requirementOnly: true, item: { ...one.item, key } } : one;
  await change(required(1));
  await start();
  expect(JSON.stringify(await rerunCard())).toContain('Knock-out question not passed: ');
  await settle(takeRerun);
  const exported = await asked(async (tx) => exportOf(tx, (await tx.assessment(assessmentId))!));
  const one = { criteria: [], questions: [expect.stringMatching(/./u)] };
  expect(exported.candidates.map(({ missed }) => missed)).toEqual([one, one]);
  const [header = [], ...rows] = tableOf(exported);
  const at = (name: string) => rows.map((row) => row[header.indexOf(name)]);
  expect(at('knock_outs_not_passed')).toEqual(exported.candidates.map(({ missed }) => missed.questions[0]));
  expect(at('below_must_haves')).toEqual(['', '']);
  await change(required(0));
  await start();
  expect(JSON.stringify(await rerunCard())).toContain('Knock-out question passed: ');
});

test('an export has the scores of those who took an older version, criterion by criterion', async () => {
  await change((one) => ({ ...one, item: { ...one.item, prompt: 'Which one?' } }));
  const exported = await asked(async (tx) => exportOf(tx, (await tx.assessment(assessmentId))!));
  expect(exported.candidates[0]!.criteria).toMatchObject([{ name: 'Python', score: 0, standardError: 21.9 }]);
  const [header = [], ...rows] = tableOf(exported);
  expect(header.filter((name) => String(name).startsWith('Python'))).toEqual(['Python', 'Python: standard_error']);
  expect(rows.map((row) => row[header.indexOf('Python')])).toEqual([0, 0]);
  // Two of one name have columns of their own.
  const [one] = exported.candidates;
  const [first] = one!.criteria;
  const twice = { ...exported, candidates: [{ ...one!, criteria: [first!, { ...first!, score: 7 }] }] };
  const [named = [], row = []] = tableOf(twice);
  expect([row[named.indexOf('Python')], row[named.indexOf('Python (2)')]]).toEqual([0, 7]);
});

test('the same input read once more gives the same score, and using that changes nothing', async () => {
  await withKey(0);
  await start();
  await settle(takeRerun);
  const before = await Promise.all(attempts.map(inForce));
  const { rescoredAt } = (await asked((tx) => tx.attempt(attempts[0]!)))!;
  await readOnceMore(2);
  const again = await asked(async (tx) => tx.rerunScores((await tx.lastRerun(assessmentId))!.id));
  expect(again.map(({ now }) => now)).toEqual(
    before.map(({ composite, standardError }) => ({ composite, standardError })),
  );
  expect(again.every(({ was, now }) => was.composite === now.composite)).toBe(true);
  await settle(takeRerun);
  expect(await Promise.all(attempts.map(inForce))).toEqual(before);
  expect(await asked((tx) => tx.attempt(attempts[0]!))).toMatchObject({ rescoredAt });
});

test('undoing what put nothing in place changes nothing, and brings no score back that a member took away again', async () => {
  await withKey(0);
  await start();
  await settle(takeRerun);
  const before = await Promise.all(attempts.map(inForce));
  const [attemptId] = attempts as [AttemptId];
  const [{ criterionId } = { criterionId: undefined! }] = (await inForce(attemptId)).criteria;
  await asked((tx) => overrideScore(tx, actor, { attemptId, criterionId, score: 60, reason: 'By phone.' }));
  await readOnceMore(2);
  await asked((tx) => undoOverride(tx, actor, { attemptId, seen: 1 }));
  await settle(takeRerun);
  expect(await settle(undoRerun)).toBe(true);
  expect(await Promise.all(attempts.map(inForce))).toEqual(before);
});

/** What was computed last is asked for anew, by another version if need be. */
async function readOnceMore(version: number): Promise<void> {
  const { id } = await shown();
  await db.database.pool.query(`update rerun set state = 'running', version = $2 where id = $1`, [id, version]);
  await db.database.pool.query('update rerun_score set done_at = null, detail = null where rerun_id = $1', [id]);
  for (const attemptId of attempts) await rerunAttempt(deps(), run(), { rerunId: id, attemptId });
}

test.each([
  [
    'questions',
    () => change((one) => ({ ...one, item: { ...one.item, prompt: 'Which one?' } })),
    'asked other questions',
  ],
  ['limit', () => change((one) => one, 20), 'had another time limit'],
])(
  'people whose version differs by its %s are listed with the reason, and keep their score',
  async (why, make, words) => {
    await withKey(0);
    await start();
    await make();
    await expect(asked((tx) => startRerun(tx, actor, { id: assessmentId, secrets }))).rejects.toThrow(
      'Nobody’s answers',
    );
    await readOnceMore(3);
    const rerun = await shown();
    expect((await asked((tx) => tx.rerunScores(rerun.id))).map(({ reason }) => reason)).toEqual([why, why]);
    expect(JSON.stringify(await rerunCard())).toContain(words);
    await settle(takeRerun);
    expect(await composites()).toEqual([0, 0]);
  },
);

test('the ranking places by the rubric in force, and a decision on the old score is told of', async () => {
  await asked((tx) =>
    tx.addDecision({ attemptId: attempts[0]!, kind: 'advance', memberId: actor.member.id, reason: 'Good.' }),
  );
  await withKey(0);
  await start();
  await settle(takeRerun);
  const reader = { ...readerOf(actor.member), audience: 'you' as const };
  const card = await asked(async (tx) => cardOf(tx, (await tx.assessment(assessmentId))!, reader));
  expect(JSON.stringify(card)).toContain('1 decision was made on the old score');
  expect(await asked(async (tx) => (await tx.standings(assessmentId)).placed)).toMatchObject([
    { version: 2 },
    { version: 2 },
  ]);
  const person = JSON.stringify(await asked((tx) => personCardOf(tx, attempts[0]!, actor.member)));
  expect(person).toContain('This was decided on the score before');
  expect(person).toContain('Scored again with version 2');
  expect(await asked(async (tx) => (await tx.standings(assessmentId)).decided)).toMatchObject({ advance: 1, hold: 0 });
});

test('of somebody who was erased nothing is left, and the others can be settled', async () => {
  await withKey(0);
  const { id } = await start();
  const { candidateId } = (await asked((tx) => tx.attempt(attempts[0]!)))!;
  await db.database.kysely.transaction().execute((trx) => takeOut(trx, candidateId));
  expect((await asked((tx) => tx.rerunScores(id))).map(({ attemptId }) => attemptId)).toEqual([attempts[1]]);
  await settle(takeRerun);
  expect((await inForce(attempts[1]!)).composite).toBe(100);
});

test('what a public channel is shown says nothing of it', async () => {
  await withKey(0);
  await start();
  const reader = { ...readerOf(actor.member), manages: false };
  const card = (audience: 'public' | 'initials') =>
    asked(async (tx) =>
      JSON.stringify(await cardOf(tx, (await tx.assessment(assessmentId))!, { ...reader, audience })),
    );
  expect(await card('public')).not.toContain('scored again');
  expect(await card('initials')).toContain('Everybody was scored again');
});
