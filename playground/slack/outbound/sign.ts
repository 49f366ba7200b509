// Signs a request as Slack does, so that the app's own check can be trusted to be tested.
import { createHmac } from 'node:crypto';

interface Signed {
  'x-slack-request-timestamp': string;
  'x-slack-signature': string;
}

/** The two signature headers of this raw body at this second. Source: Slack, "Verifying requests from Slack", version v0. */
export function sign(secret: string, body: string, seconds: number): Signed {
  const hash = createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(seconds), 'x-slack-signature': `v0=${hash}` };
}
