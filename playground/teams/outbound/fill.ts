// What a press sends: the button's own data with the card's inputs.
import type { Inputs } from '../page/contract.ts';
import type { Action } from '../world/cards.ts';
import { isNode } from '../world/cards.ts';
import { checkInputs } from '../world/inputs.ts';

interface Found {
  action: Action;
  inputs: Record<string, unknown>[];
}

/** The data to send, or the inputs that are not allowed. */
export function fillAction(
  { action, inputs }: Found,
  given: Inputs,
): { data: unknown } | { invalid: Record<string, string> } {
  const { values, invalid } = checkInputs(inputs, given);
  if (Object.keys(invalid).length > 0) return { invalid };
  const { data } = action;
  return { data: data === undefined || isNode(data) ? { ...data, ...values } : data };
}
