// Erasing a person, and what is kept of it: ids, and a link that says so.
import { sql } from 'kysely';
import type { AssessmentId, CandidateId } from '#core/model/ids.ts';
import type { ErasureStore, Left } from '#core/ports/erasures.ts';
import { takeOut } from '../take-out.ts';
import type { Context } from './context.ts';

type Erased = Parameters<ErasureStore['takeOut']>[1];

export function erasureStore(context: Context): ErasureStore {
  return {
    takeOut: (id, erased) => erase(context, id, erased),
    candidatesAmong: (ids) => candidatesAmong(context, ids),
    erasure: (id) => erasure(context, id),
    finishErasure: (id) => finishErasure(context, id),
    isErased: (tokenHash) => isErased(context, tokenHash),
  };
}

async function erase(context: Context, id: CandidateId, { by, at }: Erased): Promise<Left[] | undefined> {
  const { trx, workspaceId } = context;
  await lockAll(context, id);
  const candidate = trx.selectFrom('candidate').select('delete_after').where('workspace_id', '=', workspaceId);
  // With this held, nobody invites them to anything more.
  const person = await candidate.where('id', '=', id).forUpdate().executeTakeFirst();
  if (!person) return undefined;
  const left = await leftOf(context, id);
  await sql`insert into erased_link (token_hash, workspace_id, assessment_id, number, delete_after)
    select token_hash, workspace_id, assessment_id, number, ${person.delete_after} from invitation
    where candidate_id = ${id}`.execute(trx);
  const files = await takeOut(trx, id);
  const row = { candidate_id: id, workspace_id: workspaceId, erased_by: by, files, ...(at ? { erased_at: at } : {}) };
  await trx
    .insertInto('erasure')
    .values(row)
    .onConflict((conflict) => conflict.column('candidate_id').doUpdateSet({ files, kept_at: null }))
    .execute();
  return left;
}

/** In the order in which whoever writes takes them: the invitation, the attempt, the assessment. */
async function lockAll({ trx, workspaceId }: Context, id: CandidateId): Promise<void> {
  const theirs = (table: 'invitation' | 'attempt') =>
    trx
      .selectFrom(table)
      .select('assessment_id')
      .where('workspace_id', '=', workspaceId)
      .where('candidate_id', '=', id);
  const invited = await theirs('invitation').orderBy('id').forUpdate().execute();
  await theirs('attempt').orderBy('id').forUpdate().execute();
  const ids = invited.map(({ assessment_id: assessment }) => assessment);
  const assessments = trx.selectFrom('assessment').select('id').where('workspace_id', '=', workspaceId);
  await assessments
    .where('id', '=', sql<AssessmentId>`any(${ids}::uuid[])`)
    .orderBy('id')
    .forUpdate()
    .execute();
}

async function leftOf({ trx, workspaceId }: Context, id: CandidateId): Promise<Left[]> {
  const query = trx
    .selectFrom('invitation as i')
    .leftJoin('attempt as a', 'a.invitation_id', 'i.id')
    .where('i.workspace_id', '=', workspaceId)
    .where('i.candidate_id', '=', id)
    .select(['i.assessment_id as assessmentId', sql<boolean>`coalesce(a.state <> 'started', false)`.as('hadFinished')]);
  return query.execute();
}

async function candidatesAmong({ trx, workspaceId }: Context, ids: CandidateId[]): Promise<CandidateId[]> {
  const query = trx.selectFrom('candidate').select('id').where('workspace_id', '=', workspaceId);
  return (await query.where('id', '=', sql<CandidateId>`any(${ids}::uuid[])`).execute()).map((row) => row.id);
}

async function erasure({ trx, workspaceId }: Context, id: CandidateId) {
  const query = trx.selectFrom('erasure').selectAll().where('workspace_id', '=', workspaceId);
  const row = await query.where('candidate_id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  return { candidateId: id, workspaceId, by: row.erased_by, at: row.erased_at, files: row.files };
}

async function finishErasure({ trx, workspaceId }: Context, id: CandidateId): Promise<void> {
  const erased = trx.updateTable('erasure').where('workspace_id', '=', workspaceId).where('candidate_id', '=', id);
  await erased.set({ files: [], kept_at: sql<Date>`clock_timestamp()` }).execute();
}

async function isErased({ trx, workspaceId }: Context, tokenHash: Buffer): Promise<boolean> {
  const link = trx.selectFrom('erased_link').select('token_hash').where('workspace_id', '=', workspaceId);
  return (await link.where('token_hash', '=', tokenHash).executeTakeFirst()) !== undefined;
}
