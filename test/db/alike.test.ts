// Whose answer is alike: said in a way that the team can find them, and no more than it may see.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { integrityOf } from '#core/assess/sit/integrity.ts';
import { personCardOf } from '#core/assess/show/person-views.ts';
import type { AttemptId, WorkspaceId } from '#core/model/ids.ts';
import type { Tx } from '#core/ports/store.ts';
import { en } from '#core/text/en.ts';
import { startDatabase, submitted, type TestDatabase } from '../standins/database.ts';

let db: TestDatabase;
let workspace: WorkspaceId;
let mine: AttemptId;
const asked = <Result>(work: (tx: Tx) => Promise<Result>) => db.inWorkspace(workspace, work);
const said = () =>
  asked(async (tx) => {
    await db.database.pool.query(`update attempt set state = 'scored' where id = $1`, [mine]);
    return JSON.stringify(await personCardOf(tx, mine, (await tx.membersWithRole(['admin']))[0]!));
  });

beforeAll(async () => {
  db = await startDatabase();
  workspace = await db.newWorkspace();
  const { assessmentId, attempts } = await submitted(db.inWorkspace, workspace, 2);
  mine = attempts[0]!;
  await asked(async (tx) => {
    const [item] = await tx.items(assessmentId, 1);
    const found = { itemId: item!.id, otherId: attempts[1]!, share: 0.97, words: 'I read the plan first' };
    await tx.saveLikeness(mine, [found]);
  });
});
afterAll(() => db?.stop());

test('who may see names reads the other person’s', async () => {
  expect(await said()).toContain('97 % the same as the answer of Person 1.');
});

test('while names wait for a decision it is the number that the card has', async () => {
  await db.database.pool.query('update assessment set blind = true');
  const card = await said();
  expect(card).toMatch(/the same as the answer of Candidate \d+\./u);
  expect(card).not.toContain('Person 1');
});

test('a candidate never reads whose answer theirs is like', async () => {
  const noticed = await asked(async (tx) => {
    const attempt = (await tx.attempt(mine))!;
    return integrityOf(tx, attempt, { questions: await tx.items(attempt.assessmentId, 1) });
  });
  expect(noticed.sightings).toEqual([]);
  const team = await asked(async (tx) => integrityOf(tx, (await tx.attempt(mine))!, { t: en }));
  expect(team.sightings).toHaveLength(1);
});
