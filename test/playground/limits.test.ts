import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { KnownBlock } from '@slack/types';
import { describe, expect, test } from 'vitest';
import { validateBlocks, validateView } from '#playground/slack/limits/validate.ts';
import { button, jobModal, plain, section } from './bot.ts';

const x = (length: number) => 'x'.repeat(length);
const option = (value: string) => ({ text: plain(`Option ${value}`), value });
const options = (count: number) => Array.from({ length: count }, (_, index) => option(String(index)));
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const input = (element: object) => ({ type: 'input', label: plain('Label'), element });
const rows = (count: number, cells = 2) =>
  Array.from({ length: count }, () => Array.from({ length: cells }, () => ({ type: 'raw_text', text: 'a' })));

const inMessage = (...blocks: object[]) =>
  validateBlocks(blocks, 'message').map(({ code, pointer }) => `${code} ${pointer}`);
const inModal = (...blocks: object[]) =>
  validateBlocks(blocks, 'modal').map(({ code, pointer }) => `${code} ${pointer}`);

const atTheLimit: Record<string, object> = {
  'a header of 150': { type: 'header', text: plain(x(150)) },
  'a section of 3,000': section(x(3000)),
  'ten fields of 2,000': { type: 'section', fields: Array.from({ length: 10 }, () => plain(x(2000))) },
  'ten context elements': { type: 'context', elements: Array.from({ length: 10 }, () => plain('a')) },
  '25 buttons': actions(...Array.from({ length: 25 }, (_, index) => button(`b${index}`))),
  'a button of 75 with a value of 2,000': actions({ ...button(x(255), x(75)), value: x(2000) }),
  'a menu of 100': actions({ type: 'static_select', action_id: 'm', options: options(100) }),
  'an overflow of five': { ...section('a'), accessory: { type: 'overflow', action_id: 'o', options: options(5) } },
  'ten radio buttons': actions({ type: 'radio_buttons', action_id: 'r', options: options(10) }),
  'a table of 100 rows of 20 cells': { type: 'table', rows: rows(100, 20) },
  'a data table of 101 rows': { type: 'data_table', caption: 'People', rows: rows(101) },
  'markdown of 12,000': { type: 'markdown', text: x(12_000) },
  'an image': { type: 'image', image_url: 'https://example.org/a.png', alt_text: 'A chart' },
  'a divider': { type: 'divider' },
  'rich text': {
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'bold', style: { bold: true } }] }],
  },
};

const overTheLimit: Record<string, [object, string]> = {
  'a header of 151': [{ type: 'header', text: plain(x(151)) }, 'too_long /blocks/0/text/text'],
  'an empty section text': [section(''), 'too_short /blocks/0/text/text'],
  'a section of 3,001': [section(x(3001)), 'too_long /blocks/0/text/text'],
  'a section of nothing': [{ type: 'section' }, 'missing /blocks/0'],
  'eleven fields': [{ type: 'section', fields: Array(11).fill(plain('a')) }, 'too_many /blocks/0/fields'],
  'eleven context elements': [{ type: 'context', elements: Array(11).fill(plain('a')) }, 'too_many /blocks/0/elements'],
  '26 buttons': [
    actions(...Array.from({ length: 26 }, (_, index) => button(`b${index}`))),
    'too_many /blocks/0/elements',
  ],
  'a button of 76': [actions(button('b', x(76))), 'too_long /blocks/0/elements/0/text/text'],
  'a button value of 2,001': [actions({ ...button('b'), value: x(2001) }), 'too_long /blocks/0/elements/0/value'],
  'an action id of 256': [actions(button(x(256))), 'too_long /blocks/0/elements/0/action_id'],
  'two primary buttons': [
    actions({ ...button('a'), style: 'primary' }, { ...button('b'), style: 'primary' }),
    'too_many /blocks/0/elements',
  ],
  'the same action id twice': [actions(button('b'), button('b')), 'duplicate /blocks/0'],
  'a menu of 101': [actions({ type: 'static_select', options: options(101) }), 'too_many /blocks/0/elements/0/options'],
  'a menu without options': [actions({ type: 'static_select' }), 'missing /blocks/0/elements/0'],
  'a menu that starts on a stranger': [
    actions({ type: 'static_select', options: options(2), initial_option: option('9') }),
    'not_allowed /blocks/0/elements/0',
  ],
  'an option value of 151': [
    actions({ type: 'static_select', options: [{ text: plain('Tom'), value: x(151) }] }),
    'too_long /blocks/0/elements/0/options/0/value',
  ],
  'an overflow of one': [
    { ...section('a'), accessory: { type: 'overflow', options: options(1) } },
    'too_few /blocks/0/accessory/options',
  ],
  'eleven checkboxes': [actions({ type: 'checkboxes', options: options(11) }), 'too_many /blocks/0/elements/0/options'],
  'a confirmation of 301': [
    actions({ ...button('b'), confirm: { text: plain(x(301)) } }),
    'too_long /blocks/0/elements/0/confirm/text/text',
  ],
  'a table of 101 rows': [{ type: 'table', rows: rows(101) }, 'too_many /blocks/0/rows'],
  'a table of 21 cells': [{ type: 'table', rows: rows(1, 21) }, 'too_many /blocks/0/rows/0'],
  'a data table of uneven rows': [
    { type: 'data_table', caption: 'People', rows: [...rows(1, 2), ...rows(1, 3)] },
    'wrong_type /blocks/0/rows',
  ],
  'markdown of 12,001': [{ type: 'markdown', text: x(12_001) }, 'too_long /blocks/0/text'],
  'an unknown block': [{ type: 'sparkle' }, 'unknown_type /blocks/0'],
  'an invented property': [{ type: 'divider', colour: 'red' }, 'additional_property /blocks/0'],
  'a text field in a set of actions': [actions({ type: 'plain_text_input' }), 'unknown_type /blocks/0/elements/0'],
};

