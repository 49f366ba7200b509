import { sql, type Selectable } from 'kysely';
import type { AssessmentId, CandidateId } from '#core/model/ids.ts';
import type { Counts, Invitation, InvitationStore, Profile } from '#core/ports/invitations.ts';
import type { Tables } from '../schema.ts';
import type { Context } from './context.ts';

export function invitationStore(context: Context): InvitationStore {
  return { ...candidateQueries(context), ...invitationQueries(context), counts: (id) => counts(context, id) };
}

type CandidateQueries = Pick<
  InvitationStore,
  'addCandidate' | 'candidateByEmail' | 'profile' | 'profiles' | 'setProfile'
>;

function candidateQueries({ trx, workspaceId, vault }: Context): CandidateQueries {
  const place = (id: CandidateId) => `candidate|${id}|profile`;
  const profiles = async (ids: CandidateId[]) => {
    if (ids.length === 0) return new Map<CandidateId, Profile>();
    await vault.preload(ids);
    const rows = await trx
      .selectFrom('candidate')
      .select(['id', 'profile'])
      .where('workspace_id', '=', workspaceId)
      .where('id', '=', sql<CandidateId>`any(${ids}::uuid[])`)
      .execute();
    const opened = rows.map(
      async (row) => [row.id, await vault.open<Profile>(row.id, place(row.id), row.profile)] as const,
    );
    return new Map(await Promise.all(opened));
  };
  return {
    profiles,
    profile: async (id) => {
      const profile = (await profiles([id])).get(id);
      if (!profile) throw new Error('No such candidate in this workspace.');
      return profile;
    },
    addCandidate: async (id, profile, { trial, deleteAfter }) => {
      await vault.createKey(id);
      const row = {
        id,
        workspace_id: workspaceId,
        trial,
        delete_after: deleteAfter,
        email_hash: trial ? null : vault.emailHash(profile.email),
      };
      await trx
        .insertInto('candidate')
        .values({ ...row, profile: await vault.seal(id, place(id), profile) })
        .execute();
    },
    candidateByEmail: async (email) => {
      const query = trx.selectFrom('candidate').select('id').where('workspace_id', '=', workspaceId);
      return (await query.where('email_hash', '=', vault.emailHash(email)).executeTakeFirst())?.id;
    },
    setProfile: async (id, profile) => {
      const sealed = await vault.seal(id, place(id), profile);
      await trx
        .updateTable('candidate')
        .set({ profile: sealed })
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', id)
        .execute();
    },
  };
}

function invitationQueries({ trx, workspaceId }: Context): Omit<InvitationStore, keyof CandidateQueries | 'counts'> {
  const all = () => trx.selectFrom('invitation').selectAll().where('workspace_id', '=', workspaceId);
  return {
    addInvitation: async (invitation) => {
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
        })
        .execute();
    },
    invitation: async (id) => invitationOf(await all().where('id', '=', id).executeTakeFirst()),
    invitationByTokenHash: async (hash) => invitationOf(await all().where('token_hash', '=', hash).executeTakeFirst()),
    invitationOf: async (assessmentId, candidateId) =>
      invitationOf(
        await all()
          .where('assessment_id', '=', assessmentId)
          .where('candidate_id', '=', candidateId)
          .executeTakeFirst(),
      ),
    shareLink: async (assessmentId) => {
      const query = all()
        .where('assessment_id', '=', assessmentId)
        .where('kind', '=', 'share')
        .where('revoked_at', 'is', null);
      return invitationOf(await query.executeTakeFirst());
    },
    codesOf: async (assessmentId) => {
      const query = trx.selectFrom('invitation').select('code').where('workspace_id', '=', workspaceId);
      return (await query.where('assessment_id', '=', assessmentId).execute()).map((row) => row.code);
    },
    setInvitation: async (id, change) => {
      const set = {
        ...(change.openedAt ? { opened_at: change.openedAt } : {}),
        ...(change.revokedAt ? { revoked_at: change.revokedAt } : {}),
        ...(change.mailState ? { mail_state: change.mailState } : {}),
        ...(change.tokenHash ? { token_hash: change.tokenHash } : {}),
      };
      await trx
        .updateTable('invitation')
        .set(set)
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', id)
        .execute();
    },
  };
}

async function counts({ trx, workspaceId }: Context, assessmentId: AssessmentId): Promise<Counts> {
  const row = await trx
    .selectFrom('invitation as i')
    .leftJoin('attempt as a', 'a.invitation_id', 'i.id')
    .where('i.workspace_id', '=', workspaceId)
    .where('i.assessment_id', '=', assessmentId)
    .where('i.kind', '=', 'personal')
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere('i.revoked_at', 'is', null).as('invited'),
      fn.countAll<number>().filterWhere('i.opened_at', 'is not', null).as('opened'),
      fn.countAll<number>().filterWhere('a.state', '=', 'started').as('working'),
      fn.countAll<number>().filterWhere('a.state', '=', 'submitted').as('scoring'),
      fn.countAll<number>().filterWhere('a.state', '=', 'scored').as('finished'),
    ])
    .executeTakeFirstOrThrow();
  return row;
}

function invitationOf(row: Selectable<Tables['invitation']> | undefined): Invitation | undefined {
  if (!row) return undefined;
  return {
    id: row.id,
    assessmentId: row.assessment_id,
    candidateId: row.candidate_id,
    kind: row.kind,
    code: row.code,
    expiresAt: row.expires_at,
    extraTimePercent: row.extra_time_percent,
    openedAt: row.opened_at,
    revokedAt: row.revoked_at,
    mailState: row.mail_state,
  };
}
