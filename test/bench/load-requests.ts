// Requests as the platforms sign them: each is another one, since the product answers the same request only once.
import { createHmac } from 'node:crypto';

/** A form to send; a field is added, so that each has another signature. */
export type SlackRequest = { platform: 'slack'; body: string; secret: string };

/** An activity to send, under another id each time; `tokens` were signed before, one for each. */
export type TeamsRequest = { platform: 'teams'; body: string; id: string; conversation: string; tokens: string[] };

export type PlatformRequest = SlackRequest | TeamsRequest;

/** `own` is what the product keeps of a request, to know it again. */
export type Signed = { body: string; headers: Record<string, string>; own: string };

/** Carries `own` to the floor, which keeps it without working it out; the product never reads it. */
export const OWN = 'x-own';

/** Stands in the floor's statements where `own` was. */
export const OWN_PLACE = 'what the request is known by';

const run = `${process.pid}.${Date.now()}`;
let made = 0;

export function signed(request: PlatformRequest): Signed {
  made += 1;
  return request.platform === 'slack' ? slackSigned(request) : teamsSigned(request);
}

function slackSigned({ body: form, secret }: SlackRequest): Signed {
  const body = `${form}&bench=${run}.${made}`;
  const seconds = Math.floor(Date.now() / 1000);
  const own = `v0=${createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex')}`;
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': String(seconds),
    'x-slack-signature': own,
    [OWN]: own,
  };
  return { body, headers, own };
}

function teamsSigned({ body: activity, id, conversation, tokens }: TeamsRequest): Signed {
  const fresh = `f:${run}.${made}`;
  const own = `invoke|${conversation}|${fresh}`;
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    authorization: tokens[made % tokens.length] ?? '',
    [OWN]: own,
  };
  return { body: activity.replace(id, fresh), headers, own };
}
