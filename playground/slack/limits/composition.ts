// Text, options and confirmations: the parts that blocks and elements are made of.
import type { Fields, Issue } from './checks.ts';
import { flag, issue, list, oneOf, record, string } from './checks.ts';

export const id = string(255);
export const url = string(3000, 1);
export const type = (name: string) => oneOf(name);

/** Plain text of 1 to `max` characters. */
export const plain = (max: number) =>
  record({ required: { type: type('plain_text'), text: string(max, 1) }, optional: { emoji: flag } });

/** Plain or formatted text of 1 to `max` characters. */
export const text = (max: number) =>
  record({
    required: { type: oneOf('plain_text', 'mrkdwn'), text: string(max, 1) },
    optional: { emoji: flag, verbatim: flag },
  });

export const confirm = record({
  required: { text: text(300) },
  optional: { title: plain(100), confirm: plain(30), deny: plain(30), style: oneOf('primary', 'danger') },
});

const optionDetails = { value: string(150, 1), description: text(75), url };

/** An option of a menu; menus draw plain text only. */
export const menuOption = record({ required: { text: plain(75) }, optional: optionDetails });

/** An option of checkboxes or radio buttons, which may be formatted. */
export const choiceOption = record({ required: { text: text(75) }, optional: optionDetails });

export const optionGroup = record({ required: { label: plain(75), options: list(menuOption, 100) } });

const sameOption = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

/** Options come from `options` or from `option_groups`, never both. */
export function oneSourceOfOptions(value: Fields, pointer: string): Issue[] {
  const given = ['options', 'option_groups'].filter((name) => value[name] !== undefined);
  return given.length === 1 ? [] : issue(pointer, 'missing', 'exactly one of options, option_groups is required');
}

/** What is chosen at the start must be one of the options, to the letter. */
export function initialIsAnOption(value: Fields, pointer: string): Issue[] {
  const initial = [value['initial_option'] ?? [], value['initial_options'] ?? []].flat();
  const offered = everyOption(value);
  return initial.some((chosen) => !offered.some((option) => sameOption(option, chosen)))
    ? issue(pointer, 'not_allowed', 'the initial option must be one of the options')
    : [];
}

function everyOption(value: Fields): unknown[] {
  const groups = Array.isArray(value['option_groups']) ? value['option_groups'] : [];
  return [value['options'] ?? [], groups.map((group: Fields) => group['options'] ?? [])].flat(2);
}
