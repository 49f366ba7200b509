// Signs activities as the Bot Connector does, so that the app's own check can be trusted to be tested.
import { SignJWT, UnsecuredJWT } from 'jose';
import { ALGORITHM } from '../world/keys.ts';
import type { World } from '../world/world.ts';
import { serviceUrl } from '../world/world.ts';

export const ISSUER = 'https://api.botframework.com';
const HOUR = 3_600;

/** How a token differs from a good one. */
export interface Signing {
  issuer?: string;
  audience?: string;
  serviceUrl?: string;
  /** Seconds since 1970. */
  expires?: number;
  notBefore?: number;
  /** `stranger`: signed with a key that is not published; `elsewhere`: with one of another channel; `none`: `alg` is none; `missing`: no token at all. */
  key?: 'own' | 'stranger' | 'elsewhere' | 'none' | 'missing';
}

/** The Authorization header of one activity, if any. The time is this machine's, as the app checks it against its own. */
export async function authorization(world: World, signing: Signing = {}): Promise<Record<string, string>> {
  const key = signing.key ?? 'own';
  if (key === 'missing') return {};
  const claims = claimsOf(world, signing);
  if (key === 'none') return { authorization: `Bearer ${new UnsecuredJWT(claims).encode()}` };
  const keys = await world.keys;
  const header = { alg: ALGORITHM, typ: 'JWT', kid: keys.published[key === 'elsewhere' ? key : 'own'].kid };
  const token = await new SignJWT(claims).setProtectedHeader(header).sign(keys[key]);
  return { authorization: `Bearer ${token}` };
}

function claimsOf(world: World, signing: Signing) {
  const seconds = Math.floor(Date.now() / 1000);
  return {
    iss: signing.issuer ?? ISSUER,
    aud: signing.audience ?? world.settings.appId,
    serviceurl: signing.serviceUrl ?? serviceUrl(world),
    nbf: signing.notBefore ?? seconds - 60,
    exp: signing.expires ?? seconds + HOUR,
  };
}
