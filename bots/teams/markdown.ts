// Text for the places that Teams reads as markdown, in which people's words can neither format, link nor call anybody.
import { cut, oneLine, visible } from '#core/cards/words.ts';

// What an escape doesn't hold on every client is shown as its nearest look-alike. An underscore inside a word formats
// nothing and stays, so that addresses can be copied.
const TAME: [RegExp, string][] = [
  [/\*/gu, '∗'],
  [/~/gu, '∼'],
  [/`/gu, 'ˋ'],
  [/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, 'ˍ'],
  [/\\/gu, '＼'],
  [/</gu, '‹'],
  [/&(?=#?\w+;)/gu, '＆'],
  // A link is a bracket that meets a parenthesis or another bracket; alone it stays what it is.
  [/\](?=[([])/gu, ']\u2060'],
  [/!(?=\[)/gu, '！'],
];

/** Signs that begin a heading, a quotation or a list at the start of a line. */
const LINE_START = /^(\s*)(#{1,6}|>|[-+=]+|\d{1,9}[.)])(?=\s|$)/u;

/** One line of at most `max` for a place that reads markdown: nothing in it is formatting, a link or a date to fill in. */
export function literal(text: string, max: number): string {
  return tame(cut(oneLine(text), max));
}

function tame(text: string): string {
  const quiet = TAME.reduce((so, [sign, lookalike]) => so.replace(sign, lookalike), undated(text));
  return quiet.replace(LINE_START, '$1\u2060$2');
}

/** Cards fill in `{{DATE(…)}}` wherever it stands, also in plain text; here it stays as it was typed. */
export function undated(text: string): string {
  return text.replaceAll('{{', '{\u2060{');
}

/** Plain text on one line, for labels of buttons, options and inputs. */
export function plain(text: string, max: number): string {
  return undated(cut(oneLine(text), max)) || '–';
}

/** What is spoken and shown where a card can't be: no markup of any kind. */
export function spoken(text: string, max: number): string {
  return plain(text, max).replace(/[<>&]/gu, ' ');
}

export const lines = (text: string): string[] => visible(text).split('\n');
