// The Events API: something happened, told once, and again when the app fails.
import { setTimeout as sleep } from 'node:timers/promises';
import type { World } from '../world/world.ts';
import { changed, newId } from '../world/world.ts';
import type { Outcome } from './deliver.ts';
import { deliver } from './deliver.ts';
import { mustBeMember } from './payload.ts';

const reasons: Record<Exclude<Outcome['kind'], 'answered'>, string> = {
  late: 'http_timeout',
  refused: 'http_error',
  unreachable: 'connection_failed',
};

/** Sends an event and up to three retries with the same event id. Resolves true when the app took it. */
export async function sendEvent(world: World, event: Record<string, unknown>): Promise<boolean> {
  const body = JSON.stringify(eventBody(world, event));
  let outcome = await deliver(world, { body, contentType: 'application/json' });
  for (const [index, delay] of world.settings.retryDelays.entries()) {
    if (outcome.kind === 'answered' || refusesRetry(outcome)) break;
    const waited = await sleep(delay, true, { ref: false, signal: world.stop.signal }).catch(() => false);
    if (!waited) break;
    const headers = { 'x-slack-retry-num': String(index + 1), 'x-slack-retry-reason': reasons[outcome.kind] };
    outcome = await deliver(world, { body, contentType: 'application/json', headers });
  }
  return outcome.kind === 'answered';
}

const refusesRetry = (outcome: Outcome): boolean =>
  'headers' in outcome && outcome.headers.get('x-slack-no-retry') === '1';

function eventBody(world: World, event: Record<string, unknown>): object {
  const { team, app } = world.space;
  const seconds = Math.floor(world.now() / 1000);
  return {
    token: 'playground',
    team_id: team.id,
    ...(team.enterprise !== undefined && { enterprise_id: team.enterprise }),
    api_app_id: app.id,
    event: { ...event, event_ts: `${world.now() / 1000}` },
    type: 'event_callback',
    event_id: newId('Ev'),
    event_time: seconds,
    authorizations: [
      {
        enterprise_id: team.enterprise ?? null,
        team_id: team.id,
        user_id: app.botUser,
        is_bot: true,
        is_enterprise_install: team.orgWide === true,
      },
    ],
    is_ext_shared_channel: false,
  };
}

/** A member opens the app's home or its messages. */
export async function openHome(world: World, input: { user: string; tab: 'home' | 'messages' }): Promise<boolean> {
  const member = mustBeMember(world, input.user);
  const taken = await sendEvent(world, {
    type: 'app_home_opened',
    user: member.id,
    channel: `D${member.id.slice(1)}`,
    tab: input.tab,
  });
  changed(world);
  return taken;
}
