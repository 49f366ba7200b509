// Holds a CV against what a job asks for. The same CV and job always give the same; nothing here decides anything.
import type { Job } from '../authoring/job.ts';
import { isValidity } from '../cv/credentials.ts';
import type { CvReading } from '../model/cv.ts';
import type { CvMatch, Met } from '../model/cv-match.ts';
import type { BankItem } from '../model/item.ts';
import type { Embed } from '../scoring/embed.ts';
import { blinded } from './blinded.ts';
import type { BlindCv, Piece, Post } from './blinded.ts';
import { diplomaAskOf, diplomaMet } from './diplomas.ts';
import { asksToLead, showsLeading } from './leading.ts';
import { licenceMet } from './licences.ts';
import { neutral } from './personal.ts';
import { readAs, shareOf, soughtBy, worthByMeaning, worthByWords, WORTH } from './skills.ts';
import type { ReadPiece } from './skills.ts';
import { languageCode, levelOf, spokenAskOf, spokenMet } from './spoken.ts';
import { wantedOf } from './wanted.ts';
import type { Wanted } from './wanted.ts';
import { topicOf, yearsAskOf, yearsMet } from './years.ts';

/** Goes up when the same CV and job may come out otherwise. */
export const MATCH_ENGINE = 'offline CV reading 6';

export type MatchRequest = {
  job: Job;
  criteria: readonly { name: string; weight: number; because: string }[];
  bank: readonly BankItem[];
  reading: CvReading;
  /** The month in which it is asked, YYYY-MM: a post that goes on has lasted until then. */
  on: string;
  embed: Embed;
};

type Found = { met: Met; quote: string | null };
type Held = { cv: BlindCv; pieces: readonly ReadPiece[]; job: Job; on: string; embed: Embed };

const NOTHING: Found = { met: 'unknown', quote: null };

/** Each criterion, then what else the job asks for, with what the CV says of it. Rejects only when `embed` does. */
export async function matchCv({ job, criteria, bank, reading, on, embed }: MatchRequest): Promise<CvMatch> {
  const cv = blinded(reading);
  const pieces = cv.pieces.map((piece) => ({ ...piece, ...readAs(piece.text, cv.language) }));
  const held = { cv, pieces, job, on, embed };
  const lines: CvMatch['criteria'] = [];
  for (const wanted of wantedOf(job, criteria, bank)) {
    const found = verbatim(await foundFor(wanted, held), reading.text);
    lines.push({ name: wanted.name, ...found, weight: wanted.weight });
  }
  return { criteria: lines, ...rolledUp(lines), engine: MATCH_ENGINE };
}

/** Stands in a quote where something was left out. */
const CUT_OUT = ' … ';

/** What can't be shown in the CV, part by part, isn't said of it. */
const verbatim = (found: Found, text: string): Found =>
  found.quote !== null && found.quote.split(CUT_OUT).every((part) => text.includes(part)) ? found : NOTHING;

const POINTS = { met: 1, partly: 0.5, not: 0 } as const;

function rolledUp(lines: CvMatch['criteria']): Pick<CvMatch, 'score' | 'coverage'> {
  const all = lines.reduce((sum, { weight }) => sum + weight, 0);
  const known = lines.flatMap(({ met, weight }) => (met === 'unknown' ? [] : [{ points: POINTS[met], weight }]));
  const weights = known.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return { score: null, coverage: 0 };
  const points = known.reduce((sum, one) => sum + one.points * one.weight, 0);
  return { score: Math.round((1000 * points) / weights) / 10, coverage: Math.round((1000 * weights) / all) / 1000 };
}

function foundFor(wanted: Wanted, held: Held): Promise<Found> | Found {
  switch (wanted.ask) {
    case 'language':
      return spokenIn(wanted, held);
    case 'diploma':
      return diplomaIn(wanted, held);
    case 'years':
      return yearsIn(wanted, held);
    case 'licence':
      return licenceIn(wanted, held);
    case 'skill':
      return skillIn(wanted, held);
  }
}

type Worth = { piece: ReadPiece; worth: number };

/** What somebody has done says more than a list does. */
const TELLING: readonly Piece['from'][] = ['experience', 'volunteering', 'other', 'profile', 'top', 'skills'];
const place = ({ from }: Piece) => (TELLING.indexOf(from) + TELLING.length + 1) % (TELLING.length + 1);

function best(worths: readonly Worth[]): Found {
  const [first] = worths
    .filter(({ worth }) => worth > 0)
    .toSorted((a, b) => b.worth - a.worth || place(a.piece) - place(b.piece));
  if (!first) return NOTHING;
  return { met: first.worth >= WORTH.met ? 'met' : 'partly', quote: first.piece.quote };
}

