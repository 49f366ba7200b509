// A line with a button that opens an address: the address can be copied, and pressed.
import type { Words } from '../text/en.ts';
import { ACTION } from './actions.ts';
import { encodeValue } from './carried.ts';
import type { CardBlock, Text } from './card.ts';

/** `spoken` is what a screen reader says of the button. */
export function openable({ url, spoken }: { url: string; spoken: string }, text: Text, t: Words): CardBlock {
  const button = { label: t.common.open, action: ACTION.visit, value: encodeValue({}), spoken, url };
  return { type: 'text', text, button };
}
