import { sql } from 'kysely';
import type { AttemptId, CandidateId } from '#core/model/ids.ts';
import type { AttemptStore, ItemDetail, Scores } from '#core/ports/attempts.ts';
import { attemptOwner } from './owner.ts';
import type { Context } from './context.ts';

type Store = Pick<
  AttemptStore,
  | 'saveScores'
  | 'criterionScores'
  | 'itemScores'
  | 'scoredAttempts'
  | 'scoringOf'
  | 'unplacedOf'
  | 'evidenceLines'
  | 'comment'
>;

const detailPlace = (id: AttemptId, itemId: string) => `item_score|${id}|${itemId}|detail`;
const linePlace = (id: AttemptId) => `attempt|${id}|evidence_line`;

export function scoreStore(context: Context): Store {
  const { trx, workspaceId, vault } = context;
  return {
    ...rankingQueries(context),
    saveScores: (id, scores) => saveScores(context, id, scores),
    criterionScores: async (id) => {
      const rows = await trx
        .selectFrom('score')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('attempt_id', '=', id)
        .execute();
      return rows.map((row) => ({
        criterionId: row.criterion_id,
        score: row.score,
        standardError: row.standard_error,
      }));
    },
    itemScores: async (id) => {
      const { candidateId } = await attemptOwner(context, id);
      const rows = await trx
        .selectFrom('item_score')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('attempt_id', '=', id)
        .execute();
      return Promise.all(
        rows.map(async (row) => ({
          itemId: row.item_id,
          score: row.score,
          standardError: row.standard_error,
          detail: await vault.open<ItemDetail>(candidateId, detailPlace(id, row.item_id), row.detail),
        })),
      );
    },
    comment: async (id) => {
      const query = trx
        .selectFrom('attempt')
        .select(['comment', 'candidate_id'])
        .where('workspace_id', '=', workspaceId);
      const row = await query.where('id', '=', id).executeTakeFirst();
      return row?.comment ? vault.open<string>(row.candidate_id, `attempt|${id}|comment`, row.comment) : null;
    },
  };
}

function rankingQueries({
  trx,
  workspaceId,
  vault,
}: Context): Pick<Store, 'scoredAttempts' | 'scoringOf' | 'unplacedOf' | 'evidenceLines'> {
  return {
    scoredAttempts: async (id) => {
      const rows = await trx
        .selectFrom('attempt as a')
        .innerJoin('invitation as i', 'i.id', 'a.invitation_id')
        .where('a.workspace_id', '=', workspaceId)
        .where('a.assessment_id', '=', id)
        .where('a.state', '=', 'scored')
        .where('a.trial', '=', false)
        .select([
          'a.id as attemptId',
          'a.candidate_id as candidateId',
          'i.code',
          'a.composite',
          'a.standard_error as standardError',
        ])
        .execute();
      // An attempt with nothing to go on has no place; its card line says so.
      return rows.flatMap(({ composite, standardError, ...row }) =>
        composite === null || standardError === null ? [] : [{ ...row, composite, standardError }],
      );
    },
    scoringOf: async (id) => {
      const query = trx
        .selectFrom('attempt')
        .select(['id as attemptId', 'candidate_id as candidateId', 'submitted_at as submittedAt']);
      const rows = await query
        .where('workspace_id', '=', workspaceId)
        .where('assessment_id', '=', id)
        .where('state', '=', 'submitted')
        .where('trial', '=', false)
        .orderBy('submitted_at')
        .execute();
      return rows.map((row) => ({ ...row, submittedAt: row.submittedAt! }));
    },
    unplacedOf: async (id) => {
      const query = trx
        .selectFrom('attempt')
        .select(['id as attemptId', 'candidate_id as candidateId'])
        .where('workspace_id', '=', workspaceId);
      return query
        .where('assessment_id', '=', id)
        .where('state', '=', 'scored')
        .where('composite', 'is', null)
        .where('trial', '=', false)
        .execute();
    },
    evidenceLines: async (ids) => {
      if (ids.length === 0) return new Map();
      const query = trx
        .selectFrom('attempt')
        .select(['id', 'candidate_id', 'evidence_line'])
        .where('workspace_id', '=', workspaceId);
      const rows = await query.where('id', '=', sql<AttemptId>`any(${ids}::uuid[])`).execute();
      await vault.preload(rows.map((row) => row.candidate_id));
      const lines = new Map<AttemptId, string>();
      for (const row of rows) {
        if (row.evidence_line)
          lines.set(row.id, await vault.open<string>(row.candidate_id, linePlace(row.id), row.evidence_line));
      }
      return lines;
    },
  };
}

async function saveScores(context: Context, id: AttemptId, scores: Scores): Promise<void> {
  const { trx, workspaceId } = context;
  const { candidateId, deleteAfter } = await attemptOwner(context, id);
  await trx.deleteFrom('score').where('workspace_id', '=', workspaceId).where('attempt_id', '=', id).execute();
  await trx.deleteFrom('item_score').where('workspace_id', '=', workspaceId).where('attempt_id', '=', id).execute();
  const shared = { attempt_id: id, workspace_id: workspaceId, delete_after: deleteAfter };
  const criteria = scores.criteria.map((row) => ({
    ...shared,
    criterion_id: row.criterionId,
    score: row.score,
    standard_error: row.standardError,
    scorer_version: scores.scorerVersion,
  }));
  if (criteria.length > 0) await trx.insertInto('score').values(criteria).execute();
  const items = await sealedItems(context, { id, candidateId, deleteAfter }, scores);
  if (items.length > 0) await trx.insertInto('item_score').values(items).execute();
  await finish(context, { id, candidateId }, scores);
}

type Owner = { id: AttemptId; candidateId: CandidateId; deleteAfter: Date };

function sealedItems({ workspaceId, vault }: Context, { id, candidateId, deleteAfter }: Owner, scores: Scores) {
  return Promise.all(
    scores.items.map(async (item) => ({
      attempt_id: id,
      workspace_id: workspaceId,
      delete_after: deleteAfter,
      item_id: item.itemId,
      score: item.score,
      standard_error: item.standardError,
      detail: await vault.seal(candidateId, detailPlace(id, item.itemId), item.detail),
    })),
  );
}

async function finish(
  { trx, workspaceId, vault }: Context,
  { id, candidateId }: Omit<Owner, 'deleteAfter'>,
  scores: Scores,
): Promise<void> {
  const line = scores.evidenceLine === null ? null : await vault.seal(candidateId, linePlace(id), scores.evidenceLine);
  await trx
    .updateTable('attempt')
    .set({
      state: 'scored',
      scored_at: sql`clock_timestamp()`,
      composite: scores.composite,
      standard_error: scores.standardError,
      coverage: scores.coverage,
      scorer_version: scores.scorerVersion,
      evidence_line: line,
    })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute();
}
