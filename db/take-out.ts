// Taking a person out of every table, with their key: without it a copy of the rows can’t be read either.
import { sql, type Kysely } from 'kysely';
import type { CandidateId, FileId } from '#core/model/ids.ts';
import type { Tables } from './schema.ts';

/** Rows of an attempt, the ones that point to others first. */
const ofAttempt = [
  'decision',
  'score_override',
  'rerun_score',
  'request',
  'scorecard',
  'review_comment',
  'scorecard_request',
  'item_score',
  'score',
  'response',
  'cv',
  'consent',
  'report_link',
  'report_session',
  'news',
] as const;

/** Returns what is to be taken out of the files as well. */
export async function takeOut(trx: Kysely<Tables>, id: CandidateId): Promise<FileId[]> {
  const kept = await trx.selectFrom('file').select('id').where('candidate_id', '=', id).execute();
  for (const table of ofAttempt) {
    await sql`delete from ${sql.table(table)} where attempt_id in (select id from attempt where candidate_id = ${id})`.execute(
      trx,
    );
  }
  await trx.deleteFrom('attempt').where('candidate_id', '=', id).execute();
  // A CV that is still on its way to this person; its own key goes with it.
  const { rows: given } = await sql<{ id: FileId }>`with given as (
      delete from dropped_file where invitation_id in (select id from invitation where candidate_id = ${id}) returning id),
    keys as (delete from keys.candidate_key where candidate_id in (select id from given))
    select id from given`.execute(trx);
  await trx.deleteFrom('invitation').where('candidate_id', '=', id).execute();
  await trx.deleteFrom('file').where('candidate_id', '=', id).execute();
  await trx.deleteFrom('keys.candidate_key').where('candidate_id', '=', id).execute();
  await trx.deleteFrom('candidate').where('id', '=', id).execute();
  return [...kept, ...given].map((file) => file.id);
}
