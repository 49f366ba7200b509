// Reads employers, job titles and dates from the sections on work.
import type { Employer } from '#core/model/cv.ts';
import { isDateLabel } from './dates.ts';
import { entriesOf, isHeadLike, phrasesOf, type Entry } from './entries.ts';
import { plain, type CvLine } from './line.ts';
import { isJobKind, isNotPaid, isSchool, organisationScore } from './organisations.ts';
import { isPlace, isPlaceAndCountry } from './places.ts';
import type { Section } from './sections.ts';
import { titleScore } from './titles.ts';

/** A part of the head of an entry that may be its title or its employer. */
interface Part {
  text: string;
  /** Place in the head: which phrase, and which piece of it between commas. */
  phrase: number;
  piece: number;
  line: number;
  /** The first phrase of its line. */
  first: boolean;
  title: number;
  organisation: number;
}

interface Head {
  title: Part | null;
  employer: Part | null;
}

/** Legal forms that follow a comma belong to the name before it. */
const legalForm = /[,，]\s*(?=(?:inc|ltd|llc|llp|plc|gmbh|ag|s\.?l\.?|s\.?a\.?|s\.?r\.?l|s\.?p\.?a|co)\b\.?)/giu;
const selfEmployed =
  /^(?:freelancer?|self[- ]employed|selbstst[äa]ndig|selbständig|freiberuflich|indépendante?|autónom[oa]|自由職業|自由职业|接案)/iu;
const mostAfter = 2;

function partsOf(lines: readonly CvLine[]): Part[] {
  const phrases = phrasesOf(lines.map((line) => ({ ...line, text: line.text.replace(legalForm, ' ') })));
  return phrases.flatMap(({ text, line, first }, phrase) => {
    if (isPlace(text) || isPlaceAndCountry(text)) return [];
    const pieces = text.split(/(?<!\d),\s*|[，、]\s*(?![^（(]*[)）])/u).map((piece) => piece.trim());
    return pieces
      .map((piece, i): Part => ({
        text: piece,
        phrase,
        piece: i,
        line,
        first,
        title: titleScore(piece),
        organisation: organisationScore(piece),
      }))
      .filter(
        (part) =>
          /[\p{L}]/u.test(part.text) && !isJobKind(part.text.replace(/^[(（]|[)）]$/gu, '')) && !isDateLabel(part.text),
      );
  });
}

function employerScore(part: Part, title: Part | null): number {
  if (isPlace(part.text)) return -5;
  const cue = part.organisation > 0 && part.title < 2 ? 3 + part.organisation : 0;
  const beside = title && part.phrase === title.phrase && Math.abs(part.piece - title.piece) === 1 ? 1.5 : 0;
  const own = part.piece === 0 && part.phrase !== title?.phrase ? (part.first ? 2 : 1) : 0;
  return cue + Math.max(beside, own);
}

function best<T>(all: readonly T[], score: (one: T) => number): T | null {
  return all.reduce<T | null>((top, one) => (top === null || score(one) > score(top) ? one : top), null);
}

/** Title and employer among the parts. `titleFirst` says how the other entries are written. */
function headOf(parts: readonly Part[], titleFirst: boolean): Head {
  const titled = best(
    parts.filter(({ title }) => title > 0),
    (part) => 2 * part.title - 3 * (part.title < 2 ? part.organisation : 0),
  );
  const sure = titled && (titled.title > 1 || titled.organisation === 0) ? titled : null;
  if (sure)
    return {
      title: sure,
      employer: best(
        parts.filter((part) => part !== sure && employerScore(part, sure) > 0),
        (part) => employerScore(part, sure),
      ),
    };
  const named = best(
    parts.filter((part) => part.organisation > 0 && !isPlace(part.text)),
    ({ organisation }) => organisation,
  );
  const others = parts.filter((part) => part !== named && !isPlace(part.text) && part.piece === 0);
  if (named) return { title: others[0] ?? null, employer: named };
  const [one = null, two = parts.find((part) => part !== others[0] && !isPlace(part.text)) ?? null] = others;
  return titleFirst || two === null ? { title: one, employer: two } : { title: two, employer: one };
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

/** Descriptions are set in, if only by the width of a bullet that was drawn and not written. */
export function isIndented(line: CvLine, head: readonly CvLine[]): boolean {
  const [first] = head;
  return first !== undefined && line.page === first.page && line.x > first.x + 6 && line.x < first.x + 80;
}

function isBetter(now: Head, more: Head): boolean {
  if (now.title && now.employer && now.title.title > 0 && now.employer.piece === 0) return false;
  const complete = now.title !== null && now.employer !== null;
  if (!complete) return evidence(more) > evidence(now);
  const gained = evidence(more) - evidence(now);
  const ownLine =
    now.title?.title !== 0 &&
    more.title === now.title &&
    more.employer?.piece === 0 &&
    more.employer.organisation > (now.employer?.organisation ?? 0);
  return (
    gained >= 4 ||
    ownLine ||
    (more.title?.text === now.title?.text && more.employer?.organisation === 1 && now.employer?.organisation === 0)
  );
}

const trimmed = (text: string): string =>
  text
    .replace(/\s*[(（][^()（）]*[)）]\s*$/u, '')
    .replace(/^[\s"“”'–—-]+|[\s"“”',;:–—-]+$/gu, '')
    .slice(0, 200);

/** Whether most entries whose title is certain begin with it. */
function isTitleFirst(entries: readonly Entry[]): boolean {
  const votes = entries.map((entry) => {
    const { title, employer } = completed(entry, true);
    if (!title || !employer || title.title === 0) return 0;
    return Math.sign(employer.phrase * 10 + employer.piece - title.phrase * 10 - title.piece);
  });
  return votes.reduce<number>((sum, vote) => sum + vote, 0) >= 0;
}

function employersOf(lines: readonly CvLine[]): (Employer & { sure: boolean })[] {
  const entries = entriesOf(lines, true);
  const titleFirst = isTitleFirst(entries);
  const found: (Employer & { sure: boolean })[] = [];
  for (const entry of entries) {
    const whole = plain(entry.head.map(({ text }) => text).join(' '));
    if (isNotPaid(whole) || !entry.period) continue;
    const { title, employer } = completed(entry, titleFirst);
    const { start, end } = entry.period;
    const own = selfEmployed.exec(title?.text ?? '')?.[0];
    const name = trimmed(employer?.text ?? own ?? (entry.head.length < 2 ? (found.at(-1)?.name ?? '') : ''));
    const called = trimmed(title?.text ?? '');
    if (name !== '' || called !== '') found.push({ name, title: called, start, end, sure: (title?.title ?? 0) > 0 });
  }
  return found;
}

/** Paid work, newest as the CV has it. Education and volunteering have sections of their own and are not looked at. */
export function employmentIn(sections: readonly Section[]): Employer[] {
  const work = sections.filter(({ kind }) => kind === 'experience');
  const found = work.flatMap(({ lines }) => employersOf(lines));
  const elsewhere = sections.filter(({ kind }) => kind === 'top' || kind === 'profile' || kind === 'other');
  const all =
    found.length > 0
      ? found
      : elsewhere.flatMap(({ lines }) => employersOf(lines).filter(({ sure, name }) => sure && !isSchool(name)));
  return all.map(({ name, title, start, end }) => ({ name, title, start, end }));
}
