// For needs that the bank has nothing on: everybody is asked, in the description’s own words, what they have done of it.
import { instructionsIn } from '../scoring/instructions.ts';
import { contentWords, sameWord } from '../scoring/words.ts';
import { languageOf } from '../cv/text-language.ts';
import type { Item } from '../model/item.ts';
import type { Words } from '../text/en.ts';
import { localeOf } from '../text/locale.ts';
import { plainWords } from '../text/words.ts';
import { WORTH, type Call } from './calls.ts';
import type { DraftItem } from './draft-types.ts';
import { YEARS } from './draft-notes.ts';
import type { Job } from './job.ts';
import { isOfProtected } from './protected.ts';

/** A criterion, and what it is worth beside those of the bank. */
export type Experience = { name: string; because: string; relevance: number; item: DraftItem };

/** So many criteria of the bank stand by themselves; with fewer, so many are wanted in all, and at most so many are made. */
const CRITERIA = { enough: 3, wanted: 4, made: 3 };
/** Beside a need that a word of the bank calls for, one that only stands there counts for so much. */
const STRENGTH = 0.6;
const MINUTES = 6;
/** Characters: a longer quote is a sentence in which more than one thing is asked. */
const LONGEST = { quote: 120, name: 60 };

/** The source of such a question. */
export const OF_DESCRIPTION = 'words:description';

/** Questions for the needs in `open`, where the bank’s `measured` criteria are few; must-haves and duties by turns, then wishes. */
export function experiencesFor(
  job: Job,
  { open, measured }: { open: readonly Call[]; measured: readonly string[] },
  t: Words,
): Experience[] {
  if (measured.length >= CRITERIA.enough) return [];
  const asked = open.map((call) => ({ ...call, quote: bare(call.quote) })).filter((call) => isToBeAsked(call, job));
  const of = (source: Call['source']) => asked.filter((call) => call.source === source).toSorted(byDetail);
  const [musts, duties] = [of('must'), of('duty')];
  const inTurn = Array.from({ length: Math.max(musts.length, duties.length) }, (_, i) => [musts[i], duties[i]]).flat();
  const words = wordsFor(job, t);
  const made = [...inTurn, ...of('nice')].filter((call) => call !== undefined).map((call) => experienceOf(call, words));
  // Questions are kept by their criterion's name.
  const names = [...measured, ...made.map(({ name }) => name)].map((name) => name.toLowerCase());
  return made
    .filter((_, i) => names.indexOf(names[measured.length + i] ?? '') === measured.length + i)
    .slice(0, Math.min(CRITERIA.made, CRITERIA.wanted - measured.length));
}

/** Two words of content say what somebody does; one may be anything. */
const SAYS = 2;
const detail = (quote: string) => Math.min(SAYS, contentWords(quote).length);
const byDetail = (a: Call, b: Call) => detail(b.quote) - detail(a.quote);

function experienceOf({ quote, source }: Call, t: Words): Experience {
  const name = nameOf(quote);
  const item: Item = {
    kind: 'long',
    prompt: t.authoring.experience.prompt(quote),
    minutes: MINUTES,
    rubric: {
      points: [...t.authoring.experience.points],
      levels: t.authoring.experience.levels.map((description, level) => ({ level, description })),
      references: [t.authoring.experience.reference],
      anySubject: true,
    },
  };
  return {
    name,
    because: quote,
    relevance: WORTH[source] * STRENGTH,
    item: { criterion: name, item, source: OF_DESCRIPTION },
  };
}

