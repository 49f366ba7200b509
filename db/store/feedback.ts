import type { AssessmentId, AttemptId } from '#core/model/ids.ts';
import type { Feedback } from '#core/model/page.ts';
import type { FeedbackStore } from '#core/ports/feedback.ts';
import type { Context } from './context.ts';
import { attemptOwner } from './owner.ts';

const most = 1_000;

export const feedbackStore = (context: Context): FeedbackStore => ({
  saveFeedback: (id, feedback) => saveFeedback(context, id, feedback),
  feedback: (id) => feedback(context, id),
  feedbackLevels: (id) => feedbackLevels(context, id),
});

const place = (id: AttemptId) => `attempt|${id}|feedback`;

async function saveFeedback(context: Context, id: AttemptId, said: Feedback): Promise<void> {
  const { candidateId } = await attemptOwner(context, id);
  const sealed = await context.vault.seal(candidateId, place(id), said);
  const update = context.trx.updateTable('attempt').set({ feedback: sealed });
  await update.where('workspace_id', '=', context.workspaceId).where('id', '=', id).execute();
}

const given = ({ trx, workspaceId }: Context) =>
  trx.selectFrom('attempt').select(['id', 'candidate_id', 'feedback']).where('workspace_id', '=', workspaceId);

async function feedback(context: Context, id: AttemptId): Promise<Feedback | null> {
  const row = await given(context).where('id', '=', id).executeTakeFirst();
  return row?.feedback ? context.vault.open<Feedback>(row.candidate_id, place(id), row.feedback) : null;
}

async function feedbackLevels(context: Context, id: AssessmentId): Promise<number[]> {
  const rows = await given(context)
    .where('assessment_id', '=', id)
    .where('trial', '=', false)
    .where('feedback', 'is not', null)
    .orderBy('submitted_at')
    .orderBy('id')
    .limit(most)
    .execute();
  const said = await Promise.all(
    rows.map((row) => context.vault.open<Feedback>(row.candidate_id, place(row.id), row.feedback!)),
  );
  return said.map(({ level }) => level);
}
