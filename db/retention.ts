// Forgetting: who is due is taken out of every table and out of the files, and their key is destroyed.
import { sql, type Kysely } from 'kysely';
import type { CandidateId, FileId } from '#core/model/ids.ts';
import type { Files } from '#core/ports/outside.ts';
import type { Tables } from './schema.ts';

const atOnce = 100;

/** Rows of an attempt, the ones that point to others first. */
const ofAttempt = [
  'decision',
  'score_override',
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

/** Files that nobody said anything about in seven days; the key goes with the row. */
export async function forgetDropped(kysely: Kysely<Tables>): Promise<number> {
  const { rows } = await sql`with due as (delete from dropped_file where delete_after < now() returning id),
    gone as (delete from keys.candidate_key where candidate_id in (select id from due))
    select id from due`.execute(kysely);
  return rows.length;
}

/** What a model read is kept for a year; it holds nobody's words. */
export async function forgetReadings(kysely: Kysely<Tables>): Promise<void> {
  await kysely
    .deleteFrom('model_reading')
    .where('delete_after', '<', sql<Date>`now()`)
    .execute();
}

/** Forgets everybody whose time is over, and returns how many. The log keeps ids and deeds, which name nobody any more. */
export async function forgetDue(kysely: Kysely<Tables>, files: Files): Promise<number> {
  const due = await kysely
    .selectFrom('candidate')
    .select('id')
    .where('delete_after', '<', sql<Date>`now()`)
    .limit(atOnce)
    .execute();
  for (const { id } of due) {
    const fileIds = await forget(kysely, id);
    for (const fileId of fileIds) await files.remove(fileId);
  }
  return due.length;
}

/** The key goes in the same transaction as the rows: without it a copy in a backup can't be read either. */
function forget(kysely: Kysely<Tables>, id: CandidateId): Promise<FileId[]> {
  return kysely.transaction().execute(async (trx) => {
    const kept = await trx.selectFrom('file').select('id').where('candidate_id', '=', id).execute();
    for (const table of ofAttempt) {
      await sql`delete from ${sql.table(table)} where attempt_id in (select id from attempt where candidate_id = ${id})`.execute(
        trx,
      );
    }
    await trx.deleteFrom('attempt').where('candidate_id', '=', id).execute();
    // A CV that is still on its way to this person; its own key goes with it.
    await sql`with given as (delete from dropped_file where invitation_id in (select id from invitation where candidate_id = ${id}) returning id)
      delete from keys.candidate_key where candidate_id in (select id from given)`.execute(trx);
    await trx.deleteFrom('invitation').where('candidate_id', '=', id).execute();
    await trx.deleteFrom('file').where('candidate_id', '=', id).execute();
    await trx.deleteFrom('keys.candidate_key').where('candidate_id', '=', id).execute();
    await trx.deleteFrom('candidate').where('id', '=', id).execute();
    return kept.map((file) => file.id);
  });
}
