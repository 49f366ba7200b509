// What must hold after every fault, once it has healed.
import { expect } from 'vitest';
import type { App } from './app.ts';
import { outboxOf } from './outbox.ts';
import { until } from './until.ts';

const due = `select name, state from outbox where state in ('pending', 'enqueued') and run_at < clock_timestamp()`;
/** A link of the audit log that doesn’t follow from the one before it. */
export const brokenLinks = `
  select id from (
    select *, coalesce(lag(hash) over (partition by workspace_id order by id), '') as before from audit_log) entry
  where previous <> before or hash <> sha256(previous
    || convert_to(concat_ws('|', workspace_id, extract(epoch from at), actor, action, subject, data), 'UTF8'))`;

/** The jobs that are due and not done. */
export async function openJobs({ databaseUrl }: Pick<App, 'databaseUrl'>): Promise<unknown[]> {
  const { ask, close } = outboxOf(databaseUrl);
  return ask(due).finally(close);
}

/** Resolves with the milliseconds until every job that is due is done; throws when that takes longer than `ms`. */
export async function healed({ databaseUrl }: Pick<App, 'databaseUrl'>, ms: number): Promise<number> {
  const from = performance.now();
  await until(async () => ((await openJobs({ databaseUrl })).length === 0 ? true : undefined), ms);
  return performance.now() - from;
}

/**
 * No job is dead, whoever submitted is scored once and has one report, the audit log is whole, and no job names a
 * person (the invented ones all have an address of `post.example`).
 */
export async function expectWhole({ databaseUrl }: Pick<App, 'databaseUrl'>): Promise<void> {
  const { ask, close } = outboxOf(databaseUrl);
  const none = async (what: string, query: string) => expect(await ask(query), what).toEqual([]);
  try {
    await none('dead jobs', `select name, problem from outbox where state = 'dead'`);
    await none('not scored', `select id from attempt where submitted_at is not null and state <> 'scored'`);
    await none(
      'scored not once',
      `select subject, count(*) from audit_log where action = 'scored' group by subject having count(*) <> 1`,
    );
    await none(
      'reports not one each',
      `select candidate_id, count(file.id) from attempt left join file using (candidate_id)
       where submitted_at is not null and coalesce(kind, 'report') = 'report' group by candidate_id having count(file.id) <> 1`,
    );
    await none('broken audit log', brokenLinks);
    await none('people in jobs', `select name, payload from outbox where payload::text like '%post.example%'`);
  } finally {
    await close();
  }
}
