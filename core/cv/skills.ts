// Reads the list of skills.
import { CELL, plain, TURN, type CvLine } from './line.ts';
import { languageIn } from './languages.ts';
import type { Section } from './sections.ts';

const longest = 60;
const mostWords = 7;
const levels = String.raw`basics?|beginner|intermediate|advanced|expert|proficient|fluent|good|very good|grundkenntnisse|gut|sehr gut|fortgeschritten|experte|débutant|notions|intermédiaire|avancé|bases|básico|intermedio|avanzado|experto|base|avanzato|熟練|熟练|精通|熟悉|了解|基礎|基础|良好|\d+\+?\s*(?:years?|yrs?|jahre?|ans?|años?|年)|[\d.,]+\s*(?:\/\s*\d+|%)`;
const howWell = new RegExp(String.raw`\s*(?:[(（]\s*(?:${levels})\s*[)）]|\s[–—-]\s+(?:${levels}))$`, 'iu');
const rating = /(?:[★☆●○•■□▪▫]\s*){3,}|\b\d{1,3}\s?%|\b\d\s?\/\s?(?:5|10)\b/gu;

const isLevel = (text: string): boolean => howWell.test(` – ${text.trim()}`) && !/[,;、，]/u.test(text);

/** "Databases: PostgreSQL, Redis" names a group first. */
function withoutGroup(text: string): string {
  const [, group = '', rest] = /^([^:：(,，、;]{2,40})\s*[:：]\s*(.+)$/u.exec(text) ?? [];
  if (/^(?:führerschein|driving licen[cs]e|permis|carnet de conducir|patente)/iu.test(group)) return '';
  if (rest && isLevel(rest)) return group;
  return rest && group.split(/\s+/).length <= 4 ? rest : withoutDash(text);
}

/** "Reporting — Power BI, Tableau": one dash before a list; what follows it in "Python — expert, SQL" is a level. */
function withoutDash(text: string): string {
  const [, group = '', rest = ''] = /^([^,;–—]{2,40})\s[–—-]\s([^–—]+)$/u.exec(text) ?? [];
  const isList = /[,;、，]/u.test(rest) && group.split(/\s+/).length <= 4;
  const [first = ''] = rest.split(/[,;、，]/u);
  return isList && !isLevel(first) ? rest : text;
}

/** A label cell such as "Databases" before a cell with a list. */
function withoutLabel(text: string): string {
  const [first = '', ...others] = text.split(CELL);
  const [second] = others;
  return others.length === 1 && second && /[,;、，]/u.test(second) && !/[,;、，]/u.test(first) ? second : text;
}

function listIn(line: string): string[] {
  const marks = new RegExp(`[,;，；、|•·●${CELL}](?![^(（]*[)）])|\\s\\/\\s`, 'u');
  return withoutGroup(withoutLabel(line.replaceAll(TURN, ' ')).replace(rating, ';')).split(marks);
}

function cleaned(skill: string): string {
  return plain(skill)
    .replace(howWell, '')
    .replace(/^(?:and|und|et|y|e)\s+/iu, '')
    .replace(/^[\s–—:*-]+|[\s:;,]+$|(?<!\b(?:etc|No))(?<=\p{L}{2})\.$/gu, '')
    .trim();
}

/** "Good at calming people down." is a sentence, "Python, SQL." a list. */
const isList = ({ text }: CvLine): boolean =>
  !(/^[^,;，；、|•·\t]+[.!。]$/u.test(text) && (text.split(' ').length > 3 || text.length > 60));

/** Somebody tells of themselves. */
const sentence = /(?:^|\s)(?:I|I['’](?:m|ve|d)|ich|j['’]ai|je)\s/u;

/** Skills in the lines of a section, each once, as written. Sentences are no skills. */
export function skillsIn(lines: readonly CvLine[]): string[] {
  const found = new Map<string, string>();
  for (const skill of lines
    .filter(isList)
    .flatMap(({ text }) => listIn(text))
    .map(cleaned)) {
    const usable =
      /[\p{L}\d]/u.test(skill) &&
      !sentence.test(skill) &&
      skill.length <= longest &&
      skill.split(/\s+/).length <= mostWords;
    const key = skill.toLowerCase();
    if (usable && !found.has(key)) found.set(key, skill);
  }
  return [...found.values()];
}

/** Lines that tell of skills: those sections, and "languages" that are for computers. */
export function skillLines(sections: readonly Section[]): CvLine[] {
  const spoken = (line: CvLine): boolean => languageIn(line.text) !== null;
  return sections.flatMap(({ kind, mixed, lines }) => {
    if (kind === 'skills' || mixed) return mixed ? lines.filter((line) => !spoken(line)) : lines;
    return kind === 'languages' && !lines.some(spoken) ? lines : [];
  });
}
