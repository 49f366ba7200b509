// A member presses something on a card.
import type { ActionRef, DeedAnswer, Inputs } from '../page/contract.ts';
import type { Action } from '../world/cards.ts';
import { findAction, isNode } from '../world/cards.ts';
import { ADAPTIVE } from '../world/content-types.ts';
import type { Message } from '../world/model.ts';
import type { World } from '../world/world.ts';
import { mustBeMember, mustBeMessage } from '../world/world.ts';
import { failureWords } from './deliver.ts';
import { fetchDialog } from './dialog.ts';
import { execute } from './execute.ts';
import { fillAction } from './fill.ts';
import { fail } from './invoke.ts';
import type { Spot } from './payload.ts';
import { say, send } from './say.ts';

export interface PressInput {
  user: string;
  message: string;
  action: ActionRef;
  inputs: Inputs;
}

/** Presses a button of a message's card, as this member sees it. Errors when the card has no such button. */
export async function press(world: World, input: PressInput): Promise<DeedAnswer> {
  const member = mustBeMember(world, input.user);
  const { message, conversation } = mustBeMessage(world, input.message, member.id);
  const found = cardsSeenBy(message, member.id)
    .map((card) => findAction(card, input.action))
    .find((one) => one !== undefined);
  if (!found) throw new Error(`no button ${input.action.title ?? input.action.type} on message ${message.id}`);
  const filled = fillAction(found, input.inputs);
  if ('invalid' in filled) return filled;
  const spot = { member, conversation, thread: message.replyTo ?? message.id };
  const pressed = { action: found.action, data: filled.data, message };
  if (found.action.type === 'Action.Execute') return execute(world, spot, { ...pressed, trigger: 'manual' });
  return submit(world, spot, pressed);
}

/** The cards of a message as one member sees them: their own version takes the first one's place. */
function cardsSeenBy(message: Message, member: string): Record<string, unknown>[] {
  const cards = message.attachments
    .filter(({ contentType }) => contentType === ADAPTIVE)
    .map(({ content }) => content)
    .filter(isNode);
  const own = message.own[member];
  return own ? [own, ...cards.slice(1)] : cards;
}

interface Pressed {
  action: Action;
  data: unknown;
  message: Message;
}

/** Action.Submit: a message with a value, or what its `msteams` says instead. */
async function submit(world: World, spot: Spot, { data, message }: Pressed): Promise<DeedAnswer> {
  const meant = isNode(data) && isNode(data['msteams']) ? data['msteams'] : {};
  if (meant['type'] === 'task/fetch') return fetchDialog(world, spot, { data, message: message.id });
  if (meant['type'] === 'imBack') return imBack(world, spot, String(meant['value']));
  const value = meant['type'] === 'messageBack' ? meant['value'] : data;
  return sendValue(world, spot, { value, text: meant['text'], replyToId: message.id });
}

/** Says the value as if the member had typed it. */
export function imBack(world: World, { member, conversation, thread }: Spot, text: string): DeedAnswer {
  const { message } = say(world, {
    user: member.id,
    conversation: conversation.id,
    text,
    ...(conversation.kind === 'channel' && thread !== undefined && { replyTo: thread }),
  });
  return { message: message.id };
}

/** Sends a message that nobody sees, with a value for the app. */
export async function sendValue(world: World, spot: Spot, about: Record<string, unknown>): Promise<DeedAnswer> {
  const outcome = (await send(world, spot, about)) ?? { kind: 'unreachable' as const };
  const words = failureWords(outcome);
  const place = { message: String(about['replyToId']) };
  return words === undefined ? {} : fail(world, words, { member: spot.member.id, place });
}
