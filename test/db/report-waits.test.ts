// Whoever asks for a report’s PDF as a message: the job waits until it is written, and not for ever.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendReport } from '#core/assess/report/report-pdf.ts';
import { Permanent, RetryLater } from '#core/errors.ts';
import { secrets, startDatabase, submitted, type TestDatabase } from '../standins/database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await startDatabase();
});
afterAll(() => db?.stop());

test('a PDF that isn’t written within an hour isn’t coming: the job ends, where an admin sees it', async () => {
  const workspaceId = await db.newWorkspace();
  const { attempts } = await submitted(db.inWorkspace, workspaceId, 1);
  const attemptId = attempts[0]!;
  const scores = {
    criteria: [],
    items: [],
    composite: 50,
    standardError: 5,
    scorerVersion: 'test',
    evidenceLine: null,
  };
  const member = await db.inWorkspace(workspaceId, async (tx) => {
    await tx.saveScores(attemptId, { ...scores, coverage: 1 });
    return (await tx.membersWithRole(['admin']))[0]!;
  });
  const files = { put: async () => {}, get: async () => Buffer.alloc(0), remove: async () => {} };
  const pdfWriter = { write: () => Promise.reject(new Error('There is no PDF to write anew.')) };
  const deps = {
    inWorkspace: db.inWorkspace,
    files,
    pdfWriter,
    secrets,
    chats: { slack: undefined, teams: undefined },
  };
  const asked = (starts: number) =>
    sendReport(
      deps,
      {
        workspaceId,
        starts,
        signal: new AbortController().signal,
        commit: (work) => db.inWorkspace(workspaceId, work),
      },
      { attemptId, memberId: member.id },
    );

  await expect(asked(1)).rejects.toBeInstanceOf(RetryLater);
  await expect(asked(1_800)).rejects.toBeInstanceOf(Permanent);
});
