// Hostile words stay words in pages, both platforms' cards and exports.
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { drawCard as drawSlack } from '#bots/slack/draw.ts';
import { text } from '#core/cards/spans.ts';
import { validateBlocks } from '#playground/slack/limits/validate.ts';
import { html, render } from '#web/html.ts';
import { writeCsv } from '#worker/export/csv.ts';
import { hostile } from './hostile.ts';

const each = Object.entries(hostile);

test.each(each)('%s adds no tag, no attribute and no invisible turn to a page', (_, words) => {
  const [before, inAttribute, inText, after, ...more] = render(html`<p title="${words}">${words}</p>`).split(
    /^<p title="|">|<\/p>$/u,
  );
  expect([before, after, more]).toEqual(['', '', []]);
  expect(`${inAttribute}${inText}`).not.toMatch(/[<>"'`\0\u202A-\u202E\u2066-\u2069]/u);
  expect(`${inAttribute}${inText}`.isWellFormed()).toBe(true);
});

test.each(each)('%s brings no mention or link alive in Slack, and keeps its limits', (_, words) => {
  const { blocks, text: fallback } = drawSlack({
    summary: words,
    blocks: [{ type: 'title', text: words }, text(words)],
  });
  expect(validateBlocks(blocks, 'message')).toEqual([]);
  expect([fallback, ...marked(blocks)].join('\n')).not.toMatch(/<[!@#h]/u);
});

test.each(each)('%s begins no formula in an export', (_, words) => {
  const rows: string[][] = parse(writeCsv([[words, words]]), { bom: true, relax_column_count: true });
  expect(rows).toHaveLength(1);
  for (const cell of rows[0] ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u);
});

/** The texts that Slack reads as markup. */
function marked(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(marked);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Record<string, unknown>;
  return [...(node['type'] === 'mrkdwn' ? [String(node['text'])] : []), ...Object.values(node).flatMap(marked)];
}
