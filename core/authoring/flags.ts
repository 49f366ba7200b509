// Wording in a job description that can keep people away who could do the job.
import { WORDING, type Why } from './flag-wording.ts';

export type Flag = { quote: string; why: Why };

/** Said against such wording rather than with it: "you don't need to be a native speaker". */
const DENIED =
  /\b(?:don['’]?t|do not|not|no|never|needn['’]t|without being|regardless of|pas|aucun(?:e)?)\b[^.;!?\n]{0,30}$/iu;
const DENIAL_STARTS = /^(?:no|not|sans|ne|pas|without)\b/iu;

// \b knows only ASCII letters: it sees a boundary inside "santé" and none before "équipe".
const EDGE = '(?:(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}]))';
const PATTERNS = WORDING.map(([wording, why]) => ({
  wording: new RegExp(wording.source.replaceAll('\\b', EDGE), wording.flags),
  why,
}));

/** Flags in the order of the text; `quote` is verbatim, `why` names what the catalogue says of it. */
export function flagsIn(text: string): Flag[] {
  const found = PATTERNS.flatMap(({ wording, why }) =>
    [...text.matchAll(wording)].map((match) => ({ at: match.index, quote: match[0].trim(), why })),
  );
  return found
    .filter(({ at, quote }) => DENIAL_STARTS.test(quote) || !DENIED.test(text.slice(Math.max(0, at - 50), at)))
    .toSorted((a, b) => a.at - b.at || b.quote.length - a.quote.length)
    .filter((flag, i, all) => !all.slice(0, i).some((before) => flag.at < before.at + before.quote.length))
    .map(({ quote, why }) => ({ quote, why }));
}
