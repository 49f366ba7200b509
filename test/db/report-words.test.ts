// What a report says of keyed questions whose options are whole sentences.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { en } from '#core/text/en.ts';
import { reportCriteria } from '#core/assess/report/report-criteria.ts';
import { ItemId, type WorkspaceId } from '#core/model/ids.ts';
import { startDatabase, submitted, type TestDatabase } from '../standins/database.ts';

const options = ['Decide.', 'Name the new dates.', 'Write to the parents'];
const ranking = {
  kind: 'ranking',
  prompt: 'In which order?',
  options,
  key: [1, 0, 2],
  because: 'Facts first.',
  minutes: 2,
};

let db: TestDatabase;
let workspace: WorkspaceId;
beforeAll(async () => {
  db = await startDatabase();
  workspace = await db.newWorkspace();
});
afterAll(() => db?.stop());

test('steps that end in a full stop are joined with one mark each', async () => {
  const { attempts } = await submitted(db.inWorkspace, workspace, 1);
  const itemId = ItemId.parse(randomUUID());
  await db.database.pool.query(
    `insert into item select $1, workspace_id, assessment_id, criterion_id, version, 9, 'test', $2 from item`,
    [itemId, ranking],
  );
  const [criterion] = await db.inWorkspace(workspace, async (tx) => {
    await tx.saveResponse(attempts[0]!, { itemId, answer: { kind: 'ranking', order: [1, 2, 0] }, revision: 1 });
    return reportCriteria(tx, (await tx.attempt(attempts[0]!))!, en);
  });

  expect(criterion!.items[1]).toMatchObject({
    answer: '1. Name the new dates; 2. Write to the parents; 3. Decide',
    because: 'Right: 1. Name the new dates; 2. Decide; 3. Write to the parents. Facts first.',
  });
});

test('a question has everybody’s number, and the candidate’s own where they had it at another place', async () => {
  const another = await db.newWorkspace();
  const { attempts } = await submitted(db.inWorkspace, another, 1);
  const items = await db.inWorkspace(another, async (tx) => {
    const attempt = (await tx.attempt(attempts[0]!))!;
    const asked = (await tx.items(attempt.assessmentId, attempt.version)).map(({ id }) => id);
    const layout = { items: [ItemId.parse(randomUUID()), ...asked], options: {} };
    return (await reportCriteria(tx, { ...attempt, layout }, en)).flatMap((one) => one.items);
  });

  expect(items[0]).toMatchObject({ number: 1, seenAs: 2 });
});
