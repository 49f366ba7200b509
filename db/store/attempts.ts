import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { AttemptId } from '#core/model/ids.ts';
import type { Attempt, AttemptStore, NewAttempt } from '#core/ports/attempts.ts';
import type { AttemptChange, Pen } from '#core/ports/attempt-change.ts';
import type { Tables } from '../schema.ts';
import { attemptOwner } from './owner.ts';
import type { Context } from './context.ts';

type Store = Pick<
  AttemptStore,
  'addAttempt' | 'addConsent' | 'agreedNotice' | 'attempt' | 'lockAttempt' | 'attemptOf' | 'setAttempt' | 'comment'
>;
type Consent = Parameters<Store['addConsent']>[1];

export function attemptStore(context: Context): Store {
  return {
    addAttempt: (attempt) => addAttempt(context, attempt),
    addConsent: (id, consent) => addConsent(context, id, consent),
    agreedNotice: (id) => agreedNotice(context, id),
    attempt: async (id) => attemptOf(await all(context).where('id', '=', id).executeTakeFirst()),
    lockAttempt: async (id) => attemptOf(await all(context).where('id', '=', id).forUpdate().executeTakeFirst()),
    attemptOf: async (invitationId) =>
      attemptOf(await all(context).where('invitation_id', '=', invitationId).executeTakeFirst()),
    setAttempt: (id, change) => setAttempt(context, id, change),
    comment: (id) => comment(context, id),
  };
}

const all = ({ trx, workspaceId }: Context) =>
  trx.selectFrom('attempt').selectAll().where('workspace_id', '=', workspaceId);

const commentPlace = (id: AttemptId) => `attempt|${id}|comment`;

async function addAttempt({ trx, workspaceId }: Context, attempt: NewAttempt): Promise<void> {
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
      layout: attempt.layout ? JSON.stringify(attempt.layout) : null,
      language: attempt.language,
      delete_after: attempt.deleteAfter,
    })
    .execute();
}

async function addConsent(context: Context, id: AttemptId, consent: Consent): Promise<void> {
  const { trx, workspaceId } = context;
  const { deleteAfter } = await attemptOwner(context, id);
  const row = { id: randomUUID(), workspace_id: workspaceId, attempt_id: id, delete_after: deleteAfter };
  await trx
    .insertInto('consent')
    .values({
      ...row,
      notice_version: consent.noticeVersion,
      language: consent.language,
      keep_profile: consent.keepProfile,
      model: consent.model,
    })
    .execute();
}

async function agreedNotice({ trx, workspaceId }: Context, id: AttemptId): Promise<number | null> {
  const row = await trx
    .selectFrom('consent')
    .select((eb) => eb.fn.max('notice_version').as('version'))
    .where('workspace_id', '=', workspaceId)
    .where('attempt_id', '=', id)
    .executeTakeFirst();
  return row?.version ?? null;
}

async function setAttempt(context: Context, id: AttemptId, change: AttemptChange): Promise<void> {
  const { trx, workspaceId } = context;
  const set = {
    ...(change.comment === undefined ? {} : { comment: await sealedComment(context, id, change.comment) }),
    ...(change.state ? { state: change.state } : {}),
    ...(change.language ? { language: change.language } : {}),
    ...(change.intakeAt ? { intake_at: change.intakeAt } : {}),
    ...(change.clockStartedAt ? { clock_started_at: change.clockStartedAt } : {}),
    ...(change.lastSeenAt ? { last_seen_at: change.lastSeenAt } : {}),
    ...(change.givenBackMs === undefined ? {} : { given_back_ms: change.givenBackMs }),
    ...presence(change),
    ...(change.submittedAt ? { submitted_at: change.submittedAt } : {}),
  };
  if (Object.keys(set).length === 0) return;
  await trx.updateTable('attempt').set(set).where('workspace_id', '=', workspaceId).where('id', '=', id).execute();
}

const presence = ({ pen, away, awayMs }: AttemptChange) => ({
  ...(pen === undefined ? {} : penColumns(pen)),
  ...(away ? { away_from: away.from, away_until: away.until } : {}),
  ...(awayMs === undefined ? {} : { away_ms: awayMs }),
});

const penColumns = (pen: Pen | null) => ({
  writer: pen?.id ?? null,
  writer_since: pen?.since ?? null,
  writer_seen_at: pen?.seenAt ?? null,
});

async function sealedComment(context: Context, id: AttemptId, said: string): Promise<Buffer> {
  return context.vault.seal((await attemptOwner(context, id)).candidateId, commentPlace(id), said);
}

async function comment({ trx, workspaceId, vault }: Context, id: AttemptId): Promise<string | null> {
  const query = trx.selectFrom('attempt').select(['comment', 'candidate_id']).where('workspace_id', '=', workspaceId);
  const row = await query.where('id', '=', id).executeTakeFirst();
  return row?.comment ? vault.open<string>(row.candidate_id, commentPlace(id), row.comment) : null;
}

export function attemptOf(row: Selectable<Tables['attempt']> | undefined): Attempt | undefined {
  if (!row) return undefined;
  return {
    id: row.id,
    assessmentId: row.assessment_id,
    version: row.version,
    invitationId: row.invitation_id,
    candidateId: row.candidate_id,
    trial: row.trial,
    state: row.state,
    language: row.language,
    startedAt: row.started_at,
    intakeAt: row.intake_at,
    clockStartedAt: row.clock_started_at,
    lastSeenAt: row.last_seen_at,
    givenBackMs: row.given_back_ms,
    pen:
      row.writer && row.writer_since && row.writer_seen_at
        ? { id: row.writer, since: row.writer_since, seenAt: row.writer_seen_at }
        : null,
    away: row.away_from && row.away_until ? { from: row.away_from, until: row.away_until } : null,
    awayMs: row.away_ms,
    submittedAt: row.submitted_at,
    scoredAt: row.scored_at,
    composite: row.composite,
    standardError: row.standard_error,
    coverage: row.coverage,
    scorerVersion: row.scorer_version,
    scoredVersion: row.scored_version,
    rescoredAt: row.rescored_at,
    layout: row.layout,
    deleteAfter: row.delete_after,
  };
}
