import { randomUUID } from 'node:crypto';
import type { ReviewStore } from '#core/ports/reviews.ts';
import type { Context } from './context.ts';
import { attemptOwner } from './owner.ts';

export function reviewCommentStore(context: Context): Pick<ReviewStore, 'addReviewComment' | 'reviewComments'> {
  const { trx, workspaceId, vault } = context;
  const place = (id: string) => `review_comment|${id}|said`;
  return {
    addReviewComment: async ({ attemptId, memberId, text }) => {
      const { candidateId, deleteAfter } = await attemptOwner(context, attemptId);
      const id = randomUUID();
      const row = { id, workspace_id: workspaceId, attempt_id: attemptId, member_id: memberId };
      const said = await vault.seal(candidateId, place(id), text);
      await trx
        .insertInto('review_comment')
        .values({ ...row, said, delete_after: deleteAfter })
        .execute();
    },
    reviewComments: async (attemptId) => {
      const query = trx.selectFrom('review_comment').selectAll().where('workspace_id', '=', workspaceId);
      const rows = await query.where('attempt_id', '=', attemptId).orderBy('said_at').execute();
      if (rows.length === 0) return [];
      const { candidateId } = await attemptOwner(context, attemptId);
      return Promise.all(
        rows.map(async (row) => ({
          attemptId,
          memberId: row.member_id,
          text: await vault.open<string>(candidateId, place(row.id), row.said),
          at: row.said_at,
        })),
      );
    },
  };
}
