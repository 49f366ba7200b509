// What a card's text may become in the page: a few tags, and never what somebody else wrote as one.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdownHtml } from '#playground/app/teams/card/markdown.ts';

test.each([
  ['**80**, likely _73–87_', '<p><strong>80</strong>, likely <em>73–87</em></p>'],
  ['a *quiet* word', '<p>a <em>quiet</em> word</p>'],
  ['one\ntwo\n\nthree', '<p>one<br>two</p><p>three</p>'],
  ['Parts:\n- **first**\n- second', '<p>Parts:</p><ul><li><strong>first</strong></li><li>second</li></ul>'],
  ['3. third\n4. fourth', '<ol start="3"><li>third</li><li>fourth</li></ol>'],
  [
    '[the _page_](https://a.example/x_y_z?a=1&b=2)',
    '<p><a href="https://a.example/x_y_z?a=1&amp;b=2" target="_blank" rel="noopener">the <em>page</em></a></p>',
  ],
])('%j is drawn', (text, html) => expect(markdownHtml(text)).toBe(html));

test.each([
  'snake_case_name and 2 * 3 * 4',
  '# no heading',
  '[no](javascript:alert(1))',
  '![no](data:x)',
  '| a | b |',
  '`code`',
])('%j stays as it was typed', (text) => expect(markdownHtml(text)).toBe(`<p>${text}</p>`));

test('a mark that is escaped is a mark', () =>
  expect(markdownHtml('\\*not bold\\*')).toBe('<p>&#42;not bold&#42;</p>'));

test('whatever is typed, only known tags come out, and no attribute but a link’s own', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('<b onclick=x>', '**', '_', '[', '](https://a.example/"onx=', ')', '\n- ', '\n1. ', '&lt;', '</p>'),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const tags = markdownHtml(pieces.join('')).match(/<[^>]*>/gu) ?? [];
      const known =
        /^<(?:\/?(?:p|strong|em|ul|li|ol|a)|br|ol start="\d+"|a href="(?:https?:\/\/|mailto:)[^"<>]+" target="_blank" rel="noopener")>$/u;
      expect(tags.filter((tag) => !known.test(tag))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
