// Asks the app for an answer at once, and shows the member when there is none.
import type { DeedAnswer, ShownToast } from '../page/contract.ts';
import type { World } from '../world/world.ts';
import { toast } from '../world/world.ts';
import type { Outcome } from './deliver.ts';
import { deliver, failureWords } from './deliver.ts';
import { greet } from './install.ts';
import type { Spot } from './payload.ts';
import { activityHead } from './payload.ts';

export interface Invoke {
  name: string;
  value: unknown;
  /** The message that it is about. */
  replyToId?: string;
}

/** Where a failure is shown. */
export type ToastPlace = Pick<ShownToast, 'message' | 'dialog'>;

/** Delivers an invoke. Where the app is not installed there is nobody to answer. */
export async function invoke(world: World, spot: Spot, about: Invoke): Promise<Outcome> {
  if (!spot.conversation.installed) return { kind: 'unreachable' };
  await greet(world, spot.member, spot.conversation);
  return deliver(world, { ...activityHead(world, spot), type: 'invoke', ...about });
}

/** The answer's body, or what the member is shown instead. */
export function bodyOr(world: World, outcome: Outcome, shown: { member: string; place?: ToastPlace }) {
  const words = failureWords(outcome);
  if (outcome.kind === 'answered' && words === undefined) return { body: outcome.body };
  return { failed: fail(world, words ?? '', shown) };
}

/** Shows a member what went wrong. */
export function fail(
  world: World,
  text: string,
  { member, place }: { member: string; place?: ToastPlace },
): DeedAnswer {
  toast(world, member, { kind: 'error', text, ...place });
  return { error: text };
}
