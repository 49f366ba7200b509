// A line with a button that opens an address: the address can be copied, and pressed.
import { ACTION, encodeValue } from './actions.ts';
import type { CardBlock, Span } from './card.ts';
import { words } from './spans.ts';

/** `spoken` is what a screen reader says of the button. */
export function openable(url: string, spoken: string, ...parts: (string | Span)[]): CardBlock {
  const button = { label: 'Open', action: ACTION.visit, value: encodeValue({}), spoken, url };
  return { type: 'text', text: words(...parts), button };
}
