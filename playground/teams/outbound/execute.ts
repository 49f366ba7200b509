// Action.Execute, pressed or by itself: the app answers with the card that this viewer sees from then on.
import { z } from 'zod';
import { noteCall } from '../../traffic.ts';
import { cardProblem } from '../limits/card.ts';
import type { DeedAnswer } from '../page/contract.ts';
import type { Action } from '../world/cards.ts';
import { ADAPTIVE } from '../world/content-types.ts';
import type { Message } from '../world/model.ts';
import type { World } from '../world/world.ts';
import { changed, toast } from '../world/world.ts';
import { WRONG } from './deliver.ts';
import { bodyOr, fail, invoke } from './invoke.ts';
import type { Spot } from './payload.ts';

interface Execution {
  action: Action;
  data: unknown;
  trigger: 'manual' | 'automatic';
  message: Message;
}

const MESSAGE = 'application/vnd.microsoft.activity.message';

const Answer = z.discriminatedUnion('type', [
  z.object({ type: z.literal(ADAPTIVE), value: z.record(z.string(), z.unknown()) }),
  z.object({ type: z.literal(MESSAGE), value: z.string() }),
  z.object({
    type: z.literal('application/vnd.microsoft.error'),
    value: z.object({ code: z.string(), message: z.string() }),
  }),
]);

/** Sends the action and shows its answer to this member alone. Nothing is said when an automatic one fails: the card stays. */
export async function execute(world: World, spot: Spot, execution: Execution): Promise<DeedAnswer> {
  const { action, data, trigger, message } = execution;
  const { id, title, verb } = action;
  const asked = message.editedAt;
  const outcome = await invoke(world, spot, {
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', id, title, verb, data }, trigger },
    replyToId: message.id,
  });
  if (trigger === 'automatic') {
    const card = outcome.kind === 'answered' ? Answer.safeParse(outcome.body).data : undefined;
    // An answer about a message that has changed since is about a card that nobody sees any more.
    if (card?.type === ADAPTIVE && message.editedAt === asked) own(world, { spot, message, card: card.value });
    return {};
  }
  // An error of the app's own comes with its HTTP status, and is shown all the same.
  if (outcome.kind === 'refused' && Answer.safeParse(outcome.body).success) {
    return show(world, { spot, message, body: outcome.body });
  }
  const { body, failed } = bodyOr(world, outcome, { member: spot.member.id, place: { message: message.id } });
  return failed ?? show(world, { spot, message, body });
}

interface Shown {
  spot: Spot;
  message: Message;
}

function show(world: World, { spot, message, body }: Shown & { body: unknown }): DeedAnswer {
  const place = { message: message.id };
  const answer = Answer.safeParse(body);
  if (!answer.success) return fail(world, WRONG, { member: spot.member.id, place });
  const { data } = answer;
  if (data.type === ADAPTIVE) {
    const isShown = own(world, { spot, message, card: data.value });
    return isShown ? {} : fail(world, WRONG, { member: spot.member.id, place });
  }
  if (data.type !== MESSAGE) return fail(world, data.value.message, { member: spot.member.id, place });
  toast(world, spot.member.id, { kind: 'message', text: data.value, ...place });
  return {};
}

/** Puts the card in the old one's place for this member; false when Teams would not draw it. */
function own(world: World, { spot, message, card }: Shown & { card: Record<string, unknown> }): boolean {
  const problem = cardProblem(card);
  if (problem !== undefined) {
    noteCall(world.traffic, { method: 'answer', args: { card }, at: world.now(), error: problem.code });
    world.settings.log.warn({ problem: problem.code }, 'Teams would not draw this card');
    return false;
  }
  message.own[spot.member.id] = card;
  changed(world);
  return true;
}
