// Fills the fields of a modal and finds what Slack itself would send back to be mended.
import type { Block, Element } from '../world/block-kit.ts';
import { actionIdOf, blockIdOf, elementsOf } from '../world/block-kit.ts';
import type { FieldState, Plain } from '../world/field-state.ts';
import { initialState, isEmpty, keepsValue, stateOf } from '../world/field-state.ts';
import type { View } from '../world/model.ts';
import type { World } from '../world/world.ts';

/** Puts plain values into the view, found by block id or by action id; an unknown name is an error. */
export function fillView(world: World, view: View, values: Record<string, Plain>): void {
  for (const [name, value] of Object.entries(values)) {
    const { block, element } = fieldNamed(view, name);
    const actionId = actionIdOf(element);
    const state = stateOf(element, value, world.suggestions.get(actionId) ?? []);
    const blockId = blockIdOf(block);
    view.values[blockId] = { ...view.values[blockId], [actionId]: state };
  }
}

function fieldNamed(view: View, name: string): { block: Block; element: Element } {
  for (const block of view.blocks) {
    const kept = elementsOf(block).filter(keepsValue);
    const element = kept.find(({ action_id: id }) => id === name) ?? (block.block_id === name ? kept[0] : undefined);
    if (element) return { block, element };
  }
  throw new Error(`no field ${name} in this view`);
}

/** What must be mended before the view can be sent, by block id, in words for the person. */
export function inputErrors(view: View): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const block of view.blocks) {
    if (block.type !== 'input' || !block.element) continue;
    const error = fieldError(view, block, block.element);
    if (error !== undefined) errors[blockIdOf(block)] = error;
  }
  return errors;
}

function fieldError(view: View, block: Block, element: Element): string | undefined {
  const state = view.values[blockIdOf(block)]?.[actionIdOf(element)] ?? initialState(element);
  return isEmpty(state) ? emptyError(block) : filledError(element, state);
}

const emptyError = (block: Block): string | undefined =>
  block.optional === true ? undefined : `${block.label?.text ?? 'This'} is needed.`;

function filledError(element: Element, state: FieldState): string | undefined {
  const text = state.value ?? '';
  switch (element.type) {
    case 'plain_text_input':
      return lengthError(element, Array.from(text).length);
    case 'email_text_input':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? undefined : 'An e-mail address looks like name@example.org.';
    case 'url_text_input':
      return URL.canParse(text) ? undefined : 'A web address begins with https://.';
    case 'number_input':
      return numberError(element, text);
    default:
      return manyError(element, state);
  }
}

function lengthError({ min_length: min = 0, max_length: max = 3000 }: Element, length: number): string | undefined {
  if (length < min) return `At least ${min} characters, so far ${length}.`;
  return length > max ? `At most ${max} characters; this has ${length}.` : undefined;
}

function numberError(element: Element, text: string): string | undefined {
  const number = Number(text);
  if (Number.isNaN(number) || text.trim() === '') return 'Type a number.';
  if (element.is_decimal_allowed !== true && !Number.isInteger(number)) return 'Type a whole number.';
  const { min_value: min, max_value: max } = element;
  if (min !== undefined && number < Number(min)) return `The smallest is ${min}.`;
  return max !== undefined && number > Number(max) ? `The largest is ${max}.` : undefined;
}

function manyError(element: Element, state: FieldState): string | undefined {
  const chosen = state.selected_options ?? state.selected_users ?? state.files ?? [];
  const most = element.max_selected_items ?? element.max_files ?? Infinity;
  return chosen.length > most ? `At most ${most}; you have ${chosen.length}.` : undefined;
}
