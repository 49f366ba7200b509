// What a page gives to read: runs with a place, and the lines that are made of them.
import { withoutRadicals } from './radicals.ts';

/** A piece of text as it stands on a page. `x`, `y` (baseline, from the top), `width` and `size` in points. */
export interface TextRun {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  bold: boolean;
  page: number;
}

/** A line in reading order. A wide gap in it is a `CELL`, a change of weight a `TURN`. */
export interface CvLine {
  text: string;
  size: number;
  bold: boolean;
  page: number;
  /** Left edge of the words, in points, after any bullet and any column of dates. */
  x: number;
  /** White space above, in heights of the line. */
  gap: number;
  bullet: boolean;
  /** The file itself says that this is a heading. */
  heading: boolean;
  /** Begins a flow that has nothing to do with the line before, such as the main column beside a sidebar. */
  fresh: boolean;
}

export const CELL = '\t';
export const TURN = '\v';

const bullets = /^[\s]*(?:[•▪●○◦‣⁃∙·■□◆◇►▸➢➤✓✔★*\uE000-\uF8FF]|[-–—](?=\s)|o(?=\s{2}|\t))[\s]*/u;

/** Splits the bullet from the words. */
export function bulletIn(text: string): { bullet: boolean; words: string } {
  const words = text.replace(bullets, '');
  return { bullet: words.length < text.length && words.length > 0 && bullets.test(text), words };
}

/** One space between words, `CELL` for three or more; no control characters, letters composed (NFC). */
export function tidy(text: string): string {
  return withoutRadicals(text)
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/gu, '')
    .replace(/[\uFB00-\uFB06\uFF10-\uFF19\uFF20-\uFF3A\uFF41-\uFF5A\uFF5C]/gu, (sign) => sign.normalize('NFKC'))
    .replace(/[\u2010\u2011]/gu, '-')
    .replaceAll('\u2012', '–')
    .replace(/[^\S\t\v\n]{3,}/gu, CELL)
    .replace(/[^\S\t\v\n]+/gu, ' ')
    .replace(/ *([\t\v])[ \t\v]*/gu, '$1')
    .replace(/[^\P{Cc}\t\n\v]|\uFFFD/gu, '')
    .trim();
}

/** The words of a line as a person reads them. */
export function plain(text: string): string {
  return text.replaceAll(TURN, ' ').replaceAll(CELL, '  ').replace(/ {3,}/g, '  ').trim();
}
