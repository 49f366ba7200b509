// Cards as Slack blocks: the golden files, Slack's limits whatever is in a card, and words that stay words.
import { expect, test } from 'vitest';
import { actionOf } from '#bots/slack/draw-button.ts';
import { drawCard, drawWithoutTables } from '#bots/slack/draw.ts';
import { literal, styled } from '#bots/slack/mrkdwn.ts';
import { bandsOf, rank } from '#core/assess/rank/rank.ts';
import type { Card } from '#core/cards/card.ts';
import { rankedCard } from '#core/cards/ranked-card.ts';
import { pageOf } from '#core/cards/ranked-view.ts';
import { en } from '#core/text/en.ts';
import { LOCALES } from '#core/text/locale.ts';
import { wordsOf } from '#core/text/words.ts';
import { validateBlocks } from '#playground/slack/limits/validate.ts';
import { examples } from '#test/core/cards/examples.ts';
import { extremes } from '#test/core/cards/extremes.ts';
import { crowd, sittings, viewOf } from '#test/core/cards/people.ts';

const HOSTILE = '<!channel> *bold* _it_ ~gone~ `code` <http://x|y> @everyone & > \u202E\n>quote';
const LONG = 'Bartholomew Featherstonehaugh '.repeat(4).slice(0, 120);
const ENDLESS = '<&>'.repeat(5000);

test.each(Object.entries(examples))(
  'the card %s is drawn as in its golden file, within Slack’s limits',
  async (name, card) => {
    const message = drawCard(card);

    expect(validateBlocks(message.blocks, 'message')).toEqual([]);
    await expect(`${JSON.stringify(message, null, 1)}\n`).toMatchFileSnapshot(`../../golden/cards/${name}.slack.json`);
  },
);

test.each([
  ['long names', LONG],
  ['hostile names', HOSTILE],
  ['endless names', ENDLESS],
  ['a single letter', 'x'],
  ['nothing', ''],
  ['spaces', ' \n\t '],
  ['emoji', '👩🏽‍💻'.repeat(40)],
])('every card in every language stays within Slack’s limits with %s, for nobody and for ten thousand', (_, words) => {
  for (const locale of LOCALES)
    for (const [name, card] of Object.entries(extremes(words, wordsOf({ locale, platform: 'slack' }))))
      for (const blocks of [drawCard(card).blocks, drawWithoutTables(card)]) {
        const issues = validateBlocks(blocks, 'message');
        expect({ locale, name, issues }).toEqual({ locale, name, issues: [] });
      }
});

test('people’s words cannot format, link, mention or quote anywhere in a card', () => {
  for (const card of Object.values(extremes(HOSTILE, en))) {
    const drawn = drawCard(card);
    const formatted = [drawn.text, ...textsOf(drawn.blocks)].join('\n');
    for (const sign of ['<!', '<http', '*bold*', '_it_', '~gone~', '@everyone', '\u202E'])
      expect(formatted).not.toContain(sign);
  }
});

// All that Slack reads as mrkdwn.
function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'mrkdwn' && 'text' in value) return [String(value.text)];
  return Object.values(value).flatMap(textsOf);
}

test('every formatted text keeps Slack from linking addresses and channels', () => {
  expect(JSON.stringify(drawCard(examples['ranked-12'] as Card))).not.toMatch(/"type":"mrkdwn","text":"[^"]*"\}/);
});

test('signs that format become their look-alikes, and words that only hold them stay', () => {
  expect(literal('2 * 3 ~ 6 `x` jane_doe@example.com _x_', 100)).toBe('2 ∗ 3 ∼ 6 ˋxˋ jane_doe@example.com ˍxˍ');
  expect(literal('a & b < c\n> d', 100)).toBe('a &amp; b &lt; c\n› d');
});

test('a text is cut before it is escaped, so no escape is cut in two', () => {
  for (const max of [10, 11, 12, 13, 14, 50]) {
    const drawn = literal('&'.repeat(100), max);
    expect(drawn.length).toBeLessThanOrEqual(max);
    expect(drawn).toMatch(/^(&amp;)*…$/);
  }
});

test('styles hold their words and nothing else', () => {
  expect(styled([{ text: 'Amara *O*\n', style: 'strong' }, { text: '84' }], 100)).toBe('*Amara ∗O∗* 84');
  expect(styled([{ text: 'He said' }, { text: '“a\nb”', style: 'quote' }, { text: 'then' }], 100)).toBe(
    'He said\n>“a b”\nthen',
  );
  expect(styled([{ text: 'a_b`<', style: 'code' }], 100)).toBe('`a_bˋ&lt;`');
  expect(styled([{ text: ' ', style: 'strong' }], 100)).toBe('');
});

