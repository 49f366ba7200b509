// Forgetting: who is due is taken out of every table, and their key is destroyed; their files follow.
import { sql, type Kysely } from 'kysely';
import type { CandidateId } from '#core/model/ids.ts';
import type { Mailer } from '#core/ports/outside.ts';
import type { Tables } from './schema.ts';
import { takeOut } from './take-out.ts';

/** After so many failures it isn’t about single people: the next hour tries again. */
const mostFailures = 10;

/** What is kept of people outside the database and the files. */
type Kept = { mailer: Pick<Mailer, 'forget'> };

/** Everything whose time is over. */
export async function forgetAll(kysely: Kysely<Tables>, kept: Kept): Promise<void> {
  await Promise.all([
    forgetDue(kysely, kept),
    forgetDropped(kysely),
    forgetErasedLinks(kysely),
    forgetReadings(kysely),
    forgetChanges(kysely),
    forgetRequests(kysely),
    forgetVisits(kysely),
  ]);
}

/** Files that nobody said anything about in seven days; the key goes with the row. */
export async function forgetDropped(kysely: Kysely<Tables>): Promise<number> {
  const { rows } = await sql`with due as (delete from dropped_file where delete_after < now() returning id),
    gone as (delete from keys.candidate_key where candidate_id in (select id from due))
    select id from due`.execute(kysely);
  return rows.length;
}

/** What a model read is kept for a year; it holds nobody's words. */
async function forgetReadings(kysely: Kysely<Tables>): Promise<void> {
  await kysely
    .deleteFrom('model_reading')
    .where('delete_after', '<', sql<Date>`now()`)
    .execute();
}

/**
 * Forgets everybody whose time is over, and returns how many. The log keeps ids and deeds, which name nobody any more.
 * Throws what went wrong for somebody once it is done with the others; they are still due.
 */
export async function forgetDue(kysely: Kysely<Tables>, kept: Kept): Promise<number> {
  const due = await kysely
    .selectFrom('candidate')
    .select('id')
    .where('delete_after', '<', sql<Date>`now()`)
    .execute();
  const failures: unknown[] = [];
  for (const { id } of due) {
    if (failures.length >= mostFailures) break;
    await forget(kysely, kept, id).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
  return due.length;
}

/** Mails go before the commit, since rows that are gone would name nobody; files follow, each by a job that its row causes. */
async function forget(kysely: Kysely<Tables>, { mailer }: Kept, id: CandidateId): Promise<void> {
  await kysely.transaction().execute(async (trx) => {
    const candidate = trx.selectFrom('candidate').select('workspace_id').where('id', '=', id);
    const due = await candidate
      .where('delete_after', '<', sql<Date>`now()`)
      .forUpdate()
      .executeTakeFirst();
    // Another worker was first, or they were invited again meanwhile.
    if (!due) return;
    const jobs = (await takeOut(trx, id)).map((fileId) => ({
      workspace_id: due.workspace_id,
      name: 'remove-file',
      key: fileId,
      payload: JSON.stringify({ fileId }),
    }));
    if (jobs.length > 0) await trx.insertInto('outbox').values(jobs).execute();
    await mailer.forget(id);
  });
}

/** Links of those who were erased, once they would have ended anyway. */
async function forgetErasedLinks(kysely: Kysely<Tables>): Promise<void> {
  await kysely
    .deleteFrom('erased_link')
    .where('delete_after', '<', sql<Date>`now()`)
    .execute();
}

/** Whose standing has changed; nobody goes on after a day from what they had read before. */
async function forgetChanges(kysely: Kysely<Tables>): Promise<void> {
  await sql`delete from standing_change where at < now() - interval '1 day'`.execute(kysely);
}

/** What was handled once already; no signature is taken any more, and nobody repeats a form, that long after. */
async function forgetRequests(kysely: Kysely<Tables>): Promise<void> {
  await sql`delete from inbound where received_at < now() - interval '30 days'`.execute(kysely);
}

/** Links to a report or the admins’ page, and visits, that are over. */
async function forgetVisits(kysely: Kysely<Tables>): Promise<void> {
  await sql`delete from report_link where expires_at < now() - interval '1 day'`.execute(kysely);
  await sql`delete from report_session where expires_at < now() - interval '1 day'`.execute(kysely);
}
