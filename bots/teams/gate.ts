// Who knocks: tokens are read here and not by botbuilder, which would answer a forged one with 500 and print the keys.
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey, type RemoteJWKSet } from 'jose';
import { isLoopback, isPublic } from '../address.ts';
import { mayReach, type TeamsIdentity } from './parts.ts';

const ISSUER = 'https://api.botframework.com';
/** What a key must be published for. */
const CHANNEL = 'msteams';

const METADATA = 'https://login.botframework.com/v1/.well-known/openidconfiguration';
const deadlineMs = 5_000;
const toleranceSeconds = 300;

/** The keys can't be read just now: nobody's fault who asks, so they may try again. */
export class KeysUnread extends Error {
  override name = 'KeysUnread';
}

/** The claims of a good token; undefined for any other. Throws KeysUnread. */
export type Gate = (authorization: string | undefined) => Promise<JWTPayload | undefined>;

export function gateOf(identity: TeamsIdentity): Gate {
  const keys = keysOf(identity);
  return async (authorization) => {
    const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/u.exec(authorization ?? '') ?? [];
    if (token === undefined) return undefined;
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ['RS256'],
        issuer: ISSUER,
        audience: identity.appId,
        clockTolerance: toleranceSeconds,
        requiredClaims: ['exp'],
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout)) return undefined;
      throw new KeysUnread('Teams’ signing keys can’t be read.', { cause: error });
    }
  };
}

/** The keys that the metadata names; asked for at the first token, and again when that failed. */
function keysOf({ openIdMetadata }: TeamsIdentity): JWTVerifyGetKey {
  let known: Promise<RemoteJWKSet> | undefined;
  const right = new WeakSet<CryptoKey>();
  return async (header, token) => {
    known ??= readKeys(openIdMetadata ?? METADATA);
    const keys = await known.catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    const key = await keys(header, token);
    if (!right.has(key) && !speaksForTeams(keys, header.kid)) throw new errors.JWKSNoMatchingKey();
    right.add(key);
    return key;
  };
}

/** Other channels of the same service have keys of their own, beside Teams’. */
function speaksForTeams(keys: RemoteJWKSet, kid: string | undefined): boolean {
  const published = keys.jwks()?.keys.find((one) => one.kid === kid);
  if (!published) return false;
  const { endorsements } = published as { endorsements?: unknown };
  return !Array.isArray(endorsements) || endorsements.includes(CHANNEL);
}

async function readKeys(metadata: string): Promise<RemoteJWKSet> {
  const answer = await fetch(metadata, { signal: AbortSignal.timeout(deadlineMs), redirect: 'error' });
  const { jwks_uri: uri } = (await answer.json()) as { jwks_uri?: unknown };
  const isSafe = typeof uri === 'string' && (isPublic(uri) || (isLoopback(uri) && isLoopback(metadata)));
  if (!answer.ok || !isSafe) throw new Error('The metadata names no keys that may be read.');
  return createRemoteJWKSet(new URL(uri), { timeoutDuration: deadlineMs, cacheMaxAge: 86_400_000 });
}

/** Whether an activity may come from whom the token names: the service URL is its claim, and stays on this machine where the bot does. */
export function mayServe(identity: TeamsIdentity, claims: JWTPayload, serviceUrl: unknown): boolean {
  if (typeof serviceUrl !== 'string' || claims['serviceurl'] !== serviceUrl) return false;
  return mayReach(identity, serviceUrl);
}
