// How cards put things in any language: made visible, cut, quoted.
import type { Words } from '../text/en.ts';

// Control characters and those that turn the direction of writing around, which could hide or disguise words.
// oxlint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** The text without characters that nobody sees; line breaks stay. */
export function visible(text: string): string {
  return text.toWellFormed().replaceAll('\r\n', '\n').replace(UNSEEN, '');
}

// French has a space before some signs, inside its quotation marks and in numbers, where no line may break: it stays.
const SPACE = /\s{2,}|[^\S\u00A0\u202F]|(?<![«\d])[\u00A0\u202F](?![:;?!»%])/gu;

/** The visible text on one line. */
export function oneLine(text: string): string {
  return visible(text).replace(SPACE, ' ').trim();
}

/** At most `max` UTF-16 units, cut at the end of a word where one is near, with an ellipsis. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = text.slice(0, max);
  const space = Math.max(room.lastIndexOf(' '), room.lastIndexOf('\n'));
  const kept = space > max / 2 ? room.slice(0, space) : room.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/u, '');
  return `${kept.replace(/[\s.,;:…，。；：、]+$/u, '')}…`.slice(0, max);
}

/** A file’s name as every system keeps it: a stroke would cut off what stands before it. */
export function fileName(name: string, ending: string): string {
  return `${short(name, 150).replace(/[/\\]/gu, '-')}.${ending}`;
}

/** One line of at most `max`, for names and titles. */
export function short(text: string, max: number): string {
  return cut(oneLine(text), max);
}

/** With a capital, as a sentence begins. */
export const capital = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());

/** "A. O.": the first letter of each part of a name, four at most. */
export function initials(name: string): string {
  const letters = oneLine(name)
    .split(/[\s·]+/u)
    .flatMap((part) => /[\p{L}\p{N}]/u.exec(part)?.[0] ?? []);
  const shown = letters.slice(0, 4).map((letter) => `${letter.toUpperCase()}.`);
  return shown.join(' ') || '–';
}

/** In the language's quotation marks, at most `max` in all. */
export function quoted(text: string, max: number, { quotes: [open, close] }: Pick<Words, 'quotes'>): string {
  const inner = short(text, max - open.length - close.length);
  return isQuoted(inner, open.trim(), close.trim()) ? inner : `${open}${inner}${close}`;
}

/** Already in such marks as a whole. */
const isQuoted = (text: string, open: string, close: string) =>
  text.startsWith(open) && text.endsWith(close) && text.indexOf(open, 1) < 0;

/** What to call each person in a small group: the first name, or all of it where two share one. */
export function shortNames(names: readonly string[]): string[] {
  const firsts = names.map((name) => oneLine(name).split(' ')[0] ?? '');
  return names.map((name, i) => {
    const first = firsts[i] ?? '';
    const alone = firsts.filter((other) => other === first).length === 1;
    return cut(alone && first !== '' ? first : oneLine(name), 40);
  });
}
