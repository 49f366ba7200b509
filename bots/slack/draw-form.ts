// A form as a Slack modal, and what was filled in as plain values.
import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import type { Form, FormField } from '#core/cards/card.ts';
import { cut, visible } from '#core/cards/words.ts';
import { drawBlock } from './draw.ts';
import { LIMIT } from './limits.ts';
import { plainText } from './mrkdwn.ts';
import { menuOptions } from './options.ts';

/** The action of the element in each input block; the block is named after the field. */
const ELEMENT = 'value';

export function drawForm(form: Form): ModalView {
  return {
    type: 'modal',
    callback_id: form.id,
    private_metadata: form.context,
    title: plainText(form.title, LIMIT.viewTitle),
    ...(form.submit === null ? {} : { submit: plainText(form.submit, LIMIT.viewTitle) }),
    close: plainText(form.close, LIMIT.viewTitle),
    blocks: form.fields.flatMap(drawField).slice(0, LIMIT.viewBlocks),
  };
}

type Input = Exclude<FormField, { type: 'say' }>;
type Of<Type extends FormField['type']> = Extract<FormField, { type: Type }>;
type Element = InputBlock['element'];

function drawField(field: FormField): KnownBlock[] {
  if (field.type === 'say') return drawBlock({ type: 'text', text: field.text });
  return [
    {
      type: 'input',
      block_id: field.name,
      label: plainText(field.label, LIMIT.label),
      element: drawElement(field),
      optional: field.optional ?? false,
      ...(field.hint === undefined ? {} : { hint: plainText(field.hint, LIMIT.label) }),
    },
  ] satisfies KnownBlock[];
}

function drawElement(field: Input): Element {
  switch (field.type) {
    case 'text':
      return drawTextInput(field);
    case 'number':
      return drawNumber(field);
    case 'choice':
      return drawChoice(field);
    case 'choices':
      return drawChoices(field);
    case 'datetime':
      return { type: 'datetimepicker', action_id: ELEMENT, ...initialTime(field.value) };
    case 'member':
      return { type: 'users_select', action_id: ELEMENT };
    case 'members':
      return { type: 'multi_users_select', action_id: ELEMENT, max_selected_items: field.max };
    case 'files':
      return { type: 'file_input', action_id: ELEMENT, filetypes: field.endings, max_files: field.max };
  }
}

function drawTextInput({ value, min, max, lines }: Of<'text'>): Element {
  const most = Math.min(max, LIMIT.input);
  return {
    type: 'plain_text_input',
    action_id: ELEMENT,
    multiline: lines === 'many',
    max_length: most,
    ...(min === undefined ? {} : { min_length: min }),
    ...(value ? { initial_value: cut(visible(value), most) } : {}),
  };
}

function drawNumber({ value, min, max }: Of<'number'>): Element {
  return {
    type: 'number_input',
    action_id: ELEMENT,
    is_decimal_allowed: false,
    min_value: String(min),
    max_value: String(max),
    ...(value ? { initial_value: value } : {}),
  };
}

function drawChoice({ options, value }: Of<'choice'>): Element {
  const offered = menuOptions(options);
  const initial = offered.find((option) => option.value === value);
  const chosen = initial ? { initial_option: initial } : {};
  if (offered.length > LIMIT.boxes) return { type: 'static_select', action_id: ELEMENT, options: offered, ...chosen };
  return { type: 'radio_buttons', action_id: ELEMENT, options: offered, ...chosen };
}

function drawChoices({ options, value }: Of<'choices'>): Element {
  const offered = menuOptions(options);
  const initial = offered.filter((option) => option.value !== undefined && value?.includes(option.value));
  const chosen = initial.length > 0 ? { initial_options: initial } : {};
  if (offered.length > LIMIT.boxes)
    return { type: 'multi_static_select', action_id: ELEMENT, options: offered, ...chosen };
  return { type: 'checkboxes', action_id: ELEMENT, options: offered, ...chosen };
}

function initialTime(value: string | undefined): { initial_date_time?: number } {
  const ms = Date.parse(value ?? '');
  return Number.isNaN(ms) ? {} : { initial_date_time: Math.floor(ms / 1000) };
}

/** One element's state as Slack submits it; the keys that it has depend on its type. */
type ElementState = {
  value?: string | null | undefined;
  selected_option?: { value?: string | undefined } | null | undefined;
  selected_options?: readonly { value?: string | undefined }[] | null | undefined;
  selected_date_time?: number | null | undefined;
  selected_user?: string | null | undefined;
  selected_users?: readonly string[] | null | undefined;
  files?: readonly { id: string }[] | null | undefined;
};

/** `view.state.values` by field name: dates as ISO 8601 in UTC, several choices as a list, nothing as `''`. */
export function valuesOf(
  state: Readonly<Record<string, Readonly<Record<string, ElementState>>>>,
): Record<string, string | string[]> {
  const entries = Object.entries(state).flatMap(([name, elements]) =>
    Object.values(elements).map((element) => [name, valueOf(element)] as const),
  );
  return Object.fromEntries(entries);
}

function valueOf(element: ElementState): string | string[] {
  if (element.selected_options)
    return element.selected_options.flatMap(({ value }) => (value === undefined ? [] : [value]));
  if (element.files) return element.files.map(({ id }) => id);
  if (element.selected_users) return [...element.selected_users];
  if (typeof element.selected_date_time === 'number') return instantOf(element.selected_date_time);
  return element.value ?? element.selected_option?.value ?? element.selected_user ?? '';
}

/** Years that every part of the way can reckon with, as in Teams. */
const plausible = /^(?:19|2\d)\d{2}-/u;

/** Seconds since 1970 as ISO 8601; what is no instant that a calendar offers is none for the form either, which says so. */
function instantOf(seconds: number): string {
  const at = new Date(seconds * 1000);
  const iso = Number.isNaN(at.getTime()) ? '' : at.toISOString();
  return plausible.test(iso) ? iso : 'no day';
}
