// The limits of each kind of block, and which surface may carry it.
import type { Check, Fields, Issue, Shape } from './checks.ts';
import { byType, flag, isRecord, issue, list, record, string } from './checks.ts';
import { id, plain, text, type } from './composition.ts';
import { image, imageFields, inActions, inInput, inSection } from './elements.ts';
import { richText } from './rich-text.ts';
import { dataTable, table } from './tables.ts';

export type Surface = 'message' | 'modal' | 'home';

function block(name: string, shape: Shape, ...rules: ((value: Fields, pointer: string) => Issue[])[]): Check {
  return record(
    { required: { type: type(name), ...shape.required }, optional: { block_id: id, ...shape.optional } },
    ...rules,
  );
}

function saysSomething(value: Fields, pointer: string): Issue[] {
  return value['text'] || value['fields'] ? [] : issue(pointer, 'missing', 'a section needs text or fields');
}

function hasOneSource(value: Fields, pointer: string): Issue[] {
  const given = ['image_url', 'slack_file'].filter((name) => value[name] !== undefined);
  return given.length === 1 ? [] : issue(pointer, 'missing', 'exactly one of image_url, slack_file is required');
}

/** One primary button a set, as Slack advises. */
function onePrimary(value: Fields, pointer: string): Issue[] {
  const elements = Array.isArray(value['elements']) ? value['elements'].filter(isRecord) : [];
  return elements.filter((element) => element['style'] === 'primary').length > 1
    ? issue(`${pointer}/elements`, 'too_many', 'only one primary button in a set')
    : [];
}

const contextText = text(3000);
const inContext = byType({ image, mrkdwn: contextText, plain_text: contextText }, 'element');

const everywhere: Record<string, Check> = {
  header: block('header', { required: { text: plain(150) } }),
  section: block(
    'section',
    {
      optional: {
        text: text(3000),
        fields: list(text(2000), 10),
        accessory: byType(inSection, 'element'),
        expand: flag,
      },
    },
    saysSomething,
  ),
  context: block('context', { required: { elements: list(inContext, 10) } }),
  actions: block('actions', { required: { elements: list(byType(inActions, 'element'), 25) } }, onePrimary),
  divider: block('divider', {}),
  image: block(
    'image',
    { required: { alt_text: string(2000, 1) }, optional: { title: plain(2000), ...imageFields } },
    hasOneSource,
  ),
  input: block('input', {
    required: { label: plain(2000), element: byType(inInput, 'element') },
    optional: { hint: plain(2000), optional: flag, dispatch_action: flag },
  }),
  rich_text: richText,
};

const messagesOnly: Record<string, Check> = {
  markdown: block('markdown', { required: { text: string(12_000, 1) } }),
  table,
  data_table: dataTable,
};

/** The check of one block on this surface. */
export const blockCheck: Record<Surface, Check> = {
  message: byType({ ...everywhere, ...messagesOnly }, 'block'),
  modal: byType(everywhere, 'block'),
  home: byType(everywhere, 'block'),
};
