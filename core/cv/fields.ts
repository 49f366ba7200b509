// Reads a CV: lines in reading order -> what they say of the person.
import { mostListed, type CvReading } from '#core/model/cv.ts';
import { addressIn, locationIn, phonesIn } from './contact.ts';
import { educationIn } from './education.ts';
import { employmentIn } from './employment.ts';
import { languagesIn } from './languages.ts';
import { plain, type CvLine } from './line.ts';
import { emailIn } from './mail.ts';
import { nameIn } from './name.ts';
import { sectionsOf } from './sections.ts';
import { skillLines, skillsIn } from './skills.ts';
import { spokenLines } from './spoken-lines.ts';

export type CvFields = Pick<
  CvReading,
  'name' | 'email' | 'location' | 'employers' | 'education' | 'skills' | 'languages'
> & {
  /** Street and town, which tell of which country a number is; not a part of the reading. */
  address: string | null;
  /** Texts that may be telephone numbers, the likeliest first. */
  phones: string[];
};

/** In characters: what a line says beyond is no name, date or list, and would cost time. */
const longest = 3_000;

/** What a CV says. Nothing is made up: what isn't found is `null` or an empty list. */
export function fieldsOf(given: readonly CvLine[]): CvFields {
  const lines = given.map((line) => ({ ...line, text: line.text.slice(0, longest) }));
  const sections = sectionsOf(lines);
  const ofKind = (...kinds: string[]): CvLine[] =>
    sections.filter(({ kind }) => kinds.includes(kind)).flatMap((section) => section.lines);
  const email = emailIn(lines);
  const name = nameIn(lines, email);
  const contact = ofKind('top', 'contact');
  return {
    name,
    email,
    phones: [...new Set([...phonesIn(contact), ...phonesIn(lines)])],
    location: locationIn(contact, name),
    address: addressIn(contact),
    employers: employmentIn(sections).slice(0, mostListed.employers),
    education: educationIn(sections).slice(0, mostListed.education),
    skills: skillsIn(skillLines(sections)).slice(0, mostListed.skills),
    languages: languagesIn(spokenLines(sections)).slice(0, mostListed.languages),
  };
}

/** The text as a person reads it, a line a paragraph, with a blank line where the page leaves space. */
export function textOf(lines: readonly CvLine[]): string {
  return lines
    .map((line, i) => `${i > 0 && line.gap > 1.2 ? '\n' : ''}${line.bullet ? '• ' : ''}${plain(line.text)}`)
    .join('\n');
}
