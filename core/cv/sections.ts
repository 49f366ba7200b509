// Cuts the lines of a CV into its sections.
import { periodIn } from './dates.ts';
import { headingKind, headingOf, isMixed, isSureHeading, type Heading, type SectionKind } from './headings.ts';
import { CELL, plain, type CvLine } from './line.ts';

export interface Section {
  kind: SectionKind;
  /** Skills and languages under one heading. */
  mixed: boolean;
  lines: CvLine[];
}

/** Sections in which entries have dates, so that "Skills: …" inside them belongs to an entry. */
const dated = new Set<SectionKind>(['experience', 'education', 'volunteering']);

/** The size in which most of the text is set, in points. */
export function bodySize(lines: readonly CvLine[]): number {
  const weight = new Map<number, number>();
  for (const { size, text } of lines)
    weight.set(Math.round(size * 2) / 2, (weight.get(Math.round(size * 2) / 2) ?? 0) + text.length);
  return [...weight].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
const styleOf = ({ size, bold, heading, text }: CvLine): string =>
  `${Math.round(size * 2)} ${bold} ${heading} ${isCapitals(text)}`;

function stands(line: CvLine, body: number): boolean {
  return (
    line.heading ||
    line.bold ||
    line.size > body * 1.08 ||
    isCapitals(line.text) ||
    line.gap > 0.9 ||
    /[:：]\s*$/.test(line.text)
  );
}

/** The sections in reading order. What comes before the first heading is `top`. */
export function sectionsOf(all: readonly CvLine[]): Section[] {
  const lines = wholeHeadings(all);
  const body = bodySize(lines);
  const plainHeadings = lines.map((line) => known(line, body));
  const styles = headingStyles(lines, plainHeadings, body);
  const sections: Section[] = [{ kind: 'top', mixed: false, lines: [] }];
  for (const [i, line] of lines.entries()) {
    const last = sections.at(-1);
    const heading = plainHeadings[i] ?? strange(lines, i, styles);
    if (heading && !staysInside(last, lines, plainHeadings, i)) {
      const { kind, rest } = heading;
      const inside = rest === '' ? [] : [{ ...line, text: rest, x: Math.max(line.x, lines[i + 1]?.x ?? 0) }];
      sections.push({ kind, mixed: isMixed(line.text.split(CELL)[0] ?? ''), lines: inside });
    } else if (line.fresh && last && last.lines.length > 0) sections.push({ kind: 'top', mixed: false, lines: [line] });
    else last?.lines.push(line);
  }
  return sections.filter((section) => section.lines.length > 0);
}

/** A heading beside its section may need two rows: "Work | …" above "Experience | …". */
function wholeHeadings(lines: readonly CvLine[]): CvLine[] {
  const found: CvLine[] = [];
  for (let i = 0; i < lines.length; i++) {
    const [line, next] = [lines[i], lines[i + 1]] as [CvLine, CvLine | undefined];
    const [[first = '', ...cells], [second = '', ...others]] = [line.text.split(CELL), next?.text.split(CELL) ?? []];
    const both = `${first} ${second}`;
    const broken =
      next && next.size === line.size && (headingKind(first) === null ? cells.length > 0 : /^\p{Ll}/u.test(second));
    if (!broken || second === '' || !isSureHeading(both)) found.push(line);
    else if (cells.length === 0 && others.length === 0) {
      found.push({ ...line, text: both });
      i++;
    } else {
      const inner = { ...line, x: lines[i + 2]?.x ?? line.x, bold: next.bold };
      found.push({ ...line, text: both }, { ...inner, text: cells.join(CELL) });
      if (others.length > 0) found.push({ ...inner, text: others.join(CELL) });
      i++;
    }
  }
  return found;
}

function known(line: CvLine, body: number): Heading | null {
  const heading = headingOf(line);
  if (!heading || heading.rest !== '') return heading;
  return stands(line, body) || isSureHeading(line.text) ? heading : null;
}

/** Styles that only headings have: bigger than the text, in capitals, or so named by the file. */
function headingStyles(lines: readonly CvLine[], headings: readonly (Heading | null)[], body: number): Set<string> {
  const found = lines.filter(
    (line, i) => headings[i]?.rest === '' && (line.heading || line.size > body * 1.08 || isCapitals(line.text)),
  );
  return new Set(found.length > 1 ? found.map(styleOf) : []);
}

/** A heading that we don't know, told by its looks. A line with a date close by is an entry. */
function strange(lines: readonly CvLine[], at: number, styles: ReadonlySet<string>): Heading | null {
  const line = lines[at];
  if (
    !line ||
    !styles.has(styleOf(line)) ||
    line.bullet ||
    lines.slice(0, at).every((before) => headingOf(before) === null)
  )
    return null;
  const text = plain(line.text);
  if (text.split(/\s+/).length > 5 || text.length > 40 || /[\d@,;|\t]/.test(line.text)) return null;
  if (lines.slice(at, at + 4).some((near) => periodIn(near.text)?.kind === 'range')) return null;
  return { kind: 'other', rest: '' };
}

/** "Tools: …" at the end of a job doesn't end the list of jobs. */
function staysInside(
  last: Section | undefined,
  lines: readonly CvLine[],
  headings: readonly (Heading | null)[],
  at: number,
): boolean {
  const heading = headings[at];
  if (!last || !heading || heading.rest === '') return false;
  if (!dated.has(last.kind) || (heading.kind !== 'skills' && heading.kind !== 'languages')) return false;
  const next = headings.findIndex((other, i) => i > at && other !== null && other.rest === '');
  const until = next < 0 ? lines.length : next;
  if (headings.slice(at + 1, until).some((other) => other && dated.has(other.kind))) return false;
  return lines
    .slice(at + 1, until)
    .some((line, i) => headings[at + 1 + i]?.rest === undefined && periodIn(line.text)?.kind === 'range');
}
