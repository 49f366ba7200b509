// The limits of everything that a person can press, choose or fill.
import type { Check, Fields, Issue, Shape } from './checks.ts';
import { flag, format, issue, list, oneOf, record, string, whole } from './checks.ts';
import {
  choiceOption,
  confirm,
  id,
  initialIsAnOption,
  menuOption,
  oneSourceOfOptions,
  optionGroup,
  plain,
  type,
  url,
} from './composition.ts';

type Rule = (value: Fields, pointer: string) => Issue[];

const placeholder = plain(150);
const dispatchConfig = record({
  optional: { trigger_actions_on: list(oneOf('on_enter_pressed', 'on_character_entered'), 2) },
});

function element(name: string, shape: Shape, ...rules: Rule[]): Check {
  return record(
    {
      required: { type: type(name), ...shape.required },
      optional: { action_id: id, ...shape.optional },
    },
    ...rules,
  );
}

const asked = { confirm, focus_on_load: flag };
const typed = { placeholder, focus_on_load: flag, dispatch_action_config: dispatchConfig };
const many = { max_selected_items: whole(1, 100) };
const options = { options: list(menuOption, 100), option_groups: list(optionGroup, 100) };
const choices = list(choiceOption, 10);

function lengthsAgree(value: Fields, pointer: string): Issue[] {
  const { min_length: min, max_length: max } = value;
  return typeof min === 'number' && typeof max === 'number' && min > max
    ? issue(pointer, 'out_of_range', 'min_length must not be greater than max_length')
    : [];
}

function boundsAgree(value: Fields, pointer: string): Issue[] {
  return Number(value['min_value'] ?? -Infinity) > Number(value['max_value'] ?? Infinity)
    ? issue(pointer, 'out_of_range', 'min_value must not be greater than max_value')
    : [];
}

const button = element('button', {
  required: { text: plain(75) },
  optional: { value: string(2000), url, style: oneOf('primary', 'danger'), confirm, accessibility_label: string(75) },
});

const staticSelect = element(
  'static_select',
  { optional: { ...options, initial_option: menuOption, placeholder, ...asked } },
  oneSourceOfOptions,
  initialIsAnOption,
);

const multiStaticSelect = element(
  'multi_static_select',
  { optional: { ...options, initial_options: list(menuOption, 100), placeholder, ...many, ...asked } },
  oneSourceOfOptions,
  initialIsAnOption,
);

const queryLength = { min_query_length: whole(0, 255) };

/** Menus: one choice, many, or an overflow of actions. */
const menus: Record<string, Check> = {
  static_select: staticSelect,
  multi_static_select: multiStaticSelect,
  external_select: element('external_select', {
    optional: { initial_option: menuOption, placeholder, ...queryLength, ...asked },
  }),
  multi_external_select: element('multi_external_select', {
    optional: { initial_options: list(menuOption, 100), placeholder, ...queryLength, ...many, ...asked },
  }),
  users_select: element('users_select', { optional: { initial_user: id, placeholder, ...asked } }),
  multi_users_select: element('multi_users_select', {
    optional: { initial_users: list(id, 100), placeholder, ...many, ...asked },
  }),
};

/** Choices that stand in the open, and pickers of a date or a time. */
const pickers: Record<string, Check> = {
  checkboxes: element(
    'checkboxes',
    { required: { options: choices }, optional: { initial_options: choices, ...asked } },
    initialIsAnOption,
  ),
  radio_buttons: element(
    'radio_buttons',
    { required: { options: choices }, optional: { initial_option: choiceOption, ...asked } },
    initialIsAnOption,
  ),
  datepicker: element('datepicker', {
    optional: { initial_date: format(/^\d{4}-\d\d-\d\d$/, '2026-12-04'), placeholder, ...asked },
  }),
  timepicker: element('timepicker', {
    optional: { initial_time: format(/^\d\d:\d\d$/, '18:00'), timezone: string(100), placeholder, ...asked },
  }),
  datetimepicker: element('datetimepicker', {
    optional: { initial_date_time: whole(1_000_000_000, 9_999_999_999), ...asked },
  }),
};

/** Fields to type in or drop a file on; they stand in an input block only. */
const fields: Record<string, Check> = {
  plain_text_input: element(
    'plain_text_input',
    {
      optional: {
        initial_value: string(3000),
        multiline: flag,
        min_length: whole(0, 3000),
        max_length: whole(1, 3000),
        ...typed,
      },
    },
    lengthsAgree,
  ),
  email_text_input: element('email_text_input', { optional: { initial_value: string(3000), ...typed } }),
  url_text_input: element('url_text_input', { optional: { initial_value: string(3000), ...typed } }),
  number_input: element(
    'number_input',
    {
      required: { is_decimal_allowed: flag },
      optional: { initial_value: string(255), min_value: string(255), max_value: string(255), ...typed },
    },
    boundsAgree,
  ),
  file_input: element('file_input', {
    optional: { filetypes: list(string(20, 1), 100), max_files: whole(1, 10) },
  }),
};

const overflow = element('overflow', { required: { options: list(menuOption, 5, 2) }, optional: { confirm } });

const imageSource = { image_url: url, slack_file: record({ optional: { id, url } }) };

export const image: Check = record({
  required: { type: type('image'), alt_text: string(2000, 1) },
  optional: imageSource,
});

export const imageFields = imageSource;
export const inActions: Record<string, Check> = { button, overflow, ...menus, ...pickers };
export const inSection: Record<string, Check> = { ...inActions, image };
export const inInput: Record<string, Check> = { ...menus, ...pickers, ...fields };
