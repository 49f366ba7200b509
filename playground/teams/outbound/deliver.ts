// Sends one signed activity to the app and waits as long as Teams would.
import { setTimeout as pause } from 'node:timers/promises';
import { takeFault } from '../../traffic.ts';
import type { World } from '../world/world.ts';
import type { Signing } from './sign.ts';
import { authorization } from './sign.ts';

export type Activity = Record<string, unknown>;

export type Outcome =
  | { kind: 'answered'; status: number; body: unknown }
  | { kind: 'late' }
  | { kind: 'refused'; status: number; body: unknown }
  | { kind: 'unreachable' };

const UNREACHABLE = 'Unable to reach app. Please try again.';
export const WRONG = 'Something went wrong. Please try again.';

/** What Teams shows a person when the app did not answer well; undefined when it did. */
export const failureWords = ({ kind }: Outcome): string | undefined => (kind === 'answered' ? undefined : UNREACHABLE);

/** Delivers to the app's messages URL, twice or late when a fault says so. Never errors: what went wrong is the outcome. */
export async function deliver(world: World, activity: Activity, signing?: Signing): Promise<Outcome> {
  const fault = takeFault(world.traffic, 'deliver');
  const delay = typeof fault === 'object' && 'delayMs' in fault ? fault.delayMs : 0;
  if (fault === 'twice') await tracked(world, send(world, activity, signing));
  return tracked(
    world,
    pause(delay, undefined, { signal: world.stop.signal }).then(
      () => send(world, activity, signing),
      (): Outcome => ({ kind: 'unreachable' }),
    ),
  );
}

async function tracked(world: World, underway: Promise<Outcome>): Promise<Outcome> {
  world.underway.add(underway);
  try {
    return await underway;
  } finally {
    world.underway.delete(underway);
  }
}

async function send(world: World, activity: Activity, signing: Signing | undefined): Promise<Outcome> {
  const { settings } = world;
  const patience = AbortSignal.timeout(activity['type'] === 'invoke' ? settings.invokeMs : settings.messageMs);
  try {
    const response = await fetch(settings.messagesUrl(), {
      method: 'POST',
      body: JSON.stringify(activity),
      signal: AbortSignal.any([patience, world.stop.signal]),
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'Microsoft-SkypeBotApi (Microsoft-BotFramework/3.0)',
        ...(await authorization(world, signing)),
      },
    });
    const body = readBody(await response.text());
    return { kind: response.ok ? 'answered' : 'refused', status: response.status, body };
  } catch (error) {
    if (patience.aborted) return { kind: 'late' };
    settings.log.warn({ error }, 'the app could not be reached');
    return { kind: 'unreachable' };
  }
}

function readBody(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
