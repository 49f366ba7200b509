import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportOf } from '#core/assess/report/export.ts';
import { tableOf } from '#core/assess/report/export-table.ts';
import { startDatabase, submitted, type TestDatabase } from '../standins/database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await startDatabase();
});
afterAll(() => db?.stop());

test('the share of the weights that was judged is told in whole per cents, in both forms', async () => {
  const workspace = await db.newWorkspace();
  const { assessmentId, attempts } = await submitted(db.inWorkspace, workspace, 1);
  const scores = {
    criteria: [],
    items: [],
    composite: 71.5,
    standardError: 5,
    scorerVersion: 'test',
    evidenceLine: null,
  };
  const exported = await db.inWorkspace(workspace, async (tx) => {
    await tx.saveScores(attempts[0]!, { ...scores, coverage: 0.1 + 0.2 + 0.3 });
    return exportOf(tx, (await tx.assessment(assessmentId))!);
  });

  expect(exported.candidates[0]?.result?.coverage).toBe(0.6);
  const [header = [], row = []] = tableOf(exported);
  expect(row[header.indexOf('coverage')]).toBe(0.6);
});
