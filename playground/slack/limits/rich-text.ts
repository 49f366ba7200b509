// The shape of rich text: sections, lists, quotes and code, each of styled pieces.
import type { Check } from './checks.ts';
import { byType, flag, list, oneOf, record, string, whole } from './checks.ts';
import { id, type, url } from './composition.ts';

const style = record({ optional: { bold: flag, code: flag, italic: flag, strike: flag, underline: flag } });
const piece = (name: string, required: Record<string, Check>, optional: Record<string, Check> = {}) =>
  record({ required: { type: type(name), ...required }, optional: { style, ...optional } });

const pieces = list(
  byType(
    {
      text: piece('text', { text: string(10_000, 1) }),
      link: piece('link', { url }, { text: string(3000), unsafe: flag }),
      user: piece('user', { user_id: id }),
      channel: piece('channel', { channel_id: id }),
      emoji: piece('emoji', { name: string(100, 1) }, { unicode: string(100), url }),
      date: piece(
        'date',
        { timestamp: whole(0, 99_999_999_999), format: string(255, 1) },
        { url, fallback: string(3000) },
      ),
      broadcast: piece('broadcast', { range: oneOf('here', 'channel', 'everyone') }),
    },
    'rich text element',
  ),
  1000,
  0,
);

const section = record({ required: { type: type('rich_text_section'), elements: pieces } });
const border = whole(0, 1);

const parts: Record<string, Check> = {
  rich_text_section: section,
  rich_text_quote: record({ required: { type: type('rich_text_quote'), elements: pieces }, optional: { border } }),
  rich_text_preformatted: record({
    required: { type: type('rich_text_preformatted'), elements: pieces },
    optional: { border },
  }),
  rich_text_list: record({
    required: { type: type('rich_text_list'), style: oneOf('bullet', 'ordered'), elements: list(section, 1000) },
    optional: { indent: whole(0, 8), offset: whole(0, 1000), border },
  }),
};

export const richText: Check = record({
  required: { type: type('rich_text'), elements: list(byType(parts, 'rich text'), 1000) },
  optional: { block_id: id },
});
