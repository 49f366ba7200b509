// Text as Slack's mrkdwn, in which people's words can neither format, link nor call anybody.
import type { MrkdwnElement, PlainTextElement } from '@slack/types';
import type { Span, Text } from '#core/cards/card.ts';
import { cut, oneLine, visible } from '#core/cards/words.ts';

// Signs that format are shown as their nearest look-alike: Slack has no escape for them. An underscore inside a word
// formats nothing and stays, so that addresses can be copied.
const LOOKALIKES: [RegExp, string][] = [
  [/\*/gu, '∗'],
  [/~/gu, '∼'],
  [/`/gu, 'ˋ'],
  [/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, 'ˍ'],
  [/^(\s*)>/gmu, '$1›'],
  [/@(?=channel|here|everyone)/giu, '＠'],
];

/** Literal text of at most `max` for a `mrkdwn` place: nothing in it is formatting, a link or a mention. */
export function literal(text: string, max: number): string {
  return fitted(visible(text), max, drawLiteral);
}

/** A text with its styles, at most `max`. */
export function styled(text: Text, max: number): string {
  let drawn = '';
  for (const [i, span] of text.entries()) {
    const gap = i > 0 ? gapBefore(span, text[i - 1], drawn) : '';
    const room = max - drawn.length - gap.length;
    if (room < 8) break;
    drawn += gap + drawSpan(span, room);
  }
  return drawn.replace(/^\s+|\s+$/gu, '');
}

/** A `mrkdwn` object; `verbatim` keeps Slack from linking what looks like an address or a channel. */
export function mrkdwn(text: Text, max: number): MrkdwnElement {
  return { type: 'mrkdwn', text: styled(text, max), verbatim: true };
}

/** Plain text on one line, in which `:words:` stay words. */
export function plainText(text: string, max: number): PlainTextElement {
  return { type: 'plain_text', text: cut(oneLine(text), max) || '–', emoji: false };
}

function drawLiteral(text: string): string {
  const tame = LOOKALIKES.reduce((so, [sign, lookalike]) => so.replace(sign, lookalike), text);
  return escaped(tame);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

// Spaces at the ends of a styled run stay outside its signs, which would else be shown as they are.
function drawSpan({ text, style }: Span, max: number): string {
  if (style === undefined) return fitted(visible(text), max, drawLiteral);
  const words = oneLine(text);
  const [before, after] = [/^\s/u.test(text) ? ' ' : '', /\s$/u.test(text) ? ' ' : ''];
  return words === '' ? before : before + drawStyled(words, style, max - before.length - after.length) + after;
}

function drawStyled(words: string, style: NonNullable<Span['style']>, max: number): string {
  switch (style) {
    case 'strong':
      return `*${fitted(words, max - 2, drawLiteral)}*`;
    case 'code':
      return `\`${fitted(words.replaceAll('`', 'ˋ'), max - 2, escaped)}\``;
    case 'quote':
      return `>${fitted(words, max - 1, drawLiteral)}`;
  }
}

function gapBefore(span: Span, before: Span | undefined, drawn: string): string {
  if (needsBreak(span, before, drawn)) return '\n';
  return needsSpace(span, before, drawn) ? ' ' : '';
}

// Slack shows the signs of a style as they are where a letter follows them; Chinese has no space there of its own.
function needsSpace({ text, style }: Span, before: Span | undefined, drawn: string): boolean {
  if (style !== undefined) return style !== 'quote' && WORDLIKE_AT_END.test(drawn);
  return before?.style !== undefined && !drawn.endsWith(' ') && WORDLIKE_AT_START.test(text);
}
const WORDLIKE_AT_START = /^(?:[\p{L}\p{N}]|[^\p{ASCII}\s])/u;
const WORDLIKE_AT_END = /(?:[\p{L}\p{N}]|[^\p{ASCII}\s])$/u;

// A quotation is a line of its own.
function needsBreak(span: Span, before: Span | undefined, drawn: string): boolean {
  if (drawn === '' || drawn.endsWith('\n')) return false;
  return span.style === 'quote' || (before?.style === 'quote' && !span.text.startsWith('\n'));
}

// Drawing can make a text longer; it is cut before it is drawn, so that no escape is cut in two.
function fitted(text: string, max: number, draw: (text: string) => string): string {
  let room = Math.min(text.length, max);
  let drawn = draw(cut(text, room));
  while (drawn.length > max && room > 1) {
    room = Math.min(room - 1, Math.floor((room * max) / drawn.length));
    drawn = draw(cut(text, room));
  }
  return drawn;
}