test('a style stands apart from the letters around it, in Chinese too, so that Slack reads its signs', () => {
  expect(styled([{ text: '並列第 1 名。', style: 'strong' }, { text: '這兩位分不出高下。' }], 100)).toBe(
    '*並列第 1 名。* 這兩位分不出高下。',
  );
  expect(styled([{ text: '輸入' }, { text: '/assess list', style: 'code' }, { text: '。' }], 100)).toBe(
    '輸入 `/assess list` 。',
  );
  expect(styled([{ text: 'Type ' }, { text: '/assess list', style: 'code' }, { text: '.' }], 100)).toBe(
    'Type `/assess list`.',
  );
});

test('a style never stays open when its words are cut', () => {
  for (const max of [20, 21, 22, 40]) {
    const drawn = styled([{ text: 'words'.repeat(50), style: 'strong' }], max);
    expect(drawn).toMatch(/^\*[^*]*…\*$/);
    expect(drawn.length).toBeLessThanOrEqual(max);
  }
});

test('two buttons of one action in a set differ, and mean the same', () => {
  const drawn = JSON.stringify(drawCard(rankedCard(viewOf(crowd(40), { page: 2 }), en)));

  expect(drawn).toContain('"action_id":"page"');
  expect(drawn).toContain('"action_id":"page:2"');
  expect([actionOf('page'), actionOf('page:2')]).toEqual(['page', 'page']);
});

test('a card of too many parts keeps its beginning and its buttons', () => {
  const many = Array.from({ length: 90 }, (_, i) => ({ type: 'text' as const, text: [{ text: `Part ${i}` }] }));
  const button = { label: 'Last', action: 'view', value: '{}', primary: true };
  const { blocks } = drawCard({
    summary: 's',
    blocks: [...many, { type: 'buttons', id: 'do', buttons: [button, button] }],
  });

  expect(validateBlocks(blocks, 'message')).toEqual([]);
  expect(JSON.stringify(blocks[0])).toContain('Part 0');
  expect(blocks.at(-1)).toMatchObject({
    type: 'actions',
    elements: [{ style: 'primary' }, { text: { text: 'Last' } }],
  });
});

test('a pick of too many options and an empty cell are drawn within the limits', () => {
  const options = Array.from({ length: 130 }, (_, i) => ({ label: `Option ${i}`, value: String(i) }));
  const { blocks } = drawCard({
    summary: 's',
    blocks: [
      { type: 'pick', action: 'person', placeholder: 'Open', options },
      { type: 'table', id: 't', header: ['A', 'B'], rows: [['', ' ']], numeric: [] },
    ],
  });

  expect(validateBlocks(blocks, 'message')).toEqual([]);
  expect(JSON.stringify(blocks[1])).toContain('{"type":"raw_text","text":"–"},{"type":"raw_text","text":"–"}');
});

test('a stale press is answered with one card whose parts differ by id', () => {
  const { blocks } = drawCard({
    summary: 's',
    blocks: [...(examples['ranked-3']?.blocks ?? []), ...(examples['ranked-3']?.blocks ?? [])],
  });

  expect(validateBlocks(blocks, 'message')).toEqual([]);
});

test('without tables the same rows are written as text', () => {
  const blocks = drawWithoutTables(examples['ranked-12'] as Card);

  expect(blocks.some(({ type }) => type === 'table')).toBe(false);
  expect(textsOf(blocks).join('\n')).toContain('*=1 Amara Osei (advanced)*   Score 84, Likely 78–90');
});

test('screen readers hear whose report a button opens', () => {
  expect(JSON.stringify(drawCard(rankedCard(viewOf(sittings(1)), en)))).toContain(
    '"accessibility_label":"Open the report of Amara Osei"',
  );
});

test('ten thousand people are ranked and drawn within 50 ms', () => {
  const people = crowd(10_000);
  const times = Array.from({ length: 9 }, () => {
    const from = performance.now();
    const ranked = rank(people);
    const shown = pageOf(ranked, 1).map((one) => ({ ...one, decision: null }));
    drawCard(rankedCard({ ...viewOf([]), bands: bandsOf(ranked), people: shown }, en));
    return performance.now() - from;
  });

  // The quickest: the machine may be busy with something else, never the code.
  expect(Math.min(...times)).toBeLessThan(50);
});
