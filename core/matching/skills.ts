// How surely a piece of a CV says a skill: by the same words, by words that hint at it, or by meaning.
import { titleScore } from '../cv/titles.ts';
import { inEnglish } from '../authoring/glossary.ts';
import type { Embed } from '../scoring/embed.ts';
import { cosine } from '../scoring/embed.ts';
import { contentWords, wordsOf } from '../scoring/words.ts';
import type { Word } from '../scoring/words.ts';
import type { Piece } from './blinded.ts';
import { neutral } from './personal.ts';
import type { Wanted } from './wanted.ts';

/** `doer`: "designer" beside "design"; the one is only half the other. */
type SaidWord = Word & { doer: boolean };

/** A text as its words in its own language and in English; a piece that says one of the two says it. */
export type Read = { english: string; own: readonly SaidWord[]; words: readonly SaidWord[] };

export type ReadPiece = Piece & Read;

/** What a skill is looked for by. A term's `words` have to be said, all of them or most. */
export type Sought = { terms: readonly Read[]; hints: readonly Read[] };

/** Share of a term's words from which it is said ("written English" of "plain written English"), or a part of it is. */
const SAID = { whole: 0.66, part: 0.5 };

/**
 * Cosine from which a piece means the same, and something near; a single word has to be nearer. Seen on the samples
 * and on the item bank (see core/authoring/matching.ts): "Haskell" lies .62 from "Python", "MySQL" .79 from SQL.
 */
const MEANING = { same: 0.8, near: 0.6, nearOfOneWord: 0.78 };

/** What is said in part, or hinted at, counts only where the piece isn't about something else altogether; cosine. */
const AKIN = 0.35;

/** What a piece is worth for a skill: 1 says it, ½ something near; words go before meaning. */
export const WORTH = { met: 1, said: 0.6, near: 0.5 } as const;

const DOER = /(?:er|or|eur)s?$/u;
const HALF = 0.5;

const saidWords = (text: string): SaidWord[] =>
  [...new Set(wordsOf(text))].flatMap((word) => contentWords(word).map((one) => ({ ...one, doer: DOER.test(word) })));

export function readAs(text: string, language: string): Read {
  const english = inEnglish(text, language);
  const own = saidWords(text);
  return { english, own, words: english === text ? own : [...own, ...saidWords(english)] };
}

/** By the criterion's name, by the job's own words for it, and by the keywords of its questions. */
export function soughtBy({ name, phrase, keywords, isOfBank }: Wanted, language: string): Sought {
  const head = phrase.replace(/\s*[(（[].*$/u, '');
  const own = readAs(neutral(head === '' ? phrase : head, language), language);
  const named = isOfBank ? readAs(name, 'en') : readAs(neutral(name, language), language);
  const said = own.english === named.english ? [own] : [named, own];
  return { terms: said.filter(({ words }) => words.length > 0), hints: keywords.map((text) => readAs(text, 'en')) };
}

/** One stem may go on so far behind another: "access" isn't "accessibility". */
const LONGEST_ENDING = 3;

const alike = (a: string, b: string) =>
  a === b ||
  (Math.min(a.length, b.length) >= 5 &&
    Math.abs(a.length - b.length) <= LONGEST_ENDING &&
    (a.startsWith(b) || b.startsWith(a)));

/** Share of the term's words that the piece says, 0–1, by their weight, in the term's own language or in English. */
export function shareOf(term: Read, piece: Read): number {
  return Math.max(share(term.own, piece), share(saidWords(term.english), piece));
}

function share(words: readonly SaidWord[], piece: Read): number {
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const said = words.reduce((sum, word) => sum + word.weight * saidOf(word, piece), 0);
  return total === 0 ? 0 : said / total;
}

function saidOf({ stem, doer }: SaidWord, { words }: Read): number {
  const found = words.filter((other) => alike(other.stem, stem));
  if (found.length === 0) return 0;
  return found.some((other) => other.doer === doer) ? 1 : HALF;
}

/** Share of the best said term, 0–1. */
const mostSaid = ({ terms }: Sought, piece: ReadPiece) => Math.max(0, ...terms.map((term) => shareOf(term, piece)));

/** Worth by words alone: a piece that says the skill, or nothing. */
export function worthByWords(sought: Sought, piece: ReadPiece): number {
  return mostSaid(sought, piece) >= SAID.whole ? WORTH.met : 0;
}

/** Worth by meaning, and by words that the meaning doesn't speak against. Rejects only when `embed` does. */
export async function worthByMeaning(sought: Sought, pieces: readonly ReadPiece[], embed: Embed): Promise<number[]> {
  const terms = await embed(sought.terms.map(({ english }) => english));
  const vectors = await embed(pieces.map(({ english }) => english));
  return pieces.map((piece, i) => {
    const near = Math.max(0, ...terms.map((term) => cosine(term, vectors[i])));
    const isPartly = mostSaid(sought, piece) >= SAID.part;
    const isHinted = isPartly || sought.hints.some((hint) => shareOf(hint, piece) === 1);
    if (isTitle(piece)) return isPartly && near >= AKIN ? WORTH.said : 0;
    return Math.max(byMeaning(near, piece.words.length), isHinted && near >= AKIN ? WORTH.said : 0);
  });
}

/** A title is near to whatever people of that title do; it says only what it says. */
const isTitle = ({ quote }: Piece) => quote.split(/\s+/u).length <= LONGEST_TITLE && titleScore(quote) > 0;
const LONGEST_TITLE = 4;

function byMeaning(near: number, words: number): number {
  if (words <= 1) return near >= MEANING.nearOfOneWord ? WORTH.near : 0;
  if (near >= MEANING.same) return WORTH.met;
  return near >= MEANING.near ? WORTH.near : 0;
}
