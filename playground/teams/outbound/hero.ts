// A member presses a button of a hero card.
import type { DeedAnswer } from '../page/contract.ts';
import { isNode } from '../world/cards.ts';
import { HERO, HeroContent } from '../world/content-types.ts';
import type { World } from '../world/world.ts';
import { mustBeMember, mustBeMessage } from '../world/world.ts';
import { fetchDialog } from './dialog.ts';
import { imBack, sendValue } from './press.ts';

/** Presses a button by its place. Errors when there is none. */
export async function pressHero(
  world: World,
  input: { user: string; message: string; button: number },
): Promise<DeedAnswer> {
  const member = mustBeMember(world, input.user);
  const { message, conversation } = mustBeMessage(world, input.message, member.id);
  const hero = message.attachments.find(({ contentType }) => contentType === HERO);
  const button = HeroContent.parse(hero?.content ?? {}).buttons[input.button];
  if (!button) throw new Error(`no button ${input.button} on message ${message.id}`);
  const spot = { member, conversation, thread: message.replyTo ?? message.id };
  const { type, value, text } = button;
  if (type === 'imBack') return imBack(world, spot, String(value));
  if (type === 'invoke' && isNode(value) && value['type'] === 'task/fetch') {
    return fetchDialog(world, spot, { data: value, message: message.id });
  }
  return sendValue(world, spot, { value, text, replyToId: message.id });
}
