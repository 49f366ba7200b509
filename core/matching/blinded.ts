// A CV as it may be compared: in pieces that stand in its visible text, and without what tells who it is.
import { isCredential } from '../cv/credentials.ts';
import { periodsIn } from '../cv/dates.ts';
import { headingOf } from '../cv/headings.ts';
import type { SectionKind } from '../cv/section-kind.ts';
import { bulletIn, CELL, type CvLine } from '../cv/line.ts';
import { isSchool } from '../cv/organisations.ts';
import { isPlace, mayBePlaceAndCountry } from '../cv/places.ts';
import { splitDegree } from '../cv/degrees.ts';
import { titleScore } from '../cv/titles.ts';
import { languageOf } from '../authoring/language.ts';
import type { CvReading } from '../model/cv.ts';
import { instructionsIn } from '../scoring/instructions.ts';
import { sentencesOf } from '../scoring/sentences.ts';
import { tamed } from '../scoring/tame.ts';
import { CUT, neutral, PRIVATE } from './personal.ts';

/** `quote` stands in the CV as it is; `text` is what is compared. `job`: the index of the post that it is told of. */
export type Piece = { quote: string; text: string; from: SectionKind; job: number | null };

export type Post = { title: string; start: string | null; end: string | null };

export type BlindCv = {
  language: string;
  pieces: readonly Piece[];
  posts: readonly Post[];
  /** The times that the CV gives, as they stand in it. */
  dates: readonly { quote: string; start: string | null; end: string | null }[];
  degrees: readonly { degree: string; field: string }[];
  languages: CvReading['languages'];
};

/** A requirement rests on the first pages of a CV; characters. */
const LONGEST = 60_000;
const LONGEST_QUOTE = 400;

/** From so many words on, a piece is a sentence about the work and no label. */
const PROSE = 6;

/** Here stands who somebody is and where they learnt; only titles, degrees, skills and sentences are taken from it. */
const WHO: ReadonlySet<SectionKind> = new Set(['top', 'contact', 'education']);

/**
 * The CV without name, e-mail, phone, address, words of gender, age, marital status and the names of schools. Hidden
 * text was never in it; sentences that address a machine are left out. Never throws.
 */
export function blinded(reading: CvReading): BlindCv {
  const language = languageOf(reading.text).language;
  const hide = hidersOf(reading);
  const pieces: Piece[] = [];
  let from: SectionKind = 'top';
  let job: number | null = null;
  for (const line of linesOf(reading)) {
    const heading = headingOf(line);
    if (heading) [from, job] = [heading.kind, null];
    const text = heading ? heading.rest : line.text;
    job = postIn(text, reading, { from, job });
    const found = piecesOf({ ...line, text }, from).flatMap((piece) => hide(piece, from));
    pieces.push(...found.filter((piece) => mayCount(piece, from, reading)).map(pieceOf({ from, job, language })));
  }
  return {
    language,
    pieces,
    posts: reading.employers.map(({ title, start, end }) => ({ title: neutral(title, language), start, end })),
    dates: datesIn(reading.text.slice(0, LONGEST)),
    degrees: reading.education.map(({ degree, field }) => ({ degree, field })),
    languages: reading.languages,
  };
}

const pieceOf =
  ({ from, job, language }: { from: SectionKind; job: number | null; language: string }) =>
  (quote: string): Piece => ({ quote, text: neutral(quote, language), from, job });

/** The visible lines without those that address a machine; two blanks were a wide gap. */
function linesOf({ text }: CvReading): CvLine[] {
  // An order that is hidden may hold what an honest line says, so only those that can be seen take lines away.
  const instructions = instructionsIn(text.slice(0, LONGEST));
  const isOrder = (line: string) =>
    instructions.some((one) => line.includes(one.text) || (line.trim() !== '' && one.text.includes(line.trim())));
  return tamed(text.slice(0, LONGEST))
    .split('\n')
    .filter((line) => line.trim() !== '' && !isOrder(line))
    .map((line) => {
      const { bullet, words } = bulletIn(line);
      const plain = { size: 10, bold: false, page: 1, x: 0, gap: 0, heading: false, fresh: false };
      return { ...plain, text: words.trim().replace(/ {2,}/gu, CELL), bullet };
    });
}

