// Whether words that somebody claims to quote stand in a text.

/** A longer quotation isn’t looked for; characters. */
const LONGEST = 400;

const SPECIAL = /[\\^$.*+?()[\]{}|/]/gu;
const QUOTES = /['’‘"“”«»„`]/gu;

/**
 * The quoted words as they stand in the text: a copy may differ in blanks, case, quotation marks, and a full stop at
 * its end. Undefined where they don’t stand in it, and for less than two characters.
 */
export function verbatimIn(text: string, quote: string): string | undefined {
  const bare = quote
    .normalize('NFC')
    .trim()
    .replace(/^["“«„'‘]\s*|\s*["”»'’]$/gu, '')
    .replace(/[.…;,:。；，]+$/u, '');
  if (bare.length < 2 || bare.length > LONGEST) return undefined;
  const words = bare
    .split(/\s+/u)
    .map((word) => word.replace(SPECIAL, String.raw`\$&`).replace(QUOTES, `['’‘"“”«»„\`]`));
  return new RegExp(words.join(String.raw`\s+`), 'iu').exec(text)?.[0];
}
