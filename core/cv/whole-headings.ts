// Mends headings and dates that a narrow column has broken in two.
import { isDateLabel, periodIn } from './dates.ts';
import { headingKind, isSureHeading } from './headings.ts';
import { CELL, type CvLine } from './line.ts';

/** "Professional | …" above "Experience | …", or "Formación" above "académica", becomes one heading. */
export function wholeHeadings(lines: readonly CvLine[]): CvLine[] {
  const found: CvLine[] = [];
  for (let i = 0; i < lines.length; i++) {
    const mended = mendedAt(lines, i);
    if (mended) i++;
    found.push(...(mended ?? lines.slice(i, i + 1)));
  }
  return found;
}

function mendedAt(lines: readonly CvLine[], at: number): CvLine[] | null {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next) return null;
  const [upper, lower] = [cellsOf(line), cellsOf(next)];
  if (isBrokenDate(upper, lower)) return withWholeDate([line, next], lines[at + 2]?.x ?? line.x);
  if (line.size !== next.size || !isBroken(upper, lower)) return null;
  const inner = { ...line, x: lines[at + 2]?.x ?? line.x, bold: next.bold };
  const texts = [upper.others, lower.others].filter((row) => row.length > 0).map((row) => row.join(CELL));
  return [{ ...line, text: `${upper.first} ${lower.first}` }, ...texts.map((text) => ({ ...inner, text }))];
}

function withWholeDate([line, next]: [CvLine, CvLine], x: number): CvLine[] {
  const [upper, lower] = [cellsOf(line), cellsOf(next)];
  const text = [`${upper.first} ${lower.first}`, ...upper.others].join(CELL);
  const rest = lower.others.length > 0 ? [{ ...next, x, text: lower.others.join(CELL) }] : [];
  return [{ ...line, x, text }, ...rest];
}

interface Cells {
  first: string;
  others: string[];
}

function cellsOf({ text }: CvLine): Cells {
  const [first = '', ...others] = text.split(CELL);
  return { first, others };
}

/** "Sept. 2015 – Dec." above "2018", beside what they belong to. */
function isBrokenDate({ first, others }: Cells, lower: Cells): boolean {
  const isBeside = others.length > 0 && periodIn(first) !== null;
  const whole = `${first} ${lower.first}`;
  const isOpen = !isDateLabel(first) || /[–—-]\s*$/u.test(first);
  return isBeside && isOpen && isDateLabel(whole) && periodIn(whole)?.kind === 'range';
}

/** Together the first cells are surely a heading, and the upper one looks cut off; the dates of an entry don't. */
function isBroken({ first, others }: Cells, lower: Cells): boolean {
  const isCell = others.length > 0 && !isDateLabel(first);
  const cutOff = headingKind(first) === null ? isCell : /^\p{Ll}/u.test(lower.first);
  return cutOff && lower.first !== '' && isSureHeading(`${first} ${lower.first}`);
}
