// How cards put things: cut, counted, ordered, listed.

// Control characters and those that turn the direction of writing around, which could hide or disguise words.
// oxlint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** The text without characters that nobody sees; line breaks stay. */
export function visible(text: string): string {
  return text.toWellFormed().replaceAll('\r\n', '\n').replace(UNSEEN, '');
}

/** The visible text on one line. */
export function oneLine(text: string): string {
  return visible(text).replace(/\s+/gu, ' ').trim();
}

/** At most `max` UTF-16 units, cut at the end of a word where one is near, with an ellipsis. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = text.slice(0, max);
  const space = Math.max(room.lastIndexOf(' '), room.lastIndexOf('\n'));
  const kept = space > max / 2 ? room.slice(0, space) : room.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/u, '');
  return `${kept.replace(/[\s,;:]+$/u, '')}…`.slice(0, max);
}

/** One line of at most `max`, for names and titles. */
export function short(text: string, max: number): string {
  return cut(oneLine(text), max);
}

/** "A. O.": the first letter of each part of a name, four at most. */
export function initials(name: string): string {
  const letters = oneLine(name)
    .split(/[\s·]+/u)
    .flatMap((part) => /[\p{L}\p{N}]/u.exec(part)?.[0] ?? []);
  return letters.length === 0
    ? '–'
    : letters
        .slice(0, 4)
        .map((letter) => `${letter.toUpperCase()}.`)
        .join(' ');
}

/** In quotation marks, at most `max` in all. */
export function quoted(text: string, max: number): string {
  return `“${short(text, max - 2)}”`;
}

/** 1,240 */
export function figure(n: number): string {
  return n.toLocaleString('en-GB');
}

/** "1 minute", "1,240 minutes" */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${figure(n)} ${n === 1 ? one : many}`;
}

/** 1st, 2nd, 3rd, 4th, 11th, 1,021st */
export function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${figure(n)}${ending}`;
}

/** "Amara, Tom and Mei-Ling" */
export function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** What to call each person in a small group: the first name, or all of it where two share one. */
export function shortNames(names: readonly string[]): string[] {
  const firsts = names.map((name) => oneLine(name).split(' ')[0] ?? '');
  return names.map((name, i) => {
    const first = firsts[i] ?? '';
    const alone = firsts.filter((other) => other === first).length === 1;
    return cut(alone && first !== '' ? first : oneLine(name), 40);
  });
}
