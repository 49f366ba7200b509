import { randomUUID } from 'node:crypto';
import { sql, type Selectable } from 'kysely';
import type { ConfirmedCv, CvReading } from '#core/model/cv.ts';
import type { AttemptId, ItemId } from '#core/model/ids.ts';
import type { Answer } from '#core/model/item.ts';
import type { Attempt, AttemptChange, AttemptStore, Cv } from '#core/ports/attempts.ts';
import type { Tables } from '../schema.ts';
import { attemptOwner } from './owner.ts';
import type { Context } from './context.ts';

type AttemptQueries = Pick<
  AttemptStore,
  'addAttempt' | 'addConsent' | 'attempt' | 'lockAttempt' | 'attemptOf' | 'setAttempt'
>;
type CvQueries = Pick<AttemptStore, 'cv' | 'setCv' | 'addFile' | 'reportFile' | 'removeFile' | 'sealFile' | 'openFile'>;
type ResponseQueries = Pick<AttemptStore, 'responses' | 'saveResponse'>;

export function attemptStore(context: Context): AttemptQueries & CvQueries & ResponseQueries {
  return { ...attemptQueries(context), ...cvQueries(context), ...responseQueries(context) };
}

function attemptQueries(context: Context): AttemptQueries {
  const { trx, workspaceId } = context;
  const all = () => trx.selectFrom('attempt').selectAll().where('workspace_id', '=', workspaceId);
  return {
    addAttempt: async (attempt) => {
      await trx
        .insertInto('attempt')
        .values({
          id: attempt.id,
          workspace_id: workspaceId,
          assessment_id: attempt.assessmentId,
          version: attempt.version,
          invitation_id: attempt.invitationId,
          candidate_id: attempt.candidateId,
          trial: attempt.trial,
          state: 'started',
          delete_after: attempt.deleteAfter,
        })
        .execute();
    },
    addConsent: async (attemptId, consent) => {
      const { deleteAfter } = await attemptOwner(context, attemptId);
      const row = { id: randomUUID(), workspace_id: workspaceId, attempt_id: attemptId, delete_after: deleteAfter };
      await trx
        .insertInto('consent')
        .values({
          ...row,
          notice_version: consent.noticeVersion,
          language: consent.language,
          keep_profile: consent.keepProfile,
        })
        .execute();
    },
    attempt: async (id) => attemptOf(await all().where('id', '=', id).executeTakeFirst()),
    lockAttempt: async (id) => attemptOf(await all().where('id', '=', id).forUpdate().executeTakeFirst()),
    attemptOf: async (invitationId) =>
      attemptOf(await all().where('invitation_id', '=', invitationId).executeTakeFirst()),
    setAttempt: (id, change) => setAttempt(context, id, change),
  };
}

async function setAttempt(context: Context, id: AttemptId, change: AttemptChange): Promise<void> {
  const { trx, workspaceId, vault } = context;
  const { comment, ...rest } = change;
  const sealed =
    comment === undefined
      ? {}
      : { comment: await vault.seal((await attemptOwner(context, id)).candidateId, `attempt|${id}|comment`, comment) };
  const set = {
    ...sealed,
    ...(rest.state ? { state: rest.state } : {}),
    ...(rest.intakeAt ? { intake_at: rest.intakeAt } : {}),
    ...(rest.clockStartedAt ? { clock_started_at: rest.clockStartedAt } : {}),
    ...(rest.lastSeenAt ? { last_seen_at: rest.lastSeenAt } : {}),
    ...(rest.givenBackMs === undefined ? {} : { given_back_ms: rest.givenBackMs }),
    ...(rest.submittedAt ? { submitted_at: rest.submittedAt } : {}),
  };
  if (Object.keys(set).length === 0) return;
  await trx.updateTable('attempt').set(set).where('workspace_id', '=', workspaceId).where('id', '=', id).execute();
}

