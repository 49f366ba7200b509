// Somebody whose long answer was scored, beside a question by key that they left empty.
import { randomUUID } from 'node:crypto';
import { offlineGrader } from '#core/assess/score/grade.ts';
import { scoreAttempt } from '#core/assess/score/score.ts';
import { ItemId } from '#core/model/ids.ts';
import type { Tx } from '#core/ports/store.ts';
import type { Embed } from '#core/scoring/embed.ts';
import { submitted, type TestDatabase } from './database.ts';

type Written = { item: object; text: string; embed: Embed };

/** In a workspace of their own; `ruth` is its admin. */
export async function scoredAnswer(db: TestDatabase, { item, text, embed }: Written) {
  const workspace = await db.newWorkspace();
  const commit = <Result>(work: (tx: Tx) => Promise<Result>) => db.inWorkspace(workspace, work);
  const { assessmentId, attempts } = await submitted(db.inWorkspace, workspace, 1);
  const attemptId = attempts[0]!;
  const itemId = ItemId.parse(randomUUID());
  await db.database.pool.query(
    `insert into item select $1, workspace_id, assessment_id, criterion_id, version, 9, 'test', $2 from item`,
    [itemId, item],
  );
  const ruth = await commit(async (tx) => {
    const [choice] = await tx.items(assessmentId, 1);
    await tx.saveResponse(attemptId, { itemId: choice!.id, answer: null, revision: 2 });
    await tx.saveResponse(attemptId, { itemId, answer: { kind: 'long', text }, revision: 1 });
    return (await tx.membersWithRole(['admin']))[0]!;
  });
  const run = { workspaceId: workspace, commit, signal: new AbortController().signal, starts: 1 };
  await scoreAttempt({ inWorkspace: db.inWorkspace, grader: offlineGrader(embed) }, run, attemptId);
  return { workspace, assessmentId, attemptId, ruth };
}
