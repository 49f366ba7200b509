// Reads employers, job titles and dates from the sections on work.
import type { Employer } from '#core/model/cv.ts';
import { underHeads } from './column-heads.ts';
import { isDateLabel } from './dates.ts';
import { splitDegree } from './degrees.ts';
import { entriesOf, isHeadLike, isIndented, phrasesOf, type Entry } from './entries.ts';
import { employerScore, partsOf, type Part } from './head-parts.ts';
import { CELL, plain, type CvLine } from './line.ts';
import { isJobKind, isNotPaid, isSchool } from './organisations.ts';
import { isPlace } from './places.ts';
import type { Section } from './sections.ts';
import { titleScore } from './titles.ts';

interface Head {
  title: Part | null;
  employer: Part | null;
}

const selfEmployed =
  /^(?:freelancer?|self[- ]employed|selbstst[äa]ndig|selbständig|freiberuflich|indépendante?|autónom[oa]|自由職業|自由职业|接案)/iu;
const mostAfter = 2;

function best<T>(all: readonly T[], score: (one: T) => number): T | null {
  return all.reduce<T | null>((top, one) => (top === null || score(one) > score(top) ? one : top), null);
}

/** The part that is the title, if the words leave no doubt. */
function titleIn(parts: readonly Part[]): Part | null {
  const named = parts.filter(({ title }) => title > 0);
  const top = best(named, (part) => 2 * part.title - 3 * (part.title < 2 ? part.organisation : 0));
  return top && (top.title > 1 || top.organisation === 0) ? top : null;
}

/** Title and employer among the parts. `titleFirst` says how the other entries are written. */
function headOf(parts: readonly Part[], titleFirst: boolean): Head {
  const title = titleIn(parts);
  if (title) {
    const others = parts.filter((part) => part !== title && employerScore(part, title) > 0);
    const employer = best(others, (part) => employerScore(part, title));
    return { title: whole(title, parts, employer), employer };
  }
  const named = parts.filter((part) => !isPlace(part.text));
  const employer = best(
    named.filter((part) => part.organisation > 0),
    ({ organisation }) => organisation,
  );
  const others = named.filter((part) => part !== employer && part.piece === 0);
  return employer ? { title: others[0] ?? null, employer } : byPlace(named, others, titleFirst);
}

/** "Engineer, bridges", "General Manager, Operations": what follows a comma belongs to the title, unless the employer or a town stands there. */
function whole(title: Part, parts: readonly Part[], employer: Part | null): Part {
  const next = parts.find(({ phrase, piece }) => phrase === title.phrase && piece === title.piece + 1);
  if (!next || !employer || isPlace(next.text)) return title;
  return employer.phrase !== title.phrase || isUnit(next, employer)
    ? { ...title, text: `${title.text}, ${next.text}` }
    : title;
}

/** "Staff Nurse, Acute Medical Unit, Tarn Hospital": some words between a title and the employer behind it. */
const isUnit = ({ text, piece, organisation }: Part, employer: Part): boolean =>
  employer.organisation > 0 && employer.piece > piece && organisation === 0 && /\S\s\S/u.test(text);

/** Nothing tells which is which: they stand as in the other entries. */
function byPlace(named: readonly Part[], others: readonly Part[], titleFirst: boolean): Head {
  const first = others[0] ?? null;
  const second = others[1] ?? named.find((part) => part !== first) ?? null;
  return titleFirst || second === null ? { title: first, employer: second } : { title: second, employer: first };
}

const evidence = ({ title, employer }: Head): number =>
  (title ? 2 + 2 * title.title : 0) + (employer ? 2 + Math.min(1, employer.organisation) : 0);

/** The head of an entry, with as many lines after the dates as make it more complete. */
function completed(entry: Entry, titleFirst: boolean): Head {
  let lines = entry.head;
  let head = headOf(partsOf(lines), titleFirst);
  for (const line of entry.after.slice(0, mostAfter)) {
    if (!isHeadLike(line) || isDateLabel(line.text) || isIndented(line, entry.head)) break;
    lines = [...lines, line];
    const more = headOf(partsOf(lines), titleFirst);
    if (isBetter(head, more)) head = more;
  }
  return head;
}

/** The title is one by its words. */
const isSure = ({ title }: Head): boolean => title !== null && title.title > 0;

function isBetter(now: Head, more: Head): boolean {
  const settled = isSure(now) && now.employer?.piece === 0;
  if (settled) return false;
  const gained = evidence(more) - evidence(now);
  return now.title && now.employer ? gained >= 4 || namesEmployer(now, more) : gained > 0;
}

const placeOf = (part: Part | null): string => (part ? `${part.phrase} ${part.piece}` : '');

/** What had been taken for the employer was only what follows a comma, such as a town. */
function namesEmployer(now: Head, more: Head): boolean {
  return (
    placeOf(more.title) === placeOf(now.title) && (more.employer?.organisation ?? 0) > (now.employer?.organisation ?? 0)
  );
}

