// Each candidate's own data key, wrapped under a key derived from the master key; destroying it erases all it sealed.
import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { Gone } from '#core/errors.ts';
import type { CandidateId, WorkspaceId } from '#core/model/ids.ts';
import { deriveKey, keyedHash, open, seal } from './seal.ts';
import type { Tables } from './schema.ts';

const currentKek = 1;

/** Everything that is derived from the master key, once. */
export type Keyring = {
  kek: (version: number) => KeyObject;
  emailKey: Buffer;
  linkKey: Buffer;
  markKey: Buffer;
  grantKey: KeyObject;
};

export function keyringOf(masterKey: Buffer): Keyring {
  const keks = new Map<number, KeyObject>();
  const kek = (version: number) => {
    const key = keks.get(version) ?? createSecretKey(deriveKey(masterKey, `wrap/${version}`));
    keks.set(version, key);
    return key;
  };
  return {
    kek,
    emailKey: deriveKey(masterKey, 'email'),
    linkKey: deriveKey(masterKey, 'link'),
    markKey: deriveKey(masterKey, 'mark'),
    grantKey: createSecretKey(deriveKey(masterKey, 'grant')),
  };
}

/** What a wrapped data key is bound to. */
export const keyPlaceOf = (workspaceId: string, candidateId: string) =>
  `${workspaceId}|keys.candidate_key|${candidateId}|wrapped`;

export type WrappedKey = { candidate_id: CandidateId; wrapped: Buffer; kek: number };

export type Vault = {
  createKey(candidateId: CandidateId): Promise<void>;
  seal(candidateId: CandidateId, place: string, value: unknown): Promise<Buffer>;
  open<Value>(candidateId: CandidateId, place: string, sealed: Buffer): Promise<Value>;
  sealBytes(candidateId: CandidateId, place: string, bytes: Buffer): Promise<Buffer>;
  openBytes(candidateId: CandidateId, place: string, sealed: Buffer): Promise<Buffer>;
  /** Fetches many keys in one query, before many rows are opened. */
  preload(candidateIds: CandidateId[]): Promise<void>;
  /** Takes keys that another query brought along. */
  learn(keys: readonly WrappedKey[]): void;
  emailHash(email: string): Buffer;
};

/** The vault of one transaction: a data key is unwrapped once and forgotten with the transaction. */
export function vaultOf(trx: Kysely<Tables>, workspaceId: WorkspaceId, keyring: Keyring): Vault {
  const opened = new Map<CandidateId, KeyObject>();
  const placeOf = (place: string) => `${workspaceId}|${place}`;
  const keyPlace = (id: CandidateId) => keyPlaceOf(workspaceId, id);
  const learn = (keys: readonly WrappedKey[]) => {
    for (const { candidate_id: id, wrapped, kek } of keys.filter((key) => !opened.has(key.candidate_id)))
      opened.set(id, createSecretKey(open(keyring.kek(kek), wrapped, keyPlace(id))));
  };
  const preload = async (ids: CandidateId[]) => {
    const missing = ids.filter((id) => !opened.has(id));
    if (missing.length === 0) return;
    const rows = await trx
      .selectFrom('keys.candidate_key')
      .selectAll()
      .where('candidate_id', '=', sql<CandidateId>`any(${missing}::uuid[])`)
      .execute();
    learn(rows);
  };
  const keyOf = async (id: CandidateId) => {
    await preload([id]);
    const key = opened.get(id);
    if (!key) throw new Gone('erased', (t) => t.problems.erased);
    return key;
  };
  return {
    preload,
    learn,
    createKey: async (id) => {
      const key = randomBytes(32);
      const wrapped = seal(keyring.kek(currentKek), key, keyPlace(id));
      await trx
        .insertInto('keys.candidate_key')
        .values({ candidate_id: id, workspace_id: workspaceId, wrapped, kek: currentKek })
        .execute();
      opened.set(id, createSecretKey(key));
    },
    seal: async (id, place, value) => seal(await keyOf(id), Buffer.from(JSON.stringify(value)), placeOf(place)),
    open: async (id, place, sealed) => JSON.parse(open(await keyOf(id), sealed, placeOf(place)).toString('utf8')),
    sealBytes: async (id, place, bytes) => seal(await keyOf(id), bytes, placeOf(place)),
    openBytes: async (id, place, sealed) => open(await keyOf(id), sealed, placeOf(place)),
    emailHash: (email) => keyedHash(keyring.emailKey, `${workspaceId}|${email.trim().toLowerCase()}`),
  };
}
