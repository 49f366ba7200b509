// Mends headings that a narrow column has broken in two.
import { headingKind, isSureHeading } from './headings.ts';
import { CELL, type CvLine } from './line.ts';

/** "Work | …" above "Experience | …", or "Formación" above "académica", becomes one heading. */
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
  if (!line || !next || line.size !== next.size) return null;
  const [[first = '', ...cells], [second = '', ...others]] = [line.text.split(CELL), next.text.split(CELL)];
  const both = `${first} ${second}`;
  const broken = headingKind(first) === null ? cells.length > 0 : /^\p{Ll}/u.test(second);
  if (!broken || second === '' || !isSureHeading(both)) return null;
  const inner = { ...line, x: lines[at + 2]?.x ?? line.x, bold: next.bold };
  const texts = [cells, others].filter((row) => row.length > 0).map((row) => row.join(CELL));
  return [{ ...line, text: both }, ...texts.map((text) => ({ ...inner, text }))];
}
