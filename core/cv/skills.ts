// Reads the list of skills.
import { CELL, plain, TURN, type CvLine } from './line.ts';
import { isColumnHeads } from './column-heads.ts';
import { isDuty } from './entries.ts';
import { languageIn } from './language-names.ts';
import { isSpokenLine } from './spoken-lines.ts';
import type { Section } from './sections.ts';

const longest = 60;
const mostWords = 7;
const levels = String.raw`basics?|beginner|intermediate|advanced|expert|proficient|fluent|good|very good|grundkenntnisse|grundlagen|(?:sehr )?gute kenntnisse|good knowledge|(?:bonne )?maîtrise|gut|sehr gut|fließend|fortgeschritten|experte|débutant|notions|intermédiaire|avancé|bases|básico|intermedio|avanzado|experto|base|avanzato|熟練|熟练|精通|熟悉|了解|基礎|基础|良好|\d+\+?\s*(?:years?|yrs?|jahre?|ans?|años?|年)|[\d.,]+\s*(?:\/\s*\d+|%)`;
const howWell = new RegExp(String.raw`\s*(?:[(（]\s*(?:${levels})\s*[)）]|\s[–—-]\s+(?:${levels}))$`, 'iu');
const rating = /(?:\s[–—-]\s)?(?:(?:[★☆●○•■□▪▫]\s*){3,}|\b\d{1,3}\s?%|\b\d\s?\/\s?(?:5|10)\b)/gu;

const isLevel = (text: string): boolean => howWell.test(` – ${text.trim()}`) && !/[,;、，]/u.test(text);

/** "Databases: PostgreSQL, Redis" names a group first. */
function withoutGroup(text: string): string {
  const [, group = '', rest] = /^([^:：(,，、;]{2,40})\s*[:：]\s*(.+)$/u.exec(text) ?? [];
  if (/^(?:führerschein|driving licen[cs]e|permis|carnet de conducir|patente)/iu.test(group)) return '';
  if (rest && isLevel(rest)) return group;
  return rest && group.split(/\s+/).length <= 4 ? betweenDashes(rest) : withoutDash(text);
}

/** "Reporting — Power BI, Tableau": one dash before a list; what follows it in "Python — expert, SQL" is a level. */
function withoutDash(text: string): string {
  const [, group = '', rest = ''] = /^([^,;–—]{2,40})\s[–—-]\s([^–—]+)$/u.exec(text) ?? [];
  const isMany = /[,;、，]/u.test(rest) && group.split(/\s+/).length <= 4;
  const [first = ''] = rest.split(/[,;、，]/u);
  return isMany && !isLevel(first) ? rest : betweenDashes(text);
}

/** "Butchery – Costing – Rotas": several dashes part a list where nothing else does and none stands before a level. */
function betweenDashes(text: string): string {
  const items = text.split(/\s[–—-]\s/u);
  const isMany = items.length > 2 && !/[,;，；、|•·●\t]/u.test(text) && !items.some(isLevel);
  return isMany ? items.join(';') : text;
}

const listed = /[,;、，]/u;

/** Label cells such as "Databases" before cells with lists: "RTOS | FreeRTOS, Zephyr | Tools | Git, Make". */
function withoutLabels(text: string, isLabelled: boolean): string {
  const cells = text.split(CELL);
  if (cells.length === 2 && (isLabelled || /^[:：]/u.test(cells[1] ?? ''))) return cells[1] ?? '';
  const isLabel = (i: number): boolean => listed.test(cells[i + 1] ?? '') && !listed.test(cells[i] ?? '');
  return cells.filter((_, i) => !isLabel(i)).join(CELL);
}

/** Labels before most lists are labels before single skills too. */
function haveLabels(lines: readonly CvLine[]): boolean {
  const pairs = lines.map(({ text }) => text.split(CELL)).filter((cells) => cells.length === 2);
  return pairs.length > 2 && 2 * pairs.filter(([, list = '']) => listed.test(list)).length > pairs.length;
}

/** A label in bold before a list has a colon or none: "**Cloud** AWS, GCP". */
const named = (line: string): string =>
  withoutWords(line.replace(/^[^,;:：\t\v]{2,40}\v(?=[\p{L}\d][^\v]*[,;、，])/u, '')).replaceAll(TURN, ' ');

const how =
  /^(?:(?:highly |very )?(?:proficient|experienced|skilled|competent|confident|fluent)|(?:good |strong |working |sound )?(?:knowledge|command)|experience|familiar|(?:sehr )?gute kenntnisse|maîtrise|connaissances?|dominio|manejo) (?:in|with|of|using|de|du|des|del|von) (?:the )?/iu;

/** "Proficient in Excel, Word and Outlook." is a list. */
function withoutWords(line: string): string {
  const list = line.replace(how, '');
  return list === line ? line : list.replace(/,? (?:and|und|et|y|e) (?=[^,]+$)/u, ', ');
}

function listIn(line: string, isLabelled: boolean): string[] {
  const marks = new RegExp(`[,;，；、|•·●${CELL}](?![^(（]*[)）])|\\s\\/\\s`, 'u');
  return withoutGroup(withoutLabels(named(line), isLabelled).replace(rating, ';')).split(marks);
}

function cleaned(skill: string): string {
  return plain(skill)
    .replace(howWell, '')
    .replace(/^(?:and|und|et|y|e)\s+/iu, '')
    .replace(/^(?:熟[练練](?:使用|掌握|运用|運用)?|熟悉|了解|精通|掌握|能够使用|會使用)\s*(?=\S)/u, '')
    .replace(/^[\s–—:*-]+|[\s:;,]+$|\s[–—-]+$|(?<!\b(?:etc|No))(?<=\p{L}{2})\.$/gu, '')
    .trim();
}

/** "Good at calming people down." is a sentence, "Python, SQL." a list; what somebody did proves a skill and is none. */
const isList = ({ text }: CvLine): boolean =>
  !isColumnHeads(text) && !isProse(text) && !(/^[^,;，；、|•·\t]+[.!。]$/u.test(text) && isWordy(text));

const isWordy = (text: string): boolean => text.split(' ').length > 3 || text.length > 60;

/** "Wrote a course for assistants, taken by 340 people"; a list has no items of so many words, unless they are many. */
function isProse(text: string): boolean {
  const items = text.replace(/^[^:：,]{2,40}[:：]\s/u, '').split(/[,;|•·\t]|\s[–—-]\s/u);
  return (
    (isDuty(text) && isWordy(text)) ||
    (items.length < 4 && items.some((item) => item.trim().split(/\s+/u).length > mostWords))
  );
}

/** Somebody tells of themselves. */
const sentence = /(?:^|\s)(?:I|I['’](?:m|ve|d)|ich|j['’]ai|je)\s/u;

/** Skills in the lines of a section, each once, as written. Sentences are no skills. */
export function skillsIn(lines: readonly CvLine[]): string[] {
  const found = new Map<string, string>();
  const lists = lines.filter(isList);
  const isLabelled = haveLabels(lists);
  for (const skill of lists.flatMap(({ text }) => listIn(text, isLabelled)).map(cleaned)) {
    const usable =
      /[\p{L}\d]/u.test(skill) &&
      !isLevel(skill) &&
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
    if (mixed) return lines.filter((line) => !spoken(line));
    if (kind === 'skills') return lines.filter((line) => !isSpokenLine(line));
    return kind === 'languages' && !lines.some(spoken) ? lines : [];
  });
}
