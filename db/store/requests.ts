import { sql, type Selectable } from 'kysely';
import type { CandidateRequest, RequestStore } from '#core/ports/requests.ts';
import type { AssessmentId, AttemptId, CandidateId, RequestId, WorkspaceId } from '#core/model/ids.ts';
import { prepared } from '../prepared.ts';
import type { Tables } from '../schema.ts';
import type { Context } from './context.ts';
import { attemptOwner } from './owner.ts';

type NewRequest = Parameters<RequestStore['addRequest']>[0];
type NewAnswer = Parameters<RequestStore['answerRequest']>[1];

export function requestStore(context: Context): RequestStore {
  return {
    addRequest: (request) => addRequest(context, request),
    requests: (id) => requests(context, id),
    request: async (id) => {
      const row = await all(context).where('id', '=', id).executeTakeFirst();
      return row && opened(context, row);
    },
    answerRequest: (id, answer) => answerRequest(context, id, answer),
    setAnswerMail: async (id, mail) => void (await change(context, id).set({ answer_mail: mail }).execute()),
    openReviews: (id) => waiting(context.trx, { workspaceId: context.workspaceId, id }),
  };
}

const place = (id: RequestId, column: 'said' | 'answer') => `request|${id}|${column}`;

const all = ({ trx, workspaceId }: Context) =>
  trx.selectFrom('request').selectAll().where('workspace_id', '=', workspaceId);

const change = ({ trx, workspaceId }: Context, id: RequestId) =>
  trx.updateTable('request').where('workspace_id', '=', workspaceId).where('id', '=', id);

async function addRequest(context: Context, { id, attemptId, kind, said }: NewRequest): Promise<boolean> {
  const { candidateId, deleteAfter } = await attemptOwner(context, attemptId);
  const row = { id, workspace_id: context.workspaceId, attempt_id: attemptId, kind, delete_after: deleteAfter };
  const added = await context.trx
    .insertInto('request')
    .values({ ...row, said: await context.vault.seal(candidateId, place(id, 'said'), said) })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return added !== undefined;
}

async function requests(context: Context, id: AttemptId): Promise<CandidateRequest[]> {
  const rows = await all(context).where('attempt_id', '=', id).orderBy('asked_at').execute();
  return Promise.all(rows.map((row) => opened(context, row)));
}

async function opened(context: Context, row: Selectable<Tables['request']>): Promise<CandidateRequest> {
  const { candidateId } = await attemptOwner(context, row.attempt_id);
  return {
    id: row.id,
    attemptId: row.attempt_id,
    kind: row.kind,
    said: await context.vault.open<string>(candidateId, place(row.id, 'said'), row.said),
    askedAt: row.asked_at,
    answer: await answerIn(context, row, candidateId),
  };
}

type Said = Pick<NewAnswer, 'text' | 'changed'>;

async function answerIn(
  { vault }: Context,
  row: Selectable<Tables['request']>,
  candidateId: CandidateId,
): Promise<CandidateRequest['answer']> {
  const { answer, answered_by: by, answered_at: at, answer_mail: mail } = row;
  if (!answer || !by || !at) return null;
  return { ...(await vault.open<Said>(candidateId, place(row.id, 'answer'), answer)), by, at, mail };
}

async function answerRequest(context: Context, id: RequestId, { by, mail, ...said }: NewAnswer): Promise<boolean> {
  const row = await all(context).where('id', '=', id).executeTakeFirst();
  if (!row) return false;
  const { candidateId } = await attemptOwner(context, row.attempt_id);
  const sealed = await context.vault.seal(candidateId, place(id, 'answer'), said);
  const kept = change(context, id)
    .set({ answer: sealed, answered_by: by, answered_at: sql<Date>`clock_timestamp()`, answer_mail: mail })
    .where('answered_at', 'is', null)
    .returning('id');
  return (await kept.executeTakeFirst()) !== undefined;
}

const waiting = prepared((db, { workspaceId, id }: { workspaceId: WorkspaceId; id: AssessmentId }) =>
  db
    .selectFrom('request as r')
    .innerJoin('attempt as a', 'a.id', 'r.attempt_id')
    .select(['r.attempt_id as attemptId', 'r.asked_at as askedAt'])
    .where('r.workspace_id', '=', workspaceId)
    .where('r.kind', '=', sql.lit('review'))
    .where('r.answered_at', 'is', null)
    .where('a.assessment_id', '=', id)
    .where('a.trial', '=', false)
    .where('a.state', '=', sql.lit('scored'))
    .orderBy('r.asked_at'),
);
