import { sql, type UpdateObject } from 'kysely';
import type { AttemptId, CandidateId } from '#core/model/ids.ts';
import type { AttemptStore, CriterionScore, ItemDetail, ItemScore, Scores } from '#core/ports/attempts.ts';
import type { Tables } from '../schema.ts';
import { attemptOwner } from './owner.ts';
import type { Context } from './context.ts';
import { evidenceLinePlace } from './standings.ts';

type Store = Pick<AttemptStore, 'saveScores' | 'replaceScores' | 'scoresInForce' | 'criterionScores' | 'itemScores'>;

export function scoreStore(context: Context): Store {
  return {
    saveScores: async (id, scores) => {
      await putScores(context, id, scores);
      await setAttempt(context, id, { scored_at: sql`clock_timestamp()` });
    },
    replaceScores: async (id, { scores, version, at }) => {
      await putScores(context, id, scores);
      await setAttempt(context, id, { scored_version: version, rescored_at: at });
    },
    scoresInForce: (id) => scoresInForce(context, id),
    criterionScores: (id) => criterionScores(context, id),
    itemScores: (id) => itemScores(context, id),
  };
}

const detailPlace = (id: AttemptId, itemId: string) => `item_score|${id}|${itemId}|detail`;

async function criterionScores({ trx, workspaceId }: Context, id: AttemptId): Promise<CriterionScore[]> {
  const rows = await trx
    .selectFrom('score')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('attempt_id', '=', id)
    .execute();
  return rows.map((row) => ({ criterionId: row.criterion_id, score: row.score, standardError: row.standard_error }));
}

async function itemScores(context: Context, id: AttemptId): Promise<ItemScore[]> {
  const { trx, workspaceId, vault } = context;
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
}

async function putScores(context: Context, id: AttemptId, scores: Scores): Promise<void> {
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
  const line =
    scores.evidenceLine === null ? null : await vault.seal(candidateId, evidenceLinePlace(id), scores.evidenceLine);
  await setAttempt({ trx, workspaceId }, id, {
    state: 'scored',
    scoring_waits_since: null,
    composite: scores.composite,
    standard_error: scores.standardError,
    coverage: scores.coverage,
    scorer_version: scores.scorerVersion,
    evidence_line: line,
    missed: scores.missed ?? [],
  });
}

async function setAttempt(
  { trx, workspaceId }: Pick<Context, 'trx' | 'workspaceId'>,
  id: AttemptId,
  set: UpdateObject<Tables, 'attempt'>,
): Promise<void> {
  await trx.updateTable('attempt').set(set).where('workspace_id', '=', workspaceId).where('id', '=', id).execute();
}

async function scoresInForce(context: Context, id: AttemptId): Promise<Scores> {
  const { trx, workspaceId, vault } = context;
  const row = await trx
    .selectFrom('attempt')
    .select(['candidate_id', 'composite', 'standard_error', 'coverage', 'scorer_version', 'evidence_line', 'missed'])
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const line =
    row.evidence_line && (await vault.open<string>(row.candidate_id, evidenceLinePlace(id), row.evidence_line));
  return {
    criteria: await criterionScores(context, id),
    items: await itemScores(context, id),
    composite: row.composite,
    standardError: row.standard_error,
    coverage: row.coverage ?? 0,
    scorerVersion: row.scorer_version ?? '',
    evidenceLine: line,
    missed: row.missed,
  };
}
