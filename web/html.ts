// A template tag that escapes whatever is put into it.

// A symbol that never leaves this file: text from outside, parsed or not, can't pose as finished HTML.
const SAFE: unique symbol = Symbol('html');

/** A finished piece of HTML; only `html` makes one. */
export type Html = { readonly [SAFE]: string };

/** What may be put into a template; `null`, `undefined` and booleans leave nothing. */
export type Fragment = Html | string | number | boolean | null | undefined | readonly Fragment[];

/**
 * HTML from a template: text and numbers are escaped, fragments made by `html` stay, arrays are joined.
 * Safe between tags and inside quoted attributes; never put a value in an unquoted attribute, a script or a style.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Fragment[]): Html {
  return { [SAFE]: parts.reduce((made, part, i) => made + written(values[i - 1]) + part) };
}

/** The characters of a finished piece, to be sent. */
export function render(piece: Html): string {
  return piece[SAFE];
}

function written(value: Fragment): string {
  if (value === null || value === undefined || typeof value === 'boolean') return '';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  return SAFE in value ? value[SAFE] : value.map(written).join('');
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

// Characters that turn the direction of writing round could make a line read as another; they are dropped.
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u202A-\u202E\u2066-\u2069]|(?![\t\n\r])\p{Cc}/gu, '')
    .replace(/[&<>"'`]/gu, (character) => ENTITIES[character] ?? '');
}
