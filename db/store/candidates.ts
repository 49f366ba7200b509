// Who the candidates are: found by a keyed hash, known only through their own key.
import { sql } from 'kysely';
import type { CandidateId, WorkspaceId } from '#core/model/ids.ts';
import type { InvitationStore, Profile } from '#core/ports/invitations.ts';
import { prepared } from '../prepared.ts';
import type { Context } from './context.ts';

type Store = Pick<
  InvitationStore,
  'addCandidate' | 'candidateByEmail' | 'keepCandidate' | 'profile' | 'profiles' | 'setProfile'
>;
type NewCandidate = { id: CandidateId; profile: Profile; trial: boolean; deleteAfter: Date; unproved?: boolean };

export function candidateStore(context: Context): Store {
  return {
    addCandidate: (id, profile, options) => addCandidate(context, { id, profile, ...options }),
    candidateByEmail: (email) => candidateByEmail(context, email),
    keepCandidate: (id, until) => keepCandidate(context, id, until),
    profile: (id) => profile(context, id),
    profiles: (ids) => profiles(context, ids),
    setProfile: (id, changed) => setProfile(context, id, changed),
  };
}

/** What a candidate's profile is sealed to. */
export const profilePlace = (id: CandidateId) => `candidate|${id}|profile`;

async function addCandidate({ trx, workspaceId, vault }: Context, candidate: NewCandidate): Promise<void> {
  const { id, profile: known, trial, deleteAfter, unproved = false } = candidate;
  await vault.createKey(id);
  const row = {
    id,
    workspace_id: workspaceId,
    trial,
    delete_after: deleteAfter,
    email_hash: trial || unproved ? null : vault.emailHash(known.email),
  };
  await trx
    .insertInto('candidate')
    .values({ ...row, profile: await vault.seal(id, profilePlace(id), known) })
    .execute();
}

async function candidateByEmail({ trx, workspaceId, vault }: Context, email: string): Promise<CandidateId | undefined> {
  const query = trx.selectFrom('candidate').select('id').where('workspace_id', '=', workspaceId);
  return (await query.where('email_hash', '=', vault.emailHash(email)).executeTakeFirst())?.id;
}

async function keepCandidate({ trx, workspaceId }: Context, id: CandidateId, until: Date): Promise<void> {
  const candidate = trx.updateTable('candidate').where('workspace_id', '=', workspaceId).where('id', '=', id);
  await candidate.set({ delete_after: sql<Date>`greatest(delete_after, ${until}::timestamptz)` }).execute();
}

async function profile(context: Context, id: CandidateId): Promise<Profile> {
  const found = (await profiles(context, [id])).get(id);
  if (!found) throw new Error('No such candidate in this workspace.');
  return found;
}

async function profiles({ trx, workspaceId, vault }: Context, ids: CandidateId[]): Promise<Map<CandidateId, Profile>> {
  if (ids.length === 0) return new Map();
  await vault.preload(ids);
  const rows = await sealedProfiles(trx, { workspaceId, ids });
  const opened = rows.map(
    async (row) => [row.id, await vault.open<Profile>(row.id, profilePlace(row.id), row.profile)] as const,
  );
  return new Map(await Promise.all(opened));
}

const sealedProfiles = prepared((db, { workspaceId, ids }: { workspaceId: WorkspaceId; ids: CandidateId[] }) =>
  db
    .selectFrom('candidate')
    .select(['id', 'profile'])
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', sql<CandidateId>`any(${ids}::uuid[])`),
);

async function setProfile({ trx, workspaceId, vault }: Context, id: CandidateId, changed: Profile): Promise<void> {
  const sealed = await vault.seal(id, profilePlace(id), changed);
  await trx
    .updateTable('candidate')
    .set({ profile: sealed })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute();
}