describe('a message', () => {
  test.each(Object.entries(atTheLimit))('may hold %s', (_name, block) => {
    expect(inMessage(block)).toEqual([]);
  });

  test.each(Object.entries(overTheLimit))('may not hold %s', (_name, [block, expected]) => {
    expect(inMessage(block)).toContain(expected);
  });

  test('may hold 50 blocks and no more', () => {
    const blocks = Array.from({ length: 51 }, () => ({ type: 'divider' }));
    expect(inMessage(...blocks.slice(1))).toEqual([]);
    expect(inMessage(...blocks)).toEqual(['too_many /blocks']);
  });

  test('may hold one table', () => {
    expect(inMessage({ type: 'table', rows: rows(1) }, { type: 'table', rows: rows(1) })).toEqual(['too_many /blocks']);
  });

  test('may not name two blocks alike', () => {
    expect(inMessage({ type: 'divider', block_id: 'a' }, { type: 'divider', block_id: 'a' })).toEqual([
      'duplicate /blocks',
    ]);
  });

  test('counts an emoji as one character', () => {
    expect(inMessage({ type: 'header', text: plain('🚂'.repeat(150)) })).toEqual([]);
  });
});

describe('a modal', () => {
  test.each([
    ['text', { type: 'plain_text_input', action_id: 'a', min_length: 1, max_length: 3000, multiline: true }],
    ['e-mail', { type: 'email_text_input', action_id: 'a' }],
    ['number', { type: 'number_input', action_id: 'a', is_decimal_allowed: false, min_value: '1', max_value: '9' }],
    ['date', { type: 'datepicker', action_id: 'a', initial_date: '2026-12-04' }],
    ['time', { type: 'timepicker', action_id: 'a', initial_time: '18:00' }],
    ['date and time', { type: 'datetimepicker', action_id: 'a', initial_date_time: 1_796_400_000 }],
    ['people', { type: 'multi_users_select', action_id: 'a', max_selected_items: 3 }],
    [
      'many options',
      { type: 'multi_static_select', action_id: 'a', option_groups: [{ label: plain('All'), options: options(3) }] },
    ],
    ['found options', { type: 'multi_external_select', action_id: 'a', min_query_length: 2 }],
    ['a file', { type: 'file_input', action_id: 'a', filetypes: ['pdf', 'docx'], max_files: 10 }],
  ])('may ask for %s', (_name, element) => {
    expect(inModal(input(element))).toEqual([]);
  });

  test.each([
    [
      'lengths that contradict',
      { type: 'plain_text_input', min_length: 9, max_length: 3 },
      'out_of_range /blocks/0/element',
    ],
    ['a text of 3,001', { type: 'plain_text_input', max_length: 3001 }, 'out_of_range /blocks/0/element/max_length'],
    [
      'bounds that contradict',
      { type: 'number_input', is_decimal_allowed: true, min_value: '9', max_value: '3' },
      'out_of_range /blocks/0/element',
    ],
    [
      'a date in words',
      { type: 'datepicker', initial_date: '4 December' },
      'wrong_format /blocks/0/element/initial_date',
    ],
    ['eleven files', { type: 'file_input', max_files: 11 }, 'out_of_range /blocks/0/element/max_files'],
    ['a button as a field', button('b'), 'unknown_type /blocks/0/element'],
  ])('may not ask for %s', (_name, element, expected) => {
    expect(inModal(input(element))).toContain(expected);
  });
});

describe('a whole modal', () => {
  test('may not hold a table', () => {
    expect(inModal({ type: 'table', rows: rows(1) })).toEqual(['unknown_type /blocks/0']);
  });

  test('holds 100 blocks, a title of 24 and 3,000 characters of metadata', () => {
    const blocks = Array.from({ length: 100 }, () => ({ type: 'divider' }));
    const full = { type: 'modal', title: plain(x(24)), private_metadata: x(3000), callback_id: x(255), blocks };
    expect(validateView(full)).toEqual([]);
    const over = { ...full, title: plain(x(25)), private_metadata: x(3001), blocks: [...blocks, { type: 'divider' }] };
    expect(validateView(over).map(({ pointer }) => pointer)).toEqual([
      '/view/title/text',
      '/view/private_metadata',
      '/view/blocks',
    ]);
  });

  test('that asks needs a submit button', () => {
    const { submit: _submit, ...without } = jobModal();
    expect(validateView(jobModal())).toEqual([]);
    expect(validateView(without).map(({ message }) => message)).toEqual([
      'missing required field: submit, because the view has an input block',
    ]);
  });
});

test('a home tab has no title', () => {
  expect(validateView({ type: 'home', blocks: [section('Open work')] })).toEqual([]);
  expect(validateView({ type: 'home', title: plain('Home'), blocks: [section('a')] }).map(({ code }) => code)).toEqual([
    'additional_property',
  ]);
});

const cards = fileURLToPath(new URL('../../../shared/design/cards', import.meta.url));

test.skipIf(!existsSync(cards))('every designed card is within the limits', () => {
  const files = readdirSync(cards).filter((name) => name.endsWith('.slack.json'));
  expect(files.length).toBeGreaterThan(0);
  for (const name of files) {
    const card = JSON.parse(readFileSync(`${cards}/${name}`, 'utf8')) as { blocks: KnownBlock[] };
    expect(validateBlocks(card.blocks, 'message'), name).toEqual([]);
  }
});
