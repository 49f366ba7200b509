// The jobs of one workspace as its admins see them: names, states and reasons, never whom they are about.
import { sql } from 'kysely';
import type { DeadJob, OpenJobs, OperationStore } from '#core/ports/operation.ts';
import { anew } from '../figures.ts';
import type { Context } from './context.ts';

export function jobStore(context: Context): Pick<OperationStore, 'jobs' | 'retryJob'> {
  return { jobs: (most) => jobs(context, most), retryJob: (id) => retryJob(context, id) };
}

async function jobs({ trx, workspaceId }: Context, most: number): Promise<{ open: OpenJobs[]; dead: DeadJob[] }> {
  const all = trx.selectFrom('outbox').where('workspace_id', '=', workspaceId);
  const [open, dead] = await Promise.all([
    all
      .where('state', 'in', ['pending', 'enqueued'])
      .select(['name', 'state', sql<number>`count(*)::int`.as('count'), sql<Date>`min(run_at)`.as('oldest')])
      .groupBy(['name', 'state'])
      .orderBy('oldest')
      .execute(),
    all
      .where('state', '=', 'dead')
      .select([sql<number>`id`.as('id'), 'name', 'problem', 'tries', 'done_at'])
      .orderBy('id', 'desc')
      .limit(most)
      .execute(),
  ]);
  return {
    open: open.map((row) => ({ ...row, state: row.state as OpenJobs['state'] })),
    dead: dead.map(({ done_at: at, problem, ...row }) => ({ ...row, problem: problem ?? '', at: at! })),
  };
}

async function retryJob({ trx, workspaceId, sink }: Context, id: number): Promise<boolean> {
  const { rows } = await sql`
    update outbox set ${anew}
    where workspace_id = ${workspaceId} and id = ${id} and state = 'dead' and not exists (
      select from outbox same where same.workspace_id = outbox.workspace_id and same.name = outbox.name
        and same.key = outbox.key and same.state = 'pending')
    returning id`.execute(trx);
  sink.enqueued ||= rows.length > 0;
  return rows.length > 0;
}
