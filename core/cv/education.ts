// Reads schools, degrees and fields from the sections on education.
import type { Education } from '#core/model/cv.ts';
import { entriesOf, isHeadLike, phrasesOf, type Entry } from './entries.ts';
import { isShortFor, isWithoutField, splitDegree, withoutRemark } from './degrees.ts';
import { isColumnHeads } from './column-heads.ts';
import { isCredential, isMembership, isValidity } from './credentials.ts';
import type { CvLine } from './line.ts';
import { isJobKind, isSchool, organisationScore } from './organisations.ts';
import { isPlace, isPlaceAndCountry } from './places.ts';
import type { Section } from './sections.ts';
import { bareStudies, isRemark } from './study-lines.ts';

const mostAfter = 2;

type Studies = Omit<Education, 'start' | 'end'>;

interface Part {
  text: string;
  /** Which phrase of the entry it stands in. */
  phrase: number;
  school: boolean;
  degree: boolean;
}

/** Apart at commas and semicolons, not in brackets, in numbers ("Note 1,9") or within "Politics, Philosophy and Economics". */
function piecesOf(text: string): string[] {
  const all = text.split(/(?<!\d(?=,\d)),\s*(?![^(]*\))|;\s+|[，、]/u);
  const end = all.findIndex(
    (piece) => /^[^:]+ (?:and|und|et|y|e) \p{L}/u.test(piece) && !isSchool(piece) && splitDegree(piece).degree === '',
  );
  const begin = all.findIndex((piece) => splitDegree(piece).field !== '');
  const isList =
    begin >= 0 &&
    end > begin &&
    all
      .slice(begin + 1, end)
      .every((piece) => /^\p{Lu}\p{L}+(?: \p{L}+)?$/u.test(piece) && !isSchool(piece) && !isPlace(piece));
  return isList ? [...all.slice(0, begin), all.slice(begin, end + 1).join(', '), ...all.slice(end + 1)] : all;
}

/** "Master of Science - MS" stays whole, though a dash parts phrases. */
function phrasesIn(lines: readonly CvLine[]): { text: string }[] {
  const all = phrasesOf(lines);
  const isShort = (i: number): boolean => isShortFor(all[i - 1]?.text ?? '', all[i]?.text.split(',')[0] ?? '');
  return all.flatMap(({ text }, i) => {
    if (isShort(i)) return [];
    return [{ text: isShort(i + 1) ? `${text} - ${all[i + 1]?.text ?? ''}` : text }];
  });
}

function partsOf(lines: readonly CvLine[]): Part[] {
  return phrasesIn(lines).flatMap(({ text }, phrase) => {
    if (isPlace(text) || isPlaceAndCountry(text)) return [];
    const pieces = piecesOf(text)
      .flatMap(atColon)
      .map((piece) => piece.trim().replace(label, ''));
    return pieces
      .filter(
        (piece) =>
          /\p{L}/u.test(piece) &&
          !isValidity(piece) &&
          !/^[\d.,/ ]+(?:c?gpa|percent)?$/iu.test(piece) &&
          (!isRemark(piece) || splitDegree(piece).degree !== ''),
      )
      .map((piece) => ({
        text: piece,
        phrase,
        school: namesSchool(piece.replace(/(?<=\S)\s*\([^()]*\)$/u, '')),
        degree: splitDegree(piece).degree !== '',
      }));
  });
}

/** "High School Diploma", "Diploma di Liceo Classico": the words of a degree name no school. */
const namesSchool = (piece: string): boolean =>
  isSchool(piece) && (/\p{Script=Han}/u.test(piece) || !isSchool(splitDegree(piece).degree));

/** "Lothian University: MEng Computer Science" names both; "A levels: Biology" doesn't. */
function atColon(piece: string): string[] {
  const [, before = '', after = ''] = /^([^:]+):\s+(.+)$/u.exec(piece.trim()) ?? [];
  const both =
    (isSchool(before) && splitDegree(after).degree !== '') || (isSchool(after) && splitDegree(before).degree !== '');
  return both ? [before, after] : [piece];
}