function byWords(wanted: Wanted, held: Held): Worth[] {
  const sought = soughtBy(wanted, held.job.language);
  return held.pieces.map((piece) => ({ piece, worth: worthByWords(sought, piece) }));
}

/** By what it is about; one whose subject we don't know by its words. */
function licenceIn(wanted: Wanted, held: Held): Found {
  const told = held.pieces.flatMap(({ quote }, i) => {
    const after = held.pieces[i + 1]?.quote ?? '';
    const met = licenceMet(wanted.phrase, isValidity(after) ? `${quote}, ${after}` : quote);
    return met === null ? [] : [{ met, quote }];
  });
  return told.find(({ met }) => met === 'met') ?? told[0] ?? best(byWords(wanted, held));
}

async function skillIn(wanted: Wanted, held: Held): Promise<Found> {
  const said = byWords(wanted, held).filter(({ piece }) => piece.from !== 'languages');
  if (said.some(({ worth }) => worth >= WORTH.met)) return best(said);
  const pieces = said.map(({ piece }) => piece);
  const meant = await worthByMeaning(soughtBy(wanted, held.job.language), pieces, held.embed);
  return best(pieces.map((piece, i) => ({ piece, worth: meant[i] ?? 0 })));
}

function spokenIn({ phrase, name }: Wanted, { cv, pieces }: Held): Found {
  const ask = spokenAskOf(phrase) ?? spokenAskOf(name);
  if (!ask) return NOTHING;
  const { met, said } = spokenMet(ask, cv.languages);
  if (said !== null) {
    const piece = pieces.filter(({ quote }) => quote.includes(said));
    const told = piece.find(({ from }) => from === 'languages') ?? piece[0];
    return { met, quote: told?.quote ?? said };
  }
  const told = pieces.find(({ quote }) => languageCode(quote) === ask.code && levelOf(quote) !== null);
  if (!told) return NOTHING;
  return { met: spokenMet(ask, [{ language: told.quote, level: told.quote }]).met, quote: told.quote };
}

async function diplomaIn(wanted: Wanted, held: Held): Promise<Found> {
  const ask = diplomaAskOf(wanted.phrase);
  if (!ask) return NOTHING;
  const whole = byWords(wanted, held).filter(({ worth, piece }) => worth >= WORTH.met && piece.from !== 'skills');
  if (whole.length > 0) return best(whole);
  const { cv, job, pieces } = held;
  const field = readAs(ask.field, job.language);
  const { met, said } = diplomaMet(ask, cv.degrees, (text) => shareOf(field, readAs(text, cv.language)) >= 0.5);
  if (said === null) return NOTHING;
  const told = pieces.find(({ quote }) => quote.includes(said.degree) && quote.includes(said.field));
  return { met, quote: told?.quote ?? said.degree };
}

/** So many posts are quoted. */
const MOST_POSTS = 3;

const datesOf = ({ start, end }: Post, dates: BlindCv['dates']): string[] =>
  dates
    .filter((one) => one.start === start && one.end === end)
    .map(({ quote }) => quote)
    .slice(0, 1);

/** The posts that count are those whose title or whose lines say what the years are asked in. */
function yearsIn({ phrase }: Wanted, { cv, job, pieces, on }: Held): Found {
  const ask = yearsAskOf(phrase);
  if (!ask) return NOTHING;
  const topic = readAs(neutral(topicOf(ask.rest), job.language), job.language);
  const isLeading = asksToLead(ask.rest);
  const says = (text: string) => topic.words.length === 0 || shareOf(topic, readAs(text, cv.language)) >= 0.5;
  const counted = cv.posts.flatMap((post, i) => {
    const told = pieces.filter(({ job: index }) => index === i);
    const quoted = told.find(({ text }) => text.includes(post.title)) ?? told[0];
    const texts = told.map(({ text }) => text);
    const shows = isLeading ? showsLeading(post.title, texts) : [post.title, ...texts].some(says);
    return quoted && shows ? [{ post, quote: quoted.quote }] : [];
  });
  const met = yearsMet(
    ask.years,
    counted.map(({ post }) => post),
    on,
  );
  if (met === 'unknown') return NOTHING;
  const shown = counted.filter(({ post }) => post.start !== null).slice(0, MOST_POSTS);
  return { met, quote: shown.flatMap(({ post, quote }) => [quote, ...datesOf(post, cv.dates)]).join(CUT_OUT) };
}
