// A request to the app in any state: stale, from the future, twice, unsigned, or signed with another secret.
import type { World } from '../world/world.ts';
import { sign } from './sign.ts';

export interface RawRequest {
  body: string;
  contentType?: string;
  /** The second in the signature; now by default. */
  seconds?: number;
  /** Another signing secret. */
  secret?: string;
  /** False leaves both signature headers out. */
  signed?: boolean;
  headers?: Record<string, string>;
}

/** Sends it as it is and returns the app's answer. */
export function sendRaw(world: World, request: RawRequest): Promise<Response> {
  const seconds = request.seconds ?? Math.floor(world.now() / 1000);
  const signature = sign(request.secret ?? world.settings.signingSecret, request.body, seconds);
  return fetch(world.settings.eventsUrl(), {
    method: 'POST',
    body: request.body,
    headers: {
      'content-type': request.contentType ?? 'application/x-www-form-urlencoded',
      ...(request.signed !== false && signature),
      ...request.headers,
    },
  });
}
