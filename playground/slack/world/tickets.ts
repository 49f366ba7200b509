// Trigger ids and response URLs: Slack's two permits, each with an end.
import { randomBytes } from 'node:crypto';
import { ApiError } from '../web-api/api-error.ts';
import type { ResponseUrl, Trigger, World } from './world.ts';

const TRIGGER_MS = 3_000;
const RESPONSE_URL_MS = 30 * 60_000;
const RESPONSE_URL_USES = 5;

const KEPT_MS = 2 * RESPONSE_URL_MS;

const token = (bytes: number): string => randomBytes(bytes).toString('hex');

/** Old permits are kept for a while, so that they are refused by their right name, and then forgotten. */
function forgetOld(permits: Map<string, { madeAt: number }>, now: number): void {
  for (const [id, { madeAt }] of permits) {
    if (now - madeAt < KEPT_MS) return;
    permits.delete(id);
  }
}

/** A trigger id, good once and for three seconds. */
export function issueTrigger(world: World, member: string, viewId?: string): string {
  forgetOld(world.triggers, world.now());
  const id = `${Math.floor(world.now())}.${world.space.lastTs}.${token(16)}`;
  world.triggers.set(id, { member, madeAt: world.now(), used: false, ...(viewId !== undefined && { viewId }) });
  return id;
}

/** Uses up a trigger id; errors as Slack does when it is unknown, old or used. */
export function takeTrigger(world: World, id: string): Trigger {
  const trigger = world.triggers.get(id);
  if (!trigger) throw new ApiError('invalid_trigger_id');
  if (trigger.used) throw new ApiError('exchanged_trigger_id');
  if (world.now() - trigger.madeAt > TRIGGER_MS) throw new ApiError('expired_trigger_id');
  trigger.used = true;
  return trigger;
}

/** A response URL, good five times within 30 minutes. */
export function issueResponseUrl(world: World, about: Pick<ResponseUrl, 'channel' | 'member' | 'messageTs'>): string {
  forgetOld(world.responseUrls, world.now());
  const id = token(24);
  world.responseUrls.set(id, { ...about, madeAt: world.now(), uses: 0 });
  return `${world.settings.baseUrl()}/playground/respond/${id}`;
}

/** Uses a response URL once; errors when it is unknown, old or used up. */
export function takeResponseUrl(world: World, id: string): ResponseUrl {
  const permit = world.responseUrls.get(id);
  if (!permit || world.now() - permit.madeAt > RESPONSE_URL_MS) throw new ApiError('expired_url');
  if (permit.uses >= RESPONSE_URL_USES) throw new ApiError('used_url');
  permit.uses += 1;
  return permit;
}
