// What a filled field looks like in `state.values`, and how a plain value becomes one.
import type { Element, Option, OptionGroup } from './block-kit.ts';

export interface FieldState {
  type: string;
  value?: string | null;
  selected_option?: Option | null;
  selected_options?: Option[];
  selected_user?: string | null;
  selected_users?: string[];
  selected_date?: string | null;
  selected_time?: string | null;
  selected_date_time?: number | null;
  files?: { id: string }[];
}

/** What a person chose or typed: text, a date, an option's value or the option itself, or a list of these. */
export type Plain = string | number | null | Option | (string | Option | { id: string })[];

type Slot = Exclude<keyof FieldState, 'type'>;

const slots: Record<string, Slot> = {
  plain_text_input: 'value',
  email_text_input: 'value',
  url_text_input: 'value',
  number_input: 'value',
  static_select: 'selected_option',
  external_select: 'selected_option',
  radio_buttons: 'selected_option',
  overflow: 'selected_option',
  multi_static_select: 'selected_options',
  multi_external_select: 'selected_options',
  checkboxes: 'selected_options',
  users_select: 'selected_user',
  multi_users_select: 'selected_users',
  datepicker: 'selected_date',
  timepicker: 'selected_time',
  datetimepicker: 'selected_date_time',
  file_input: 'files',
};

const lists: readonly Slot[] = ['selected_options', 'selected_users', 'files'];

/** True when the element keeps a value, as a menu does and a button does not. */
export const keepsValue = (element: Element): boolean =>
  Object.hasOwn(slots, element.type) && element.type !== 'overflow';

/** What the element holds before anybody has touched it. */
export function initialState(element: Element): FieldState {
  return stateOf(element, initialPlain(element), []);
}

function initialPlain(element: Element): Plain {
  return (
    element.initial_option ??
    element.initial_options ??
    element.initial_user ??
    element.initial_users ??
    element.initial_value ??
    element.initial_date ??
    element.initial_time ??
    element.initial_date_time ??
    null
  );
}

/** The state of an element that holds this plain value; an unknown option is an error that names the known ones. */
export function stateOf(element: Element, plain: Plain, suggested: (Option | OptionGroup)[]): FieldState {
  const slot = slots[element.type];
  if (slot === undefined) throw new Error(`a ${element.type} holds no value`);
  const options = [...(element.options ?? []), ...(element.option_groups ?? []), ...suggested];
  return { type: element.type, [slot]: slotValue(slot, plain, flatOptions(options)) };
}

function slotValue(slot: Slot, plain: Plain, options: Option[]): unknown {
  if (lists.includes(slot)) {
    const entries = plain === null ? [] : [plain].flat();
    return slot === 'selected_options' ? entries.map((entry) => optionOf(entry, options)) : entries;
  }
  if (plain === null || plain === '') return null;
  if (slot === 'selected_date_time') return Number(plain);
  return slot === 'selected_option' ? optionOf(plain, options) : plain;
}

function optionOf(wanted: unknown, options: Option[]): Option {
  if (typeof wanted === 'object' && wanted !== null && 'text' in wanted) return wanted as Option;
  const found = options.find((option) => option.value === wanted);
  if (found) return found;
  throw new Error(`no option ${String(wanted)}; there are ${options.map(({ value }) => value).join(', ') || 'none'}`);
}

/** The options themselves, whether they came in groups or not. */
export function flatOptions(entries: (Option | OptionGroup)[]): Option[] {
  return entries.flatMap((entry) => ('options' in entry ? entry.options : [entry]));
}

/** True when nothing was typed or chosen. */
export function isEmpty(state: FieldState): boolean {
  const { type: _type, ...held } = state;
  return Object.values(held).every(
    (value) => value === null || value === '' || (Array.isArray(value) && value.length === 0),
  );
}