function cvQueries(context: Context): CvQueries {
  const { trx, workspaceId, vault } = context;
  return {
    cv: (id) => readCv(context, id),
    setCv: async (id, { reading, confirmed, state, fileId, problem }) => {
      const { candidateId, deleteAfter } = await attemptOwner(context, id);
      const set = {
        ...(state ? { state } : {}),
        ...(fileId === undefined ? {} : { file_id: fileId }),
        ...(problem === undefined ? {} : { problem }),
        ...(reading === undefined
          ? {}
          : { reading: reading && (await vault.seal(candidateId, `cv|${id}|reading`, reading)) }),
        ...(confirmed === undefined
          ? {}
          : {
              confirmed: confirmed && (await vault.seal(candidateId, `cv|${id}|confirmed`, confirmed)),
              confirmed_at: confirmed && new Date(),
            }),
        updated_at: new Date(),
      };
      await trx
        .insertInto('cv')
        .values({ attempt_id: id, workspace_id: workspaceId, delete_after: deleteAfter, state: 'reading', ...set })
        .onConflict((conflict) => conflict.column('attempt_id').doUpdateSet(set))
        .execute();
    },
    addFile: async ({ id, attemptId, kind, name, bytes }) => {
      const { candidateId, deleteAfter } = await attemptOwner(context, attemptId);
      const sealed = await vault.seal(candidateId, `file|${id}|name`, { name, attemptId });
      const row = { id, workspace_id: workspaceId, candidate_id: candidateId, kind, bytes, delete_after: deleteAfter };
      await trx
        .insertInto('file')
        .values({ ...row, name: sealed })
        .execute();
      if (kind === 'report')
        await trx.updateTable('attempt').set({ report_file_id: id }).where('id', '=', attemptId).execute();
    },
    removeFile: async (id) => {
      await trx.deleteFrom('file').where('workspace_id', '=', workspaceId).where('id', '=', id).execute();
    },
    sealFile: async (attemptId, fileId, bytes) =>
      vault.sealBytes((await attemptOwner(context, attemptId)).candidateId, `file|${fileId}|bytes`, bytes),
    openFile: async (attemptId, fileId, sealed) =>
      vault.openBytes((await attemptOwner(context, attemptId)).candidateId, `file|${fileId}|bytes`, sealed),
    reportFile: async (id) => {
      const query = trx.selectFrom('attempt').select('report_file_id').where('workspace_id', '=', workspaceId);
      return (await query.where('id', '=', id).executeTakeFirst())?.report_file_id ?? undefined;
    },
  };
}

async function readCv(context: Context, id: AttemptId): Promise<Cv | undefined> {
  const { trx, workspaceId, vault } = context;
  const query = trx
    .selectFrom('cv')
    .leftJoin('file', 'file.id', 'cv.file_id')
    .where('cv.workspace_id', '=', workspaceId);
  const row = await query
    .selectAll('cv')
    .select('file.name as file_name')
    .where('cv.attempt_id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { candidateId } = await attemptOwner(context, id);
  const opened = <Value>(column: string, sealed: Buffer | null) =>
    sealed ? vault.open<Value>(candidateId, column, sealed) : null;
  const file = await opened<{ name: string }>(`file|${row.file_id}|name`, row.file_name);
  return {
    state: row.state,
    fileId: row.file_id,
    fileName: file?.name ?? null,
    problem: row.problem as Cv['problem'],
    reading: await opened<CvReading>(`cv|${id}|reading`, row.reading),
    confirmed: await opened<ConfirmedCv>(`cv|${id}|confirmed`, row.confirmed),
  };
}

function responseQueries(context: Context): ResponseQueries {
  const { trx, workspaceId, vault } = context;
  const place = (id: AttemptId, itemId: ItemId) => `response|${id}|${itemId}|answer`;
  return {
    responses: async (id) => {
      const rows = await trx
        .selectFrom('response')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('attempt_id', '=', id)
        .execute();
      if (rows.length === 0) return [];
      const { candidateId } = await attemptOwner(context, id);
      return Promise.all(
        rows.map(async (row) => ({
          itemId: row.item_id,
          answer: row.answer && (await vault.open<Answer>(candidateId, place(id, row.item_id), row.answer)),
          revision: row.revision,
          savedAt: row.saved_at,
        })),
      );
    },
    saveResponse: async (id, { itemId, answer, revision }) => {
      const { candidateId, deleteAfter } = await attemptOwner(context, id);
      const sealed = answer && (await vault.seal(candidateId, place(id, itemId), answer));
      const kept = await trx
        .insertInto('response')
        .values({
          attempt_id: id,
          item_id: itemId,
          workspace_id: workspaceId,
          answer: sealed,
          revision,
          delete_after: deleteAfter,
        })
        .onConflict((conflict) =>
          conflict
            .columns(['attempt_id', 'item_id'])
            .doUpdateSet({ answer: sealed, revision, saved_at: sql`clock_timestamp()` })
            .where('response.revision', '<', revision),
        )
        .returning('saved_at')
        .executeTakeFirst();
      if (kept) return { itemId, answer, revision, savedAt: kept.saved_at };
      const all = await responseQueries(context).responses(id);
      return all.find((response) => response.itemId === itemId)!;
    },
  };
}

function attemptOf(row: Selectable<Tables['attempt']> | undefined): Attempt | undefined {
  if (!row) return undefined;
  return {
    id: row.id,
    assessmentId: row.assessment_id,
    version: row.version,
    invitationId: row.invitation_id,
    candidateId: row.candidate_id,
    trial: row.trial,
    state: row.state,
    startedAt: row.started_at,
    intakeAt: row.intake_at,
    clockStartedAt: row.clock_started_at,
    lastSeenAt: row.last_seen_at,
    givenBackMs: row.given_back_ms,
    submittedAt: row.submitted_at,
    scoredAt: row.scored_at,
    composite: row.composite,
    standardError: row.standard_error,
    coverage: row.coverage,
    scorerVersion: row.scorer_version,
    deleteAfter: row.delete_after,
  };
}
