// Who stands where in an assessment: the attempts that its card shows.
import { sql } from 'kysely';
import type { AssessmentId, AttemptId } from '#core/model/ids.ts';
import type { AttemptStore, ScoredAttempt } from '#core/ports/attempts.ts';
import type { Context } from './context.ts';

export function standingStore(
  context: Context,
): Pick<AttemptStore, 'scoredAttempts' | 'scoringOf' | 'unplacedOf' | 'evidenceLines'> {
  return {
    scoredAttempts: (id) => scoredAttempts(context, id),
    scoringOf: (id) => scoringOf(context, id),
    unplacedOf: (id) => unplacedOf(context, id),
    evidenceLines: (ids) => evidenceLines(context, ids),
  };
}

/** What a candidate's line of evidence is sealed to. */
export const evidenceLinePlace = (id: AttemptId) => `attempt|${id}|evidence_line`;

async function scoredAttempts({ trx, workspaceId }: Context, id: AssessmentId): Promise<ScoredAttempt[]> {
  const query = trx
    .selectFrom('attempt as a')
    .innerJoin('invitation as i', 'i.id', 'a.invitation_id')
    .where('a.workspace_id', '=', workspaceId)
    .where('a.assessment_id', '=', id)
    .where('a.state', '=', 'scored')
    .where('a.trial', '=', false);
  const rows = await query
    .select(['a.id as attemptId', 'a.candidate_id as candidateId', 'i.code'])
    .select(['a.composite', 'a.standard_error as standardError'])
    .execute();
  // An attempt with nothing to go on has no place; its card line says so.
  return rows.flatMap(({ composite, standardError, ...row }) =>
    composite === null || standardError === null ? [] : [{ ...row, composite, standardError }],
  );
}

async function scoringOf({ trx, workspaceId }: Context, id: AssessmentId) {
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
}

async function unplacedOf({ trx, workspaceId }: Context, id: AssessmentId) {
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
}

async function evidenceLines(context: Context, ids: AttemptId[]): Promise<Map<AttemptId, string>> {
  const { trx, workspaceId, vault } = context;
  if (ids.length === 0) return new Map();
  const query = trx
    .selectFrom('attempt')
    .select(['id', 'candidate_id', 'evidence_line'])
    .where('workspace_id', '=', workspaceId);
  const rows = await query.where('id', '=', sql<AttemptId>`any(${ids}::uuid[])`).execute();
  await vault.preload(rows.map((row) => row.candidate_id));
  const lines = new Map<AttemptId, string>();
  for (const { id, candidate_id: candidateId, evidence_line: sealed } of rows) {
    if (sealed) lines.set(id, await vault.open<string>(candidateId, evidenceLinePlace(id), sealed));
  }
  return lines;
}
