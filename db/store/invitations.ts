import { sql, type Selectable } from 'kysely';
import type { AssessmentId, CandidateId, InvitationId, WorkspaceId } from '#core/model/ids.ts';
import type { Invitation, InvitationStore, NewInvitation } from '#core/ports/invitations.ts';
import type { Tables } from '../schema.ts';
import type { Context } from './context.ts';

type CandidateStore = Pick<
  InvitationStore,
  'addCandidate' | 'candidateByEmail' | 'keepCandidate' | 'profile' | 'profiles' | 'setProfile'
>;
type Store = Omit<InvitationStore, keyof CandidateStore>;
type InvitationChange = Parameters<Store['setInvitation']>[1];

export function invitationStore(context: Context): Store {
  return {
    addInvitation: (invitation) => addInvitation(context, invitation),
    invitation: async (id) => invitationOf(await all(context).where('id', '=', id).executeTakeFirst()),
    lockInvitation: async (id) => invitationOf(await all(context).where('id', '=', id).forUpdate().executeTakeFirst()),
    invitationOf: (assessmentId, candidateId) => ofCandidate(context, assessmentId, candidateId),
    arrivalsAs: (assessmentId, email) => arrivalsAs(context, assessmentId, email),
    arrivalsSince: (assessmentId, since) => arrivalsSince(context, assessmentId, since),
    shareLink: (assessmentId) => shareLink(context, assessmentId),
    usesOf: (id) => usesOf(context, id),
    codesOf: (assessmentId) => codesOf(context, assessmentId),
    setInvitation: (id, change) => setInvitation(context, id, change),
  };
}

const all = ({ trx, workspaceId }: Context) =>
  trx.selectFrom('invitation').selectAll().where('workspace_id', '=', workspaceId);

async function addInvitation({ trx, workspaceId, vault }: Context, invitation: NewInvitation): Promise<void> {
  await trx
    .insertInto('invitation')
    .values({
      id: invitation.id,
      workspace_id: workspaceId,
      assessment_id: invitation.assessmentId,
      candidate_id: invitation.candidateId,
      kind: invitation.kind,
      token_hash: invitation.tokenHash,
      code: invitation.code,
      expires_at: invitation.expiresAt,
      invited_by: invitation.invitedBy,
      mail_state: invitation.mailState,
      came_as: invitation.cameAs === undefined ? null : vault.emailHash(invitation.cameAs),
      came_by: invitation.cameBy ?? null,
      most_uses: invitation.mostUses ?? null,
      number: invitation.kind === 'personal' ? nextNumber(workspaceId, invitation.assessmentId) : null,
    })
    .execute();
}

/** Whoever adds a candidate holds the assessment's lock, so no two get the same; nor does anybody get that of somebody who was erased. */
const nextNumber = (workspaceId: WorkspaceId, id: AssessmentId) =>
  sql<number>`(select coalesce(max(number), 0) + 1 from (
      select number from invitation where workspace_id = ${workspaceId} and assessment_id = ${id} union all
      select number from erased_link where workspace_id = ${workspaceId} and assessment_id = ${id}) as numbers)`;

async function ofCandidate(
  context: Context,
  assessmentId: AssessmentId,
  candidateId: CandidateId,
): Promise<Invitation | undefined> {
  const query = all(context).where('assessment_id', '=', assessmentId).where('candidate_id', '=', candidateId);
  return invitationOf(await query.executeTakeFirst());
}

async function arrivalsAs(context: Context, assessmentId: AssessmentId, email: string): Promise<Invitation[]> {
  const query = all(context).where('assessment_id', '=', assessmentId).orderBy('number');
  const rows = await query.where('came_as', '=', context.vault.emailHash(email)).execute();
  return rows.flatMap((row) => invitationOf(row) ?? []);
}

async function arrivalsSince({ trx, workspaceId }: Context, assessmentId: AssessmentId, since: Date): Promise<number> {
  const query = trx
    .selectFrom('invitation')
    .where('workspace_id', '=', workspaceId)
    .where('assessment_id', '=', assessmentId);
  const counted = query.where('came_as', 'is not', null).where('created_at', '>', since);
  return (await counted.select(({ fn }) => fn.countAll<number>().as('arrivals')).executeTakeFirstOrThrow()).arrivals;
}

async function shareLink(context: Context, assessmentId: AssessmentId): Promise<Invitation | undefined> {
  const query = all(context)
    .where('assessment_id', '=', assessmentId)
    .where('kind', '=', 'share')
    .where('revoked_at', 'is', null);
  return invitationOf(await query.executeTakeFirst());
}

async function usesOf({ trx, workspaceId }: Context, id: InvitationId): Promise<number> {
  const query = trx.selectFrom('invitation').where('workspace_id', '=', workspaceId).where('came_by', '=', id);
  return (await query.select(({ fn }) => fn.countAll<number>().as('uses')).executeTakeFirstOrThrow()).uses;
}

async function codesOf({ trx, workspaceId }: Context, assessmentId: AssessmentId): Promise<string[]> {
  const query = trx.selectFrom('invitation').select('code').where('workspace_id', '=', workspaceId);
  return (await query.where('assessment_id', '=', assessmentId).execute()).map((row) => row.code);
}

async function setInvitation({ trx, workspaceId }: Context, id: InvitationId, change: InvitationChange): Promise<void> {
  const set = {
    ...(change.openedAt ? { opened_at: change.openedAt } : {}),
    ...(change.revokedAt === undefined ? {} : { revoked_at: change.revokedAt }),
    ...(change.expiresAt ? { expires_at: change.expiresAt } : {}),
    ...(change.sentAgainAt ? { sent_again_at: change.sentAgainAt } : {}),
    ...(change.mailState ? { mail_state: change.mailState } : {}),
    ...(change.toldEnd === undefined ? {} : { told_end: change.toldEnd }),
    ...(change.mostUses === undefined ? {} : { most_uses: change.mostUses }),
  };
  await trx.updateTable('invitation').set(set).where('workspace_id', '=', workspaceId).where('id', '=', id).execute();
}

export function invitationOf(row: Selectable<Tables['invitation']> | undefined): Invitation | undefined {
  if (!row) return undefined;
  return {
    id: row.id,
    assessmentId: row.assessment_id,
    candidateId: row.candidate_id,
    kind: row.kind,
    code: row.code,
    number: row.number,
    expiresAt: row.expires_at,
    extraTimePercent: row.extra_time_percent,
    openedAt: row.opened_at,
    revokedAt: row.revoked_at,
    mailState: row.mail_state,
    remindedAt: row.reminded_at,
    sentAgainAt: row.sent_again_at,
    toldEnd: row.told_end,
    invitedBy: row.invited_by,
    invitedAt: row.created_at,
    cameByShareLink: row.came_as !== null,
    mostUses: row.most_uses,
    cvFileId: row.cv_file_id,
  };
}
