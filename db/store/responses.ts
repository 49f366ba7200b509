// A candidate's answers, sealed, the highest revision of each.
import { sql, type Kysely } from 'kysely';
import type { AttemptId, ItemId, WorkspaceId } from '#core/model/ids.ts';
import type { Talk } from '#core/model/interview.ts';
import type { Answer } from '#core/model/item.ts';
import type { AttemptStore, LateAnswer, NewResponse, Response } from '#core/ports/attempts.ts';
import { prepared } from '../prepared.ts';
import type { Tables } from '../schema.ts';
import type { Context } from './context.ts';
import { attemptOwner } from './owner.ts';

type Store = Pick<AttemptStore, 'responses' | 'saveResponse' | 'saveLate' | 'lateAnswers' | 'saveTalk'>;

export function responseStore(context: Context): Store {
  return {
    responses: (id, itemId) => responses(context, id, itemId),
    saveResponse: (id, response) => saveResponse(context, id, response),
    saveLate: (id, late) => saveLate(context, id, late),
    lateAnswers: (id) => lateAnswers(context, id),
    saveTalk: (id, talk) => saveTalk(context, id, talk),
  };
}

const answerPlace = (id: AttemptId, itemId: ItemId) => `response|${id}|${itemId}|answer`;
const latePlace = (id: AttemptId, itemId: ItemId) => `response|${id}|${itemId}|late`;
const talkPlace = (id: AttemptId, itemId: ItemId) => `response|${id}|${itemId}|talk`;

type Of = { workspaceId: WorkspaceId; id: AttemptId };

const ofAttempt = (db: Kysely<Tables>, { workspaceId, id }: Of) =>
  db.selectFrom('response').selectAll().where('workspace_id', '=', workspaceId).where('attempt_id', '=', id);
const allOfAttempt = prepared(ofAttempt);
const oneOfAttempt = prepared((db, of: Of & { itemId: ItemId }) => ofAttempt(db, of).where('item_id', '=', of.itemId));

async function responses(context: Context, id: AttemptId, itemId?: ItemId): Promise<Response[]> {
  const { trx, workspaceId, vault } = context;
  const rows = await (itemId ? oneOfAttempt(trx, { workspaceId, id, itemId }) : allOfAttempt(trx, { workspaceId, id }));
  if (rows.length === 0) return [];
  const { candidateId } = await attemptOwner(context, id);
  return Promise.all(
    rows.map(async (row) => ({
      itemId: row.item_id,
      answer: row.answer && (await vault.open<Answer>(candidateId, answerPlace(id, row.item_id), row.answer)),
      revision: row.revision,
      writer: row.writer,
      savedAt: row.saved_at,
      talk: row.talk && (await vault.open<Talk>(candidateId, talkPlace(id, row.item_id), row.talk)),
    })),
  );
}

type Sealed = Of &
  Pick<NewResponse, 'itemId' | 'revision'> & {
    deleteAfter: Date;
    sealed: Buffer | null;
    writer: string | null;
    base: number;
  };

/** Gives back the time where it was kept. An older one, or one that hasn’t seen what is there, changes nothing. */
const upsert = prepared((db, { id, itemId, workspaceId, deleteAfter, sealed, revision, writer, base }: Sealed) =>
  db
    .insertInto('response')
    .values({
      attempt_id: id,
      item_id: itemId,
      workspace_id: workspaceId,
      delete_after: deleteAfter,
      answer: sealed,
      revision,
      writer,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['attempt_id', 'item_id'])
        .doUpdateSet({ answer: sealed, revision, writer, saved_at: sql`clock_timestamp()` })
        .where('response.revision', '<', revision)
        .where((or) =>
          or.or([or('response.revision', '<=', base), or('response.writer', 'is not distinct from', writer)]),
        ),
    )
    .returning('saved_at'),
);

async function saveResponse(context: Context, id: AttemptId, response: NewResponse): Promise<Response> {
  const { trx, workspaceId, vault } = context;
  const { itemId, answer, revision, writer = null, base = revision } = response;
  const { candidateId, deleteAfter } = await attemptOwner(context, id);
  const sealed = answer && (await vault.seal(candidateId, answerPlace(id, itemId), answer));
  const [kept] = await upsert(trx, { id, itemId, workspaceId, deleteAfter, sealed, revision, writer, base });
  if (kept) return { itemId, answer, revision, writer, savedAt: kept.saved_at, talk: null };
  return (await responses(context, id, itemId))[0]!;
}

async function saveLate(context: Context, id: AttemptId, { itemId, answer, at }: LateAnswer): Promise<void> {
  const { trx, workspaceId, vault } = context;
  const { candidateId, deleteAfter } = await attemptOwner(context, id);
  const row = { attempt_id: id, item_id: itemId, workspace_id: workspaceId, delete_after: deleteAfter };
  const late_answer = answer && (await vault.seal(candidateId, latePlace(id, itemId), answer));
  await trx
    .insertInto('response')
    .values({ ...row, answer: null, revision: 0, late_answer, late_at: at })
    .onConflict((conflict) => conflict.columns(['attempt_id', 'item_id']).doUpdateSet({ late_answer, late_at: at }))
    .execute();
}

async function lateAnswers(context: Context, id: AttemptId): Promise<LateAnswer[]> {
  const { trx, workspaceId, vault } = context;
  const rows = await trx
    .selectFrom('response')
    .select(['item_id', 'late_answer', 'late_at'])
    .where('workspace_id', '=', workspaceId)
    .where('attempt_id', '=', id)
    .where('late_at', 'is not', null)
    .execute();
  if (rows.length === 0) return [];
  const { candidateId } = await attemptOwner(context, id);
  return Promise.all(
    rows.map(async (row) => ({
      itemId: row.item_id,
      answer: row.late_answer && (await vault.open<Answer>(candidateId, latePlace(id, row.item_id), row.late_answer)),
      at: row.late_at!,
    })),
  );
}

/** What was said is kept beside the answer, which is written by saves alone. */
async function saveTalk(
  context: Context,
  id: AttemptId,
  { itemId, talk: said }: { itemId: ItemId; talk: Talk },
): Promise<void> {
  const { trx, workspaceId, vault } = context;
  const { candidateId, deleteAfter } = await attemptOwner(context, id);
  const row = { attempt_id: id, item_id: itemId, workspace_id: workspaceId, delete_after: deleteAfter };
  const talk = await vault.seal(candidateId, talkPlace(id, itemId), said);
  await trx
    .insertInto('response')
    .values({ ...row, answer: null, revision: 0, talk })
    .onConflict((conflict) => conflict.columns(['attempt_id', 'item_id']).doUpdateSet({ talk }))
    .execute();
}
