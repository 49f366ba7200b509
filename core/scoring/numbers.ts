// Numbers as people type them: with spaces, commas, dots, fractions, units and per cent.

const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 1 / 8,
};

/** Groups of three behind spaces or apostrophes, or digits with separators; not the 2 of "m2". */
const NUMBER = /(?<![\p{L}\d])-?(?:\d{1,3}(?:[\s'’]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*|[.,]\d+)(?:e[+-]?\d+)?(?!\d)/giu;

/**
 * Every number that a typed answer may mean; none when it holds no number or several. "1,234" may be 1234 or 1.234, and
 * "25 %" may be 25 or 0.25: who typed it is not asked to know which the question wants.
 */
export function numbersMeant(typed: string): number[] {
  // No number takes more; longer runs of digits would keep the pattern busy.
  const text = typed
    .slice(0, 60)
    .replaceAll('−', '-')
    .replaceAll(/[\u00a0\u202f\u2009]/g, ' ')
    .trim();
  const result = text.includes('=') ? text.slice(text.lastIndexOf('=') + 1) : text;
  const values = fractionsOf(result) ?? plainOf(result);
  return result.includes('%') ? values.flatMap((value) => [value, value / 100]) : values;
}

function fractionsOf(text: string): number[] | null {
  const sign = /^\D*-/.test(text) ? -1 : 1;
  const glyph = /(\d+)?\s*([½¼¾⅓⅔⅛])/u.exec(text);
  if (glyph) return [sign * (Number(glyph[1] ?? 0) + (FRACTIONS[glyph[2] ?? ''] ?? 0))];
  const written = /(?<![\d.,/])(?:(\d+)\s+)?(\d+)\s*\/\s*(\d+)(?![\d.,/])/.exec(text);
  if (!written || Number(written[3]) === 0) return null;
  return [sign * (Number(written[1] ?? 0) + Number(written[2]) / Number(written[3]))];
}

function plainOf(text: string): number[] {
  const found = text.match(NUMBER) ?? [];
  const [only] = found;
  return only !== undefined && found.length === 1 ? readings(only) : [];
}

/** The readings of one run of digits and separators. */
function readings(run: string): number[] {
  const digits = run.replaceAll(/[\s'’]/g, '');
  const last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  if (last < 0) return [Number(digits)];
  const separator = digits[last] ?? '.';
  const decimal = Number(digits.slice(0, last).replaceAll(/[.,]/g, '') + '.' + digits.slice(last + 1));
  const whole = Number(digits.replaceAll(/[.,]/g, ''));
  const isRepeated = digits.indexOf(separator) !== last;
  if (isRepeated) return [whole];
  const isMixed = /[.,]/.test(digits.slice(0, last));
  const mayGroup = !isMixed && /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  return mayGroup ? [decimal, whole] : [decimal];
}
