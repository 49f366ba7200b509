// Takes lines apart into what stands in them as bullets.

/** `isListed`: a line of its own with a bullet. `level`: 1 for "1.", 2 for "1.1". */
export type Part = { text: string; isBullet: boolean; isListed: boolean; level: number };

/** "•", "1.", "1.1 To", "二、" before what stands there. */
export const BULLET =
  /^\s*(?:[-*•·–—▪●・○◦■□◆►▶➢✓✔‣]|\d{1,2}[.)、](?!\s*\d)|\d{1,2}\.\d{1,2}(?=\s+\p{Lu})|[一二三四五六七八九十]{1,2}、)\s*/u;
const INLINE_BULLET = /\s+[•▪●]\s+/u;
const INLINE_DASH = /(?:^|\s+)[–—-]\s+/u;
/** A row of a table in Markdown, and the line under its heads. */
const ROW = /^\|(.+)\|$/u;
const RULE = /^[\s|:-]+$/u;

/** One dash in a line sets a thought apart; so many make a list of it. */
const DASHES = 2;

/** The line with what stands in it as bullets: "What you need: – order picking – stock counts • manual handling". */
export function bulletsIn(line: string): Part[] {
  if (ROW.test(line)) return cellsIn(line);
  const isListed = BULLET.test(line);
  const parts = line
    .replace(BULLET, '')
    .split(INLINE_BULLET)
    .flatMap((part) => (part.split(INLINE_DASH).length > DASHES ? part.split(INLINE_DASH) : [part]))
    .filter((part) => part !== '');
  const level = levelOf(line);
  return parts.map((text, i) => ({ text, isBullet: isListed || i > 0, isListed, level }));
}

const levelOf = (line: string) => {
  if (/^\d{1,2}\.\d/u.test(line)) return 2;
  return /^\d{1,2}[.)]/u.test(line) ? 1 : 0;
};

/** The first cell of a row says what the others are. */
function cellsIn(line: string): Part[] {
  if (RULE.test(line)) return [];
  const cells = line
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  return cells.slice(cells.length > 1 ? 1 : 0).map((text) => ({ text, isBullet: true, isListed: true, level: 0 }));
}
