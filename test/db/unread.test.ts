// An answer in a language that the offline reader doesn't know: everywhere it waits for a person, and nowhere it is a 0.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportOf } from '#core/assess/report/export.ts';
import { overrideScore, undoOverride } from '#core/assess/score/override.ts';
import { personCardOf } from '#core/assess/show/person-views.ts';
import { reportOf } from '#core/assess/report/report.ts';
import { resultOf } from '#core/assess/sit/result.ts';
import { cardOf } from '#core/assess/show/views.ts';
import type { AssessmentId, AttemptId, WorkspaceId } from '#core/model/ids.ts';
import type { Member } from '#core/ports/members.ts';
import type { Tx } from '#core/ports/store.ts';
import { en } from '#core/text/en.ts';
import { startDatabase, type TestDatabase } from '../standins/database.ts';
import { scoredAnswer } from '../standins/written-answer.ts';

const points = ['Stays calm', 'Listens first', 'Offers a talk'];
const levels = [0, 1, 2, 3, 4].map((level) => ({ level, description: `Level ${level}` }));
const long = {
  kind: 'long',
  prompt: 'A father shouts at you at the door. What do you do?',
  minutes: 5,
  rubric: { points, levels, references: ['I stay calm.'] },
};
const french =
  'Je reste calme et je l’écoute jusqu’au bout. Ensuite je lui propose un entretien avec la directrice, parce que les enfants ne doivent pas entendre cela.';

let db: TestDatabase;
let workspace: WorkspaceId;
let assessmentId: AssessmentId;
let attemptId: AttemptId;
let ruth: Member;

const asked = <Result>(work: (tx: Tx) => Promise<Result>) => db.inWorkspace(workspace, work);

beforeAll(async () => {
  db = await startDatabase();
  const embed = () => Promise.reject(new Error('nothing is read'));
  ({ workspace, assessmentId, attemptId, ruth } = await scoredAnswer(db, { item: long, text: french, embed }));
});
afterAll(() => db?.stop());

const criterionId = async () => (await asked((tx) => tx.criterionScores(attemptId)))[0]!.criterionId;

test('the report lists no point as not found, and asks for a person', async () => {
  const report = await asked((tx) => reportOf(tx, attemptId, ruth));
  const [criterion] = report.criteria;

  expect(criterion).toMatchObject({ result: null, method: '1 question by key, 1 written answer not scored.' });
  expect(criterion!.items.map(({ score, missing }) => ({ score, missing }))).toEqual([
    { score: 0, missing: [] },
    { score: null, missing: [] },
  ]);
  expect(criterion!.evidence.map(({ text }) => text).at(-1)).toMatch(/waits for a person/u);
  const said = report.headlines.map(({ text }) => text).join('\n');
  expect(said).toContain('The answer to question 2 waits for a person');
  expect(said).not.toMatch(/Lowest|Stays calm/u);
});

test('the candidate is told that a person reads it, and of no points', async () => {
  const result = await asked(async (tx) => resultOf(tx, { attempt: (await tx.attempt(attemptId))!, t: en }));
  const [criterion] = result.criteria!;
  expect(criterion).toMatchObject({ score: null, low: 0, high: 100 });
  expect(criterion!.reason).toContain('One written answer has no score yet: a person has to read it.');
  expect(criterion!.reason).not.toContain('points');
});

test('the export says how little was judged, and the person’s card that an answer waits', async () => {
  const exported = await asked(async (tx) => exportOf(tx, (await tx.assessment(assessmentId))!));
  expect(exported.candidates[0]?.result).toMatchObject({ score: null, coverage: 0 });
  const card = JSON.stringify(await asked((tx) => personCardOf(tx, attemptId, ruth)));
  expect(card).toContain('1 answer waits for a person');
});

test('a person’s score judges all of it, and taking it back lets the answer wait again', async () => {
  const actor = { member: ruth };
  const change = { attemptId, criterionId: await criterionId(), score: 80, reason: 'Calm, and offers a talk.' };
  await asked((tx) => overrideScore(tx, actor, change));
  expect(await asked((tx) => tx.attempt(attemptId))).toMatchObject({ composite: 80, coverage: 1 });
  expect(await wholeCard()).not.toContain('waits for a person');

  await asked((tx) => undoOverride(tx, actor, { attemptId, seen: 1 }));
  expect(await asked((tx) => tx.attempt(attemptId))).toMatchObject({ composite: null, coverage: 0 });
  expect(JSON.stringify(await asked((tx) => personCardOf(tx, attemptId, ruth)))).toContain('waits for a person');
});

test('a ranked person of whom half was read carries the mark on the card', async () => {
  await db.database.pool.query(`update attempt set composite = 60, standard_error = 20`);
  expect(await wholeCard()).toContain('1 answer waits for a person');
});

async function wholeCard(): Promise<string> {
  const reader = { audience: 'you', manages: true, timeZone: 'UTC', t: en } as const;
  return JSON.stringify(await asked(async (tx) => cardOf(tx, (await tx.assessment(assessmentId))!, reader)));
}
