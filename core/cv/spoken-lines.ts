// Finds lines on spoken languages where no heading announces them: "Languages: English (native)" among skills.
import { headingKind } from './headings.ts';
import { languageIn } from './language-names.ts';
import { CELL, TURN, type CvLine } from './line.ts';
import type { Section } from './sections.ts';

const label = new RegExp(`^([^:：,;${CELL}]{3,40})(?:\\s*[:：]\\s*|${CELL}[:：]?\\s*)(.+)$`, 'u');
const spoken = /^(?:spoken|languages? known|gesprochen|parlées|habladas)$/iu;

/** What stands behind a label such as "Languages:", if it names one; else `null`. */
function behindLabel({ text }: CvLine): string | null {
  const [, name = '', rest = ''] = label.exec(text.replaceAll(TURN, ' ')) ?? [];
  const isLabel = spoken.test(name.trim()) || headingKind(name) === 'languages';
  return isLabel && languageIn(rest) !== null ? rest : null;
}

/** Whether a line among others tells which languages somebody speaks. */
export const isSpokenLine = (line: CvLine): boolean => behindLabel(line) !== null;

/** The lines on languages: their sections, those shared with skills, and lines with a label anywhere else. */
export function spokenLines(sections: readonly Section[]): CvLine[] {
  return sections.flatMap(({ kind, mixed, lines }) => {
    if (kind === 'languages' || mixed) return lines;
    return lines.flatMap((line) => {
      const rest = behindLabel(line);
      return rest === null ? [] : [{ ...line, text: rest }];
    });
  });
}
