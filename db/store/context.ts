// What every query of one transaction works with.
import type { Kysely } from 'kysely';
import type { WorkspaceId } from '#core/model/ids.ts';
import type { Tables } from '../schema.ts';
import type { Vault } from '../vault.ts';

/** `sink` notes that a job was written, so that the relay is woken after the commit. */
export type Context = { trx: Kysely<Tables>; workspaceId: WorkspaceId; vault: Vault; sink: { enqueued: boolean } };
