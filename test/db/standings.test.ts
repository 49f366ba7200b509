// Who stands where, as a card asks for it, on the real database.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { remindableIn } from '#core/assess/rank/standings.ts';
import { cardOf } from '#core/assess/show/views.ts';
import type { AssessmentId, AttemptId, WorkspaceId } from '#core/model/ids.ts';
import type { Tx } from '#core/ports/store.ts';
import { wordsOf } from '#core/text/words.ts';
import { startDatabase, submitted, type TestDatabase } from '../standins/database.ts';

let db: TestDatabase;
let workspace: WorkspaceId;
let assessmentId: AssessmentId;
let attempts: AttemptId[];

beforeAll(async () => {
  db = await startDatabase();
  workspace = await db.newWorkspace();
  ({ assessmentId, attempts } = await submitted(db.inWorkspace, workspace, 7));
});
afterAll(() => db?.stop());

const asked = <Result>(work: (tx: Tx) => Promise<Result>) => db.inWorkspace(workspace, work);
const scored = (id: AttemptId, composite: number | null) =>
  asked((tx) =>
    tx.saveScores(id, {
      criteria: [],
      items: [],
      composite,
      standardError: composite === null ? null : 5,
      coverage: 1,
      scorerVersion: 'test',
      evidenceLine: composite === null ? null : 'An index costs writes.',
    }),
  );
const card = async () =>
  JSON.stringify(
    await asked(async (tx) =>
      cardOf(tx, (await tx.assessment(assessmentId))!, {
        audience: 'you',
        manages: true,
        timeZone: 'UTC',
        t: wordsOf({ locale: 'en', platform: 'slack' }),
      }),
    ),
  );

test('everybody who has finished is found once: placed, being scored, or with too little to go on', async () => {
  await scored(attempts[0]!, 70);
  await scored(attempts[1]!, null);
  const { placed, scoring, unplaced } = await asked((tx) => tx.standings(assessmentId));
  expect(placed).toMatchObject([{ attemptId: attempts[0], composite: 70, code: 'P0' }]);
  expect(unplaced.map(({ attemptId }) => attemptId)).toEqual([attempts[1]]);
  expect(scoring.map(({ attemptId }) => attemptId)).toEqual(attempts.slice(2));
});

test('of many who have no place yet the card names three, and counts the others', async () => {
  const said = await card();
  expect(said).toContain('An index costs writes.');
  expect(said.match(/Reading the answers/gu)).toHaveLength(3);
  expect(said).toContain('3 more.');
});

test('a decision stands on the card with who made it', async () => {
  await asked(async (tx) => {
    const [member] = await tx.membersWithRole(['admin']);
    await tx.addDecision({ attemptId: attempts[0]!, kind: 'hold', memberId: member!.id, reason: 'Later.' });
  });
  expect(await asked(async (tx) => (await tx.standings(assessmentId)).decided)).toMatchObject({ hold: 1, reject: 0 });
  expect(await card()).toMatch(/Put on hold by Ruth Marlow/u);
});

test('who can be reminded is counted with those who stand where', async () => {
  const how = () =>
    asked(async (tx) => {
      const standings = await tx.standings(assessmentId);
      return { ...standings.counts, remindable: remindableIn(standings, standings.now) };
    });
  expect(await how()).toMatchObject({ invited: 7, scoring: 5, finished: 2, remindable: 0 });
  await asked((tx) => tx.setAttempt(attempts[6]!, { state: 'started' }));
  expect(await how()).toMatchObject({ working: 1, remindable: 1 });
});

test('without the key the card falls back to the code', async () => {
  await db.database.pool.query(
    'delete from keys.candidate_key k using attempt a where a.candidate_id = k.candidate_id and a.id = $1',
    [attempts[0]],
  );
  expect(await card()).toContain('Candidate P0');
});
