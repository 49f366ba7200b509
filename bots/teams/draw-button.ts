// Buttons as Teams draws them, and what a press carries.
import { z } from 'zod';
import { answeredInPlace } from '#core/cards/actions.ts';
import { isAskedFirst } from '#core/cards/asked-first.ts';
import type { Button } from '#core/cards/card.ts';
import type { Element } from './draw-text.ts';
import { LIMIT } from './limits.ts';
import { plain } from './markdown.ts';

/** Where a card is drawn: in a chat, where a button can change it or open a dialog, or in a dialog, where each goes on to the next. */
export type Surface = 'chat' | 'dialog';

/** What a press carries: the action and its ids; `pick` where the ids are chosen in a list; `sure` once the presser was asked. */
export const Pressed = z.object({
  action: z.string().max(40),
  value: z.string().max(255).default(''),
  pick: z.literal(true).optional(),
  sure: z.string().max(80).optional(),
});
export type Pressed = z.infer<typeof Pressed>;

/** The sets of buttons; only the first primary one stays primary. */
export function drawButtons(buttons: readonly Button[], surface: Surface): Element[] {
  const primary = buttons.findIndex((button) => button.primary);
  const drawn = buttons.map((button, i) => drawButton({ ...button, primary: i === primary }, surface));
  return actionSets(drawn);
}

export function actionSets(actions: readonly Element[]): Element[] {
  const sets = Array.from({ length: Math.ceil(actions.length / LIMIT.buttons) }, (_, i) =>
    actions.slice(i * LIMIT.buttons, (i + 1) * LIMIT.buttons),
  );
  return sets.map((set) => ({ type: 'ActionSet', actions: set }));
}

export function drawButton(button: Button, surface: Surface): Element {
  const { label, action, value, spoken, url } = button;
  const look = {
    title: plain(label, LIMIT.button),
    ...(spoken === undefined ? {} : { tooltip: plain(spoken, LIMIT.spoken) }),
    ...(button.primary ? { style: 'positive' } : {}),
  };
  if (url !== undefined) return { type: 'Action.OpenUrl', ...look, url };
  const data: Pressed = { action, value };
  if (surface === 'dialog') return { type: 'Action.Submit', ...look, data };
  return answeredInPlace(action) && !isAskedFirst(action) ? execute(look, data) : opening(look, data);
}

/** Answered where it stands; older clients send the same as a message. */
function execute(look: object, data: Pressed): Element {
  return {
    type: 'Action.Execute',
    ...look,
    verb: data.action,
    data,
    fallback: { type: 'Action.Submit', ...look, data },
  };
}

/** Answered in a dialog. */
export function opening(look: object, data: object): Element {
  return { type: 'Action.Submit', ...look, data: { ...data, msteams: { type: 'task/fetch' } } };
}
