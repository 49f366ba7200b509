import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { html, render, type Fragment } from '#web/html.ts';

test.each([
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['" onfocus="alert(1)', '&quot; onfocus=&quot;alert(1)'],
  ["' onfocus='alert(1)", '&#39; onfocus=&#39;alert(1)'],
  ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
  ['`${x}`', '&#96;${x}&#96;'],
])('%s is text, between tags and in an attribute', (hostile, escaped) => {
  expect(render(html`<p title="${hostile}">${hostile}</p>`)).toBe(`<p title="${escaped}">${escaped}</p>`);
});

test('pieces nest without being escaped twice, arrays are joined, nothing leaves nothing', () => {
  const items = ['a & b', '<c>'].map((text) => html`<i>${text}</i>`);
  const nothing = [null, undefined, false, true];
  expect(render(html`<b>${items}${nothing}${0}</b>`)).toBe('<b><i>a &amp; b</i><i>&lt;c&gt;</i>0</b>');
});

test('an object from outside can’t pose as finished HTML', () => {
  const forged = JSON.parse('{"html":"<b>","Symbol(html)":"<b>","description":"html"}') as Fragment;
  expect(() => render(html`${forged}`)).toThrow();
});

test('characters that turn the direction of writing round, and control characters, are dropped', () => {
  expect(render(html`${'a\u202Eb\u2066c\u0000d\u001Be\nf\tg'}`)).toBe('abcde\nf\tg');
});

test('whatever the text, nothing of it opens a tag or ends an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(render(html`${text}`)).not.toMatch(/[<>"'`]/u);
    }),
  );
});
