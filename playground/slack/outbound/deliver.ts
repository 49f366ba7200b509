// Sends one signed request to the app and waits as long as Slack would.
import { takeFault } from '../../traffic.ts';
import type { World } from '../world/world.ts';
import { sign } from './sign.ts';

export type Outcome =
  | { kind: 'answered'; body: Record<string, unknown>; headers: Headers }
  | { kind: 'late' }
  | { kind: 'refused'; status: number; headers: Headers }
  | { kind: 'unreachable' };

interface Parcel {
  body: string;
  contentType: 'application/x-www-form-urlencoded' | 'application/json';
  headers?: Record<string, string>;
}

/** What Slack shows a person when the app did not answer well; undefined when it did. */
export function failureName(outcome: Outcome): string | undefined {
  if (outcome.kind === 'answered') return undefined;
  return outcome.kind === 'late' ? 'operation_timeout' : 'dispatch_failed';
}

/** Delivers to the app's events URL, twice when a fault says so. Never errors: what went wrong is the outcome. */
export async function deliver(world: World, parcel: Parcel): Promise<Outcome> {
  // The same request, signed once: what Slack sends again carries the same signature.
  const signed = { ...parcel, headers: { ...signature(world, parcel), ...parcel.headers } };
  if (takeFault(world.traffic, 'deliver') === 'twice') await tracked(world, send(world, signed));
  return tracked(world, send(world, signed));
}

const signature = ({ settings, now }: World, { body }: Parcel) =>
  sign(settings.signingSecret, body, Math.floor(now() / 1000));

async function tracked(world: World, underway: Promise<Outcome>): Promise<Outcome> {
  world.underway.add(underway);
  try {
    return await underway;
  } finally {
    world.underway.delete(underway);
  }
}

async function send(world: World, parcel: Parcel): Promise<Outcome> {
  const { settings } = world;
  const patience = AbortSignal.timeout(settings.ackMs);
  try {
    const response = await fetch(settings.eventsUrl(), {
      method: 'POST',
      body: parcel.body,
      signal: AbortSignal.any([patience, world.stop.signal]),
      headers: {
        'content-type': parcel.contentType,
        'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
        ...parcel.headers,
      },
    });
    const text = await response.text();
    if (!response.ok) return { kind: 'refused', status: response.status, headers: response.headers };
    return { kind: 'answered', body: readBody(text), headers: response.headers };
  } catch (error) {
    if (patience.aborted) return { kind: 'late' };
    settings.log.warn({ error }, 'the app could not be reached');
    return { kind: 'unreachable' };
  }
}

/** An acknowledgement is empty, plain text to be shown, or JSON. */
function readBody(text: string): Record<string, unknown> {
  if (text.trim() === '') return {};
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : { text };
  } catch {
    return { text };
  }
}

/** An interaction payload as Slack posts it: a form with one field. */
export const interaction = (payload: object): Parcel => ({
  body: new URLSearchParams({ payload: JSON.stringify(payload) }).toString(),
  contentType: 'application/x-www-form-urlencoded',
});
