// The keys that activities are signed with, made anew at each start.
import type { JWK } from 'jose';
import { exportJWK, generateKeyPair } from 'jose';

type Key = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];

export const ALGORITHM = 'RS256';

export interface Keys {
  own: Key;
  /** A key that is not published. */
  stranger: Key;
  /** The public half of `own`, with its `kid` and what it may speak for. */
  published: JWK & { kid: string; endorsements: string[] };
}

/** Two fresh pairs of keys. */
export async function newKeys(): Promise<Keys> {
  const [own, stranger] = await Promise.all([generateKeyPair(ALGORITHM), generateKeyPair(ALGORITHM)]);
  const jwk = await exportJWK(own.publicKey);
  const published = { ...jwk, kid: crypto.randomUUID(), use: 'sig', alg: ALGORITHM, endorsements: ['msteams'] };
  return { own: own.privateKey, stranger: stranger.privateKey, published };
}
