// Decides which lines of a CV are headings: by their words, and by their looks where the words aren't known.
import { periodIn } from './dates.ts';
import type { SectionKind } from './section-kind.ts';
import { headingOf, isSureHeading, likelyKind, type Heading } from './headings.ts';
import type { CvLine } from './line.ts';

/** A line, the heading that it is, if any, and the line after it. */
export interface Marked {
  line: CvLine;
  heading: Heading | null;
  next: CvLine | undefined;
}

/** Sections in which entries have dates, so that "Skills: …" inside them belongs to an entry. */
const dated = new Set<SectionKind>(['experience', 'education', 'volunteering']);
/** Lines after a title within which its dates stand. */
const near = 4;

/** Every line with its heading. */
export function headingsOf(lines: readonly CvLine[]): Marked[] {
  const body = bodySize(lines);
  const told = lines.map((line, i): Marked => ({ line, heading: known(line, body), next: lines[i + 1] }));
  const styles = headingStyles(told, body);
  const sure = headingsOnly(told, styles);
  let current: SectionKind = 'top';
  let begun = false;
  return told.map((marked, at) => {
    const rest = told.slice(at);
    const style = sure.has(styleOf(marked.line)) ? 'sure' : 'likely';
    const may = standsOut(marked.line, body) && styles.has(styleOf(marked.line));
    const heading = marked.heading ?? (may ? strange(rest, { style, begun }) : null);
    if (!heading || (dated.has(current) && belongsToEntry(heading, rest))) return { ...marked, heading: null };
    [current, begun] = [heading.kind, true];
    return { ...marked, heading };
  });
}

/** The size in which most of the text is set, in points. */
function bodySize(lines: readonly CvLine[]): number {
  const weight = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    weight.set(rounded, (weight.get(rounded) ?? 0) + text.length);
  }
  return [...weight].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
const styleOf = ({ size, bold, heading, text }: CvLine): string =>
  `${Math.round(size * 2)} ${bold} ${heading || isCapitals(text)}`;
const isLarge = (line: CvLine, body: number): boolean =>
  line.heading || line.size > body * 1.08 || isCapitals(line.text);
const stands = (line: CvLine, body: number): boolean =>
  isLarge(line, body) || line.bold || line.gap > 0.9 || /[:：]\s*$/.test(line.text);

/** Capitals alone are no heading: "MQTT" is a skill. */
const standsOut = (line: CvLine, body: number): boolean =>
  line.heading || line.bold || line.size > body * 1.08 || line.gap > 0.9;

function known(line: CvLine, body: number): Heading | null {
  const heading = headingOf(line);
  if (!heading || heading.rest !== '') return heading;
  return stands(line, body) || isSureHeading(line.text) ? heading : null;
}

/** Styles that only headings have: larger than the text, in capitals, or so named by the file. */
function headingStyles(lines: readonly Marked[], body: number): ReadonlySet<string> {
  const found = lines.filter(({ line, heading }) => heading?.rest === '' && isLarge(line, body));
  return new Set(found.length > 1 ? found.map(({ line }) => styleOf(line)) : []);
}

/** "Rift Roses Ltd, Naivasha" above the dates of a post is set like the headings. */
const isEntry = ({ line, heading, next }: Marked): boolean =>
  heading === null && !isShort(line) && next !== undefined && isRange(next);

/** Those of the styles in which headings that we know are at least twice as many as other lines. */
function headingsOnly(lines: readonly Marked[], styles: ReadonlySet<string>): ReadonlySet<string> {
  const isOnly = (style: string): boolean => {
    const all = lines.filter(({ line }) => styleOf(line) === style);
    const known = all.filter(({ heading }) => heading !== null).length;
    return known > 2 && 3 * known >= 2 * all.length && !all.some(isEntry);
  };
  return new Set([...styles].filter(isOnly));
}

/**
 * A heading that we don't know, told by its looks. A line with dates close by is an entry, unless only headings look so;
 * before the first heading the name may look so too, and no dates stand close by.
 */
function strange(rest: readonly Marked[], looks: { style: 'sure' | 'likely'; begun: boolean }): Heading | null {
  const line = rest[0]?.line;
  if (!line || line.bullet) return null;
  const dated = rest.slice(0, near).some((one) => isRange(one.line));
  const may = looks.style === 'sure' ? looks.begun || dated : looks.begun && !dated;
  return may && isShort(line) ? { kind: likelyKind(line.text), rest: '' } : null;
}

const isShort = ({ text }: CvLine): boolean =>
  text.trim().split(/\s+/).length <= 5 && text.length <= 40 && !/[\d@,;|\t]/.test(text);

const isRange = ({ text }: CvLine): boolean => (periodIn(text)?.kind ?? 'point') !== 'point';

/** "Tools: …" at the end of a job doesn't end the list of jobs: more of them follow before the next heading. */
function belongsToEntry(heading: Heading, rest: readonly Marked[]): boolean {
  if (heading.rest === '' || (heading.kind !== 'skills' && heading.kind !== 'languages')) return false;
  const following = rest.slice(1);
  const end = following.findIndex((one) => one.heading?.rest === '' || (one.heading && dated.has(one.heading.kind)));
  const inside = end < 0 ? following : following.slice(0, end);
  return inside.some((one) => one.heading === null && isRange(one.line));
}