/** “You will monitor anaesthesia” asks for “monitor anaesthesia”. */
const bare = (quote: string) => quote.replace(/^(?:you(?:['’]ll| will)?|to)\s+(?=\p{Ll})/iu, '');

/** Of the employer, or what is so anyway: nothing that somebody has done. */
const NOT_DONE =
  /(?<![\p{L}\p{N}])(?:we|our|us|is|are|was|were|has|offers?|provides?|welcome|nous|notre|nos|est|sont|wir|unsere?[mnrs]?|ist|sind|somos|buscamos|cherch(?:e|ons)|recherch(?:e|ons)|suchen|nuestr[oa]s?|es|son)(?![\p{L}\p{N}])|我们|我們|公司|福利|薪/iu;

/** “at night”: cut from what it belongs to. A short form, a level, years: what somebody has, and nothing done. */
const NOT_TOLD = [
  /^(?:with|of|in|at|for|from|by|dont|avec|mit|bei|con|como?)\s/u,
  /^\p{Lu}{2,3}$/u,
  /(?<![\p{L}\p{N}])[ABC][12](?![\p{L}\p{N}])/u,
  /(?<!\p{L})(?:un|deux|trois|quatre|cinq|zwei|drei|vier|fünf|dos|tres|cuatro|cinco)e?s? (?:ans?|jahren?|años?)(?!\p{L})/iu,
  YEARS,
];
/** What is needed is named in so many words; more is a sentence. */
const NAMED = 8;

const mayNotBeAsked = (quote: string) => isOfProtected(quote) || instructionsIn(quote).length > 0;

function isToBeAsked({ quote, source }: Call, job: Job): boolean {
  const isNamed = source === 'must' && quote.split(/\s+/u).length <= NAMED;
  const isDone = isOfThePerson(quote, job) && (source === 'must' || !NOT_DONE.test(quote)) && saysEnough(quote, job);
  return (
    (isNamed || isDone) &&
    !restates(quote, job.title) &&
    quote.length <= LONGEST.quote &&
    !NOT_TOLD.some((pattern) => pattern.test(quote)) &&
    !mayNotBeAsked(quote)
  );
}

const BULLET = /^\s*(?:[-*•·–—▪●]|\d{1,2}[.)、])/u;
const YOU =
  /^\s*(?:(?:and|then|here) )?(?:the (?:work|job|role|post)|your?|vous|votre|vos|du|deine?|sie|ihre?|tú|usted|您|你)(?![\p{Ll}])/iu;

/** A bullet, or a sentence that says “you”: what else stands there may be the bus stop. */
function isOfThePerson(quote: string, { text }: Job): boolean {
  const from = text.indexOf(quote);
  const line = text.slice(text.lastIndexOf('\n', from) + 1, from + quote.length);
  const sentence =
    line
      .slice(0, line.length - quote.length)
      .split(/[.!?。！？]/u)
      .at(-1) + quote;
  return BULLET.test(line) || YOU.test(sentence);
}

/** One long word of German or Chinese is as good as two. */
const LONG_WORD = /\p{Script=Han}{4}|\p{L}{12}/u;
/** “Little Finch Coffee”, “Sonnenwinkel e”: a place or a firm. */
const NAME = /^(?:\p{Lu}[\p{L}’'.]*\s*){2,}/u;
const CUT_OFF = /\s\p{L}$/u;

const saysEnough = (quote: string, { language }: Job) =>
  (detail(quote) >= SAYS || LONG_WORD.test(quote)) && (language === 'de' || !NAME.test(quote)) && !CUT_OFF.test(quote);

/** “Dental hygiene” says no more than “Dental hygienist”. */
function restates(quote: string, title: string): boolean {
  const known = contentWords(title);
  const said = contentWords(quote);
  return said.length > 0 && said.every(({ stem }) => known.some((other) => sameWord(other.stem, stem)));
}

/** The bank’s language is English; where we speak the description’s, the question is in that. */
function wordsFor({ language, text }: Job, t: Words): Words {
  if (language === 'zh') return t.locale.startsWith('zh') ? t : plainWords(localeOf(languageOf(text)));
  return plainWords(localeOf(language));
}

function nameOf(quote: string): string {
  const whole = quote.charAt(0).toUpperCase() + quote.slice(1);
  if (whole.length <= LONGEST.name) return whole;
  const cut = whole.slice(0, LONGEST.name - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST.name / 2)).trimEnd()}…`;
}