/** "(NQT)" belongs to a title; how long, where and by which contract doesn't. */
function withoutRemark(title: string): string {
  const [remark, inside = ''] = /\s*[(（]([^()（）]*)[)）]\s*$/u.exec(title) ?? [];
  const isRemark = isJobKind(inside) || isPlace(inside) || /\d|\p{Script=Han}|(?:weeks?|months?)$/u.test(inside);
  return remark && isRemark ? title.slice(0, -remark.length) : title;
}

const withoutBrackets = (name: string): string => name.replace(/\s*[(（][^()（）]*[)）]\s*$/u, '');

const trimmed = (text: string): string => text.replace(/^[\s"“”'–—-]+|[\s"“”',;:–—-]+$/gu, '').slice(0, 200);

/** Whether most entries whose title is certain begin with it. */
function isTitleFirst(entries: readonly Entry[]): boolean {
  const votes = entries.map((entry) => {
    const head = completed(entry, true);
    const { title, employer } = head;
    if (!title || !employer || !isSure(head)) return 0;
    return Math.sign(employer.phrase * 10 + employer.piece - title.phrase * 10 - title.piece);
  });
  return votes.reduce<number>((sum, vote) => sum + vote, 0) >= 0;
}

interface Found extends Employer {
  sure: boolean;
}

const undated = { start: null, end: null };

const numbered = /^(\d{1,2})[.)]\s+(?=\p{L})/u;

/** "1. Nurse" and further down "2. Carer": posts that are counted. */
function withoutNumbers(lines: readonly CvLine[]): CvLine[] {
  const counts = lines.flatMap(({ text }) => numbered.exec(text)?.[1] ?? []);
  const isCounted = counts.length > 1 && counts.every((count, i) => Number(count) === i + 1);
  return isCounted ? lines.map((line) => ({ ...line, text: line.text.replace(numbered, '') })) : [...lines];
}

function employersOf(lines: readonly CvLine[]): Found[] {
  const entries = entriesOf(withoutNumbers(underHeads(lines)), isDatedPost);
  const titleFirst = isTitleFirst(entries);
  const found: Found[] = [];
  let before = '';
  for (const [i, entry] of entries.entries()) {
    const job = jobOf(entry, titleFirst, before);
    before = job.name;
    if (isPaid(entry, job) && !isAbovePosts(entry, entries[i + 1]) && job.name + job.title !== '') found.push(job);
  }
  return found;
}

/** Time without pay says so in its head, or where that has only dates, in what was read as its title. */
const isPaid = ({ head }: Entry, { title }: Found): boolean =>
  !isNotPaid(plain(head.map(({ text }) => text).join(' '))) && (head.length > 0 || !isNotPaid(title));

/** "Stagiaire | été 2012", "Cook – Moor Hotel – July 2012": a single date in a cell of its own, beside a title. */
const isDatedPost = (line: CvLine): boolean => {
  const { text } = line;
  if (text.includes(CELL)) return !text.trim().includes(CELL) && titleScore(plain(text)) > 1;
  const [title, employer] = phrasesOf([line]);
  return /[–—|-]\s*$/u.test(text) && employer !== undefined && titleScore(title?.text ?? '') > 1;
};

/** An employer with the time of all posts there, and the first of them right below. */
function isAbovePosts({ head, after }: Entry, next: Entry | undefined): boolean {
  const [own, post] = [partsOf(head), partsOf(next?.head ?? [])];
  return (
    after.length === 0 && titleIn(own) === null && own.length > 0 && next?.head.length === 1 && titleIn(post) !== null
  );
}

/** Says more than where or how long. */
const tells = (line: CvLine): boolean => partsOf([line]).length > 0;

/** A post without an employer is one's own, or a further one with the employer `before`: its head doesn't name it again. */
function unnamed(entry: Entry, title: string, before: string): string {
  const own = phrasesOf(entry.head).find(({ text }) => selfEmployed.exec(text)?.[0] === text);
  return own?.text ?? selfEmployed.exec(title)?.[0] ?? (entry.head.filter(tells).length < 2 ? before : '');
}

function jobOf(entry: Entry, titleFirst: boolean, before: string): Found {
  const head = completed(entry, titleFirst);
  const title = head.title?.text ?? '';
  const { start, end } = entry.period ?? undated;
  return {
    name: trimmed(withoutBrackets(head.employer?.text ?? unnamed(entry, title, before))),
    title: trimmed(withoutRemark(title)),
    start,
    end,
    sure: isSure(head),
  };
}

/** Where no heading tells, time at a school was spent to learn, unless a title says that it was to teach. */
const isStudent = ({ name, title }: Found): boolean =>
  isSchool(name) && (titleScore(title) < 2 || splitDegree(title).degree !== '');

/** Paid work, newest as the CV has it. Education and volunteering have sections of their own and are not looked at. */
export function employmentIn(sections: readonly Section[]): Employer[] {
  const work = sections.filter(({ kind }) => kind === 'experience');
  const found = work.flatMap(({ lines }) => employersOf(lines));
  const elsewhere = sections.filter(({ kind }) => kind === 'top' || kind === 'profile' || kind === 'other');
  const all =
    found.length > 0
      ? found
      : elsewhere.flatMap(({ lines }) => employersOf(lines).filter((job) => job.sure && !isStudent(job)));
  return all.map(({ name, title, start, end }) => ({ name, title, start, end }));
}
