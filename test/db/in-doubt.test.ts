// An answer that tells what others do: no score, and the report, the card and the candidate's page say that a person reads.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportOf } from '#core/assess/report/report.ts';
import { personCardOf } from '#core/assess/show/person-views.ts';
import { resultOf } from '#core/assess/sit/result.ts';
import type { AttemptId, WorkspaceId } from '#core/model/ids.ts';
import type { Member } from '#core/ports/members.ts';
import type { Tx } from '#core/ports/store.ts';
import { en } from '#core/text/en.ts';
import { startEncoder, type Encoder } from '#worker/ai/encoder.ts';
import { startDatabase, type TestDatabase } from '../standins/database.ts';
import { scoredAnswer } from '../standins/written-answer.ts';

const points = ['stays calm and friendly', 'listens to the father first', 'offers a talk with the head'];
const levels = [0, 1, 2, 3, 4].map((level) => ({ level, description: `Level ${level}` }));
const prompt = 'A father shouts at you at the door. What do you do?';
const long = { kind: 'long', prompt, minutes: 5, rubric: { points, levels, references: [] } };
const text =
  'I shout back. A good teacher stays calm and friendly, listens to the father first and offers him a talk with the head.';

let db: TestDatabase;
let encoder: Encoder;
let workspace: WorkspaceId;
let attemptId: AttemptId;
let ruth: Member;

const asked = <Result>(work: (tx: Tx) => Promise<Result>) => db.inWorkspace(workspace, work);

beforeAll(async () => {
  encoder = startEncoder();
  db = await startDatabase();
  ({ workspace, attemptId, ruth } = await scoredAnswer(db, { item: long, text, embed: encoder.embed }));
});
afterAll(async () => {
  await db?.stop();
  await encoder?.close();
});

test('the report says why it has no score, and lacks no point', async () => {
  const report = await asked((tx) => reportOf(tx, attemptId, ruth));
  const item = report.criteria[0]!.items.find(({ prompt: shown }) => shown === prompt);

  expect(item).toMatchObject({ score: null, found: [], missing: [] });
  expect(item!.readIt).toContain('seems to say what others do, or what should be done');
  expect(report.criteria[0]!.result).toBeNull();
  expect(report.headlines.map((line) => line.text).join('\n')).toContain('The answer to question 2 waits for a person');
});

test('a reader is told so in their own language, who scored it and how too', async () => {
  const report = await asked((tx) => reportOf(tx, attemptId, { ...ruth, locale: 'zh-Hant' }));
  const item = report.criteria[0]!.items.find(({ prompt: shown }) => shown === prompt);
  const said = [
    item!.readIt,
    report.scoredBy,
    report.criteria[0]!.method,
    ...report.headlines.map(({ text: line }) => line),
    ...report.log.map(({ what }) => what),
    ...report.criteria.flatMap(({ evidence }) => evidence.flatMap((one) => (one.kind === 'fact' ? [one.text] : []))),
  ];

  expect(report.locale).toBe('zh-Hant');
  expect(said.length).toBeGreaterThan(5);
  for (const words of said) expect(words).toMatch(/\p{Script=Han}/u);
  expect(said.join('\n')).not.toMatch(/answer|score|person|waits|question \d/iu);
});

test('the card says that an answer waits, and the candidate that a person reads it', async () => {
  expect(JSON.stringify(await asked((tx) => personCardOf(tx, attemptId, ruth)))).toContain(
    '1 answer waits for a person',
  );
  const result = await asked(async (tx) => resultOf(tx, { attempt: (await tx.attempt(attemptId))!, t: en }));
  expect(result.criteria![0]!.reason).toContain('One written answer has no score yet: a person has to read it.');
});
