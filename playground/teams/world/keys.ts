// The keys that activities are signed with, made anew at each start.
import type { JWK } from 'jose';
import { exportJWK, generateKeyPair } from 'jose';

type Key = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];

export const ALGORITHM = 'RS256';

type Published = JWK & { kid: string; endorsements: string[] };

export interface Keys {
  own: Key;
  /** A key that is not published. */
  stranger: Key;
  /** A key of the same service, published for another channel than Teams. */
  elsewhere: Key;
  /** The public halves of `own` and `elsewhere`, each with its `kid` and what it may speak for. */
  published: { own: Published; elsewhere: Published };
}

/** Fresh pairs of keys. */
export async function newKeys(): Promise<Keys> {
  const pair = () => generateKeyPair(ALGORITHM);
  const [own, stranger, elsewhere] = await Promise.all([pair(), pair(), pair()]);
  const published = {
    own: await publishedFor(own.publicKey, 'msteams'),
    elsewhere: await publishedFor(elsewhere.publicKey, 'webchat'),
  };
  return { own: own.privateKey, stranger: stranger.privateKey, elsewhere: elsewhere.privateKey, published };
}

const publishedFor = async (key: Key, channel: string): Promise<Published> => ({
  ...(await exportJWK(key)),
  kid: crypto.randomUUID(),
  use: 'sig',
  alg: ALGORITHM,
  endorsements: [channel],
});
