// What vouches that a dialog was shown to whoever sends it back: anybody can write a card of their own that looks like it.
import type { Parts } from './answer.ts';
import type { Pressed } from './draw-button.ts';
import type { Carried } from './form-values.ts';
import type { Heard } from './incoming.ts';

export type Unmarked = Omit<Carried, 'mark'>;

export const markForm = ({ deps }: Parts, heard: Heard, carried: Unmarked): string =>
  deps.secrets.mark(formText(heard, carried));

export const isOurForm = ({ deps }: Parts, heard: Heard, carried: Carried): boolean =>
  deps.secrets.isMarked(formText(heard, carried), carried.mark);

export const markPress = ({ deps }: Parts, heard: Heard, pressed: Pressed): string =>
  deps.secrets.mark(pressText(heard, pressed));

/** True when this member was asked whether they want just this. */
export const isSure = ({ deps }: Parts, heard: Heard, pressed: Pressed): boolean =>
  pressed.sure !== undefined && deps.secrets.isMarked(pressText(heard, pressed), pressed.sure);

// As lists, whose order is the same however the objects travelled.
function formText({ tenantId, userId }: Heard, { form, context, key, timeZone, ...carried }: Unmarked): string {
  const { opened, own = false } = carried;
  const by = 'command' in opened ? [opened.command] : [opened.action, opened.value, opened.pick ?? false];
  const fields = Object.entries(carried.fields).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(['form', tenantId, userId, form, context, key, timeZone, by, own, fields]);
}

const pressText = ({ tenantId, userId }: Heard, { action, value }: Pressed) =>
  JSON.stringify(['press', tenantId, userId, action, value]);
