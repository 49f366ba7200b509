// Wording in a job description that can keep people away who could do the job.
import { OF_THE_PERSON } from './flag-wording-person.ts';
import { WORDING, type Why } from './flag-wording.ts';

export type Flag = { quote: string; why: Why };

/** Said against such wording rather than with it: "you don't need to be a native speaker". */
const DENIED =
  /\b(?:don['’]?t|do not|not|no|never|needn['’]t|without being|regardless of|pas|aucun(?:e)?|kein(?:e[nmrs]?)?|sin)\b[^.;!?\n]{0,30}$|(?:不必|不需|不用|不要|[无無毋]需|[无無毋]須|请勿|請勿|勿)[^。；！？\n]{0,12}$/iu;
/** And said behind it: “a photo isn’t needed”, “ein Foto brauchen wir nicht”. */
const DENIED_BEHIND =
  /^[^.;!?。\n]{0,30}\b(?:(?:isn['’]t|is not|are not|not|nicht) (?:required|needed|necessary|wanted|nötig|notwendig|erforderlich|erwünscht|requis|nécessaire)|brauchen wir nicht|benötigen wir nicht|pas (?:nécessaire|requise?|demandée?)|no (?:es )?(?:necesari[oa]|requerid[oa]))(?![\p{L}])/iu;
const DENIAL_STARTS = /^(?:no|not|sans|ne|pas|without|sin|ohne)\b/iu;

// \b knows only ASCII letters: it sees a boundary inside "santé" and none before "équipe".
const EDGE = '(?:(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}]))';
const PATTERNS = [...WORDING, ...OF_THE_PERSON].map(([wording, why]) => ({
  wording: new RegExp(wording.source.replaceAll('\\b', EDGE), wording.flags),
  why,
}));

/** Flags in the order of the text; `quote` is verbatim, `why` names what the catalogue says of it. */
export function flagsIn(text: string): Flag[] {
  const found = PATTERNS.flatMap(({ wording, why }) =>
    [...text.matchAll(wording)].map((match) => ({ at: match.index, quote: match[0].trim(), why })),
  );
  return found
    .filter((flag) => !isDenied(text, flag))
    .toSorted((a, b) => a.at - b.at || b.quote.length - a.quote.length)
    .filter((flag, i, all) => !all.slice(0, i).some((before) => flag.at < before.at + before.quote.length))
    .map(({ quote, why }) => ({ quote, why }));
}

const isDenied = (text: string, { at, quote }: { at: number; quote: string }) =>
  DENIED_BEHIND.test(text.slice(at + quote.length, at + quote.length + 60)) ||
  (!DENIAL_STARTS.test(quote) && DENIED.test(text.slice(Math.max(0, at - 50), at)));
