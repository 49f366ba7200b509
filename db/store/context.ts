// What every query of one transaction works with.
import type { Kysely } from 'kysely';
import type { AttemptId, CandidateId, WorkspaceId } from '#core/model/ids.ts';
import type { Tables } from '../schema.ts';
import type { Vault } from '../vault.ts';
import type { KeptStandings } from './standings-kept.ts';

/** Whose key seals what belongs to an attempt, and until when it is kept. */
export type Owner = { candidateId: CandidateId; deleteAfter: Date };
type Owners = Map<AttemptId, Owner>;

/** `sink` notes that a job was written, so that the relay is woken after the commit; `owners` are those that are known already; `kept` outlives it. */
export type Context = {
  trx: Kysely<Tables>;
  workspaceId: WorkspaceId;
  vault: Vault;
  sink: { enqueued: boolean };
  owners: Owners;
  kept: KeptStandings;
};
