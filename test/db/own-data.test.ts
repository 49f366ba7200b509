// What a candidate downloads as everything that is kept about them.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownData } from '#core/assess/sit/own-data.ts';
import type { Tx } from '#core/ports/store.ts';
import { directoryOf } from '#db/directory.ts';
import { secrets, startDatabase, submitted, type TestDatabase } from '../standins/database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await startDatabase();
});
afterAll(() => db?.stop());

test('what was typed too late is in it, and how a member changed the score and why; no name of a member, and no decision', async () => {
  const workspace = await db.newWorkspace();
  const { assessmentId, attempts } = await submitted(db.inWorkspace, workspace, 1);
  const [id] = attempts;
  const asked = <Result>(work: (tx: Tx) => Promise<Result>) => db.inWorkspace(workspace, work);
  const token = await asked(async (tx) => {
    const [{ id: itemId } = { id: undefined }] = await tx.items(assessmentId);
    const [criterion] = await tx.criteria(assessmentId);
    const [member] = await tx.membersWithRole(['admin']);
    await tx.saveLate(id!, {
      itemId: itemId!,
      answer: { kind: 'choice', choice: 2 },
      at: new Date('2026-11-22T15:46:00Z'),
    });
    const change = { attemptId: id!, criterionId: criterion!.id, memberId: member!.id, was: 40, score: 60 };
    const now = { score: 60, standardError: 5, composite: 60, compositeError: 5, coverage: 1, missed: [] };
    await tx.addOverride({ ...change, reason: 'She explained it on the phone.' }, now);
    await tx.addDecision({
      attemptId: id!,
      kind: 'reject',
      reason: 'Somebody else fits better.',
      memberId: member!.id,
    });
    return secrets.linkToken((await tx.attempt(id!))!.invitationId);
  });

  const data = await ownData(
    { inWorkspace: db.inWorkspace, directory: directoryOf(db.database.kysely), secrets },
    token,
  );

  expect(data).toMatchObject({
    responses: [{ question: 'Which?', answer: { choice: 0 }, afterTheTime: { answer: { choice: 2 } } }],
    scoreChanges: [
      { criterion: 'Python', was: 40, score: 60, reason: 'She explained it on the phone.', takenBackAt: null },
    ],
  });
  expect(JSON.stringify(data)).not.toMatch(/Ruth Marlow|fits better/u);
});