/** "B.Sc." keeps its last dot, "Biology." doesn't. */
const abbreviated = /\p{L}\.\s?\p{L}+\.$/u;

function trimmed(text: string): string {
  const bare = text.replace(/^[\s"“”'–—(-]+|[\s"“”',;:–—-]+$/gu, '');
  return (abbreviated.test(bare) ? bare : bare.replace(/[\s.]+$/u, '')).slice(0, 200);
}

/** What a form writes before its fields: "Institution: …". */
const label =
  /^(?:institution|school|university|college|tertiary|secondary|primary|elementary|vocational|(?:post|under)?graduate|qualification|course|subject|field(?: of study)?|établissement|centro|titulación|hochschule|instituto|學校|学校|院校|科系|系所|专业|專業|主修|學位|学位|學歷|学历)\s*[:：]\s*/iu;

function readParts(parts: readonly Part[]): Studies {
  const degree = parts.find((part) => part.degree && !part.school) ?? parts.find((part) => part.degree);
  const school = parts.find((part) => part.school && part !== degree);
  const others = parts.filter((part) => part !== degree && part !== school);
  const read = degree
    ? byDegree(parts, degree, school ?? likeSchool(others, degree))
    : byPlace(
        others.filter((part) => !isTownOf(school, part)),
        school ?? others.find(({ text }) => organisationScore(text) > 0) ?? others[1],
      );
  return { institution: trimmed(read.institution), degree: trimmed(read.degree), field: trimmed(read.field) };
}

/** No school that we know: it stands apart from the degree, or behind its field. */
function likeSchool(others: readonly Part[], { text, phrase }: Part): Part | undefined {
  const elsewhere = others.find((part) => part.phrase !== phrase && !/^[(（]/u.test(part.text));
  const behind = splitDegree(text).field === '' ? others[1] : undefined;
  return elsewhere ?? behind ?? others[0];
}

function byDegree(parts: readonly Part[], named: Part, institution: Part | undefined): Studies {
  const { degree, field } = splitDegree(named.text);
  // "南濱高中" is the school and says the degree.
  if (named.school && !institution) return { institution: named.text, degree, field: '' };
  const told = field === '' ? withoutRemark(fieldBeside(parts, named, institution)) : field;
  const beside = isWithoutField(degree) ? '' : told;
  return { institution: institution?.text ?? '', degree, field: beside };
}

/** One word behind a school, on its line, says where it is. */
const isTownOf = (school: Part | undefined, { text, phrase }: Part): boolean =>
  school?.phrase === phrase && /^\p{Lu}\p{Ll}+$/u.test(text);

/** No degree that we know: what doesn't name the school is taken for it. */
function byPlace(parts: readonly Part[], institution: Part | undefined): Studies {
  const other = parts.find((part) => part !== institution);
  return { institution: institution?.text ?? '', degree: withoutKind(other?.text ?? ''), field: '' };
}

/** "Bootcamp (part time)": how it was attended is no part of what it was. */
const withoutKind = (degree: string): string =>
  degree.replace(/\s*[(（]([^()（）]*)[)）]$/u, (all: string, inside: string) => (isJobKind(inside) ? '' : all));

/** "MSc, Cybernetics": the field stands right after its degree. */
function fieldBeside(parts: readonly Part[], degree: Part, institution: Part | undefined): string {
  if (!institution) return '';
  const all = parts.filter((part) => part !== degree && part !== institution);
  // "資訊工程研究所" is a part of the school, and says what was studied there.
  if (all.length === 1 && /\p{Script=Han}/u.test(degree.text)) return all[0]?.text ?? '';
  const others = all.filter((part) => !part.school);
  const at = parts.indexOf(degree);
  // "Maschinenbau, Abschluss: Bachelor of Engineering" has it before, on the same line.
  const isBefore = (part: Part): boolean => part.phrase === degree.phrase && !isTownOf(institution, part);
  const beside = [parts[at + 1], parts[at - 1]].find(
    (part, i) => part !== undefined && others.includes(part) && (i === 0 || isBefore(part)),
  );
  return beside?.text ?? '';
}

function educationOf({ head, after, period }: Entry): Education {
  let lines = head;
  for (const line of after.slice(0, mostAfter)) {
    if (!isHeadLike(line) || !isWanted(line, lines)) break;
    lines = [...lines, line];
  }
  const start = period?.kind === 'point' ? null : (period?.start ?? null);
  return { ...readParts(partsOf(lines)), start, end: period?.end ?? null };
}

/** Whether a line may tell the degree or the school that the lines before it don't. */
function isWanted(line: CvLine, before: readonly CvLine[]): boolean {
  const parts = partsOf(before);
  const missing = { degree: !parts.some(({ degree }) => degree), school: !parts.some(({ school }) => school) };
  const { institution, degree } = readParts(parts);
  const adds = partsOf([line]).some((part) => (part.degree && missing.degree) || (part.school && missing.school));
  return (missing.degree || missing.school) && (adds || institution === '' || degree === '');
}

/** Entries without any date: a new one begins where a degree or a school is named for the second time. */
function undated(lines: readonly CvLine[]): Entry[] {
  const entries: Entry[] = [];
  for (const line of lines.filter((one) => isHeadLike({ ...one, bullet: false }))) {
    const last = entries.at(-1);
    const parts = partsOf([line]);
    const before = last ? partsOf(last.head) : [];
    const again = (['degree', 'school'] as const).some(
      (key) => parts.some((part) => part[key]) && before.some((part) => part[key]),
    );
    if (!last || again) entries.push({ head: [line], after: [], period: null });
    else last.head.push(line);
  }
  return entries.filter(({ head }) => partsOf(head).some(({ degree, school }) => degree || school));
}

/** What was learnt where, as the CV has it. */
export function educationIn(sections: readonly Section[]): Education[] {
  const found = sections.filter(({ kind }) => kind === 'education').flatMap(studiesIn);
  if (found.length > 0) return found;
  const elsewhere = sections.filter(({ kind }) => kind === 'top' || kind === 'profile' || kind === 'other');
  return elsewhere.flatMap((section) => {
    const all = studiesIn(section);
    return isOfStudies(section, all) ? all.filter(({ institution }) => institution !== '') : all.filter(isSureStudies);
  });
}

/** Without a heading that says so, only what names both a degree and a school is taken for studies. */
const isSureStudies = ({ institution, degree }: Education): boolean =>
  isSchool(institution) && splitDegree(degree).degree !== '';

/** "Training" may hold studies: some are sure, and most have a degree or a school. */
function isOfStudies({ kind }: Section, all: readonly Education[]): boolean {
  const likely = all.filter(({ institution, degree }) => isSchool(institution) || splitDegree(degree).degree !== '');
  return kind === 'other' && all.some(isSureStudies) && 2 * likely.length > all.length;
}

function studiesIn({ lines: given }: Section): Education[] {
  const lines = given.filter(({ text }) => !isColumnHeads(text)).map(bareStudies);
  const dated = entriesOf(lines, (line) => partsOf([line]).some(({ degree, school }) => degree || school));
  return (dated.length > 0 ? dated : undated(lines)).map(educationOf).filter(isStudies);
}

/** A certificate is one where somebody gave it; without that, and a membership ever, it is none. */
function isStudies({ institution, degree }: Education): boolean {
  if (institution === '' && degree === '') return false;
  if (isMembership(degree) || isMembership(institution)) return false;
  return (
    splitDegree(degree).degree !== '' || !isCredential(degree) || (institution !== '' && !isCredential(institution))
  );
}