function datesIn(text: string): BlindCv['dates'] {
  return text.split('\n').flatMap((line) =>
    periodsIn(line)
      .filter(({ kind }) => kind !== 'point')
      .map(({ start, end, from, to }) => ({ quote: line.slice(from, to).trim(), start, end })),
  );
}

/** Which post a line tells of: a line with a post's title begins it. */
function postIn(text: string, { employers }: CvReading, { from, job }: { from: SectionKind; job: number | null }) {
  if (from !== 'experience') return null;
  const begun = employers.findIndex(({ title }, i) => title !== '' && i !== job && text.includes(title));
  return begun >= 0 ? begun : job;
}

const LIST = /[,;，；、|•·●](?![^(（]*[)）])/u;
const APART = /[|•●·\t]|\s[–—-]\s/u;

/** A list in its items, a head line in its parts, prose in its sentences. */
function piecesOf({ text, bullet }: CvLine, from: SectionKind): string[] {
  const isProse = bullet || /[.!?。！？]$/u.test(text) || text.split(/\s+/u).length > 2 * PROSE;
  if (from === 'skills' || from === 'languages')
    return text
      .split(CELL)
      .flatMap((part) => part.split(LIST))
      .map(bare);
  const parts = text.split(APART);
  return (isProse ? parts.flatMap(sentencesOf) : parts.flatMap((part) => part.split(LIST))).map(bare);
}

const bare = (piece: string) => piece.replace(/^[\s,;:·–—-]+|[\s,;:·–—-]+$/gu, '');

type Hide = (piece: string, from: SectionKind) => string[];

/** Parts a piece where something personal stood in it, so that what is left is still verbatim. */
function hidersOf({ name, location, education, skills, employers }: CvReading): Hide {
  const isSkill = (word: string) => skills.some((skill) => skill.toLowerCase() === word.toLowerCase());
  const words = [name ?? '', location ?? ''].flatMap((text) => text.split(/[\s,]+/u));
  const single = words.filter((word) => (/\p{Script=Han}/u.test(word) ? word.length > 1 : word.length > 2));
  const wholes = [name ?? '', ...education.map(({ institution }) => institution)].filter((text) => text.length > 1);
  const everywhere = [...CUT, ...wholes.map((text) => new RegExp(escaped(text), 'giu'))];
  const told = single
    .filter((word) => !isSkill(word) && !employers.some(({ title }) => title.includes(word)))
    .map((word) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?:['’]s)?(?![\\p{L}\\p{N}])`, 'gu'));
  return (piece, from) => {
    const cut = from === 'skills' ? everywhere : [...everywhere, ...told];
    return cut.reduce((parts, one) => parts.flatMap((part) => part.split(one)), [piece]).map(bare);
  };
}

const escaped = (text: string) =>
  text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replace(/\s+/gu, String.raw`\s+`);

function mayCount(piece: string, from: SectionKind, { skills }: CvReading): boolean {
  if (!/[\p{L}\p{N}]/u.test(piece) || piece.length > LONGEST_QUOTE || PRIVATE.test(piece)) return false;
  if (isPlace(piece) || mayBePlaceAndCountry(piece)) return false;
  return !WHO.has(from) || skills.includes(piece) || tellsOfWork(piece);
}

function tellsOfWork(piece: string): boolean {
  if (splitDegree(piece).degree !== '' || (isCredential(piece) && !isSchool(piece))) return true;
  const isProse = piece.split(/\s+/u).length >= PROSE || /\p{Script=Han}{8}/u.test(piece);
  return !isSchool(piece) && (isProse || titleScore(piece) > 0);
}
