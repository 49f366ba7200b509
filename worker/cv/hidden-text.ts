// Joins pieces of hidden text that stand beside each other, so that a sentence is reported once and whole.
import { tidy } from '#core/cv/line.ts';
import type { HiddenText } from '#core/model/cv.ts';
import type { PaintedRun } from './pdf-text.ts';

interface HiddenRun {
  run: PaintedRun;
  why: string;
  page: number;
}

/** What stands between two runs: nothing inside a word, a blank between words, `null` where they don't belong together. */
function between(left: HiddenRun, right: HiddenRun): '' | ' ' | null {
  if (left.why !== right.why || left.page !== right.page) return null;
  const size = Math.max(left.run.size, right.run.size, 0.1);
  const down = right.run.y - left.run.y;
  if (Math.abs(down) > 3 * size) return null;
  if (Math.abs(down) > 0.5 * size) return ' ';
  const gap = right.run.x - (left.run.x + left.run.width);
  return gap > 0.15 * size || gap < -size ? ' ' : '';
}

/** Hidden text by place and reason. `runs` are in the order in which they are drawn. */
export function joinHidden(runs: readonly HiddenRun[]): HiddenText[] {
  const texts: HiddenText[] = [];
  let last: HiddenRun | null = null;
  for (const hidden of runs) {
    const glue = last === null ? null : between(last, hidden);
    const open = texts.at(-1);
    if (glue === null || !open) texts.push({ text: hidden.run.text, why: hidden.why, page: hidden.page });
    else open.text += glue + hidden.run.text;
    last = hidden;
  }
  return reported(texts);
}

/** Hidden text as it is quoted: in one line, and only where it says something. */
export function reported(found: readonly HiddenText[]): HiddenText[] {
  return found
    .map((hidden) => ({ ...hidden, text: tidy(hidden.text).replace(/\s+/g, ' ') }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}
