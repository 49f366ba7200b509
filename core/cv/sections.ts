// Cuts the lines of a CV into its sections.
import { periodsIn } from './dates.ts';
import type { SectionKind } from './section-kind.ts';
import { isMixed } from './headings.ts';
import { CELL, type CvLine } from './line.ts';
import { headingsOf, type Marked } from './section-headings.ts';
import { wholeHeadings } from './whole-headings.ts';

export interface Section {
  kind: SectionKind;
  /** Skills and languages under one heading. */
  mixed: boolean;
  lines: CvLine[];
}

/** The sections in reading order. What comes before the first heading is `top`, as is what has nothing to do with it. */
export function sectionsOf(lines: readonly CvLine[]): Section[] {
  const sections: Section[] = [{ kind: 'top', mixed: false, lines: [] }];
  for (const marked of headingsOf(wholeHeadings(lines))) {
    const last = sections.at(-1);
    if (marked.heading) sections.push(opened(marked));
    else if (marked.line.fresh && last && last.lines.length > 0 && !goesOn(last.lines.at(-1), marked.line))
      sections.push({ kind: 'top', mixed: false, lines: [marked.line] });
    else last?.lines.push(marked.line);
  }
  return sections.filter((section) => section.lines.length > 0);
}

/** Both begin with their dates, one below the other: a page that was taken apart between the entries of a section. */
function goesOn(before: CvLine | undefined, { text, page, x }: CvLine): boolean {
  const isDated = (line: string): boolean => periodsIn(line)[0]?.from === 0;
  return before?.page === page && Math.abs(before.x - x) < 1 && isDated(before.text) && isDated(text);
}

/** "Mother tongue | French": the label is the level. */
const motherTongue =
  /^((?:first|native) language|mother tongue|langue maternelle|muttersprache|lengua materna|lingua madre|língua materna|母語|母语)(?:\(s\))?\s*[\t:：]\s*([\p{L} -]+)$/iu;

const withLevel = (text: string): string =>
  text.replace(motherTongue, (_, level: string, language: string) => `${language.trim()} (${level.toLowerCase()})`);

function opened({ line, heading, next }: Marked): Section {
  const rest = motherTongue.test(line.text) ? withLevel(line.text) : (heading?.rest ?? '');
  const inside = rest === '' ? [] : [{ ...line, text: rest, x: Math.max(line.x, next?.x ?? 0) }];
  return { kind: heading?.kind ?? 'other', mixed: isMixed(line.text.split(CELL)[0] ?? ''), lines: inside };
}
