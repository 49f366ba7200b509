// What of a description can be asked of somebody as something that they have done, each as it stands there.
import { instructionsIn } from '../scoring/instructions.ts';
import { contentWords, sameWord } from '../scoring/words.ts';
import { BULLET } from './bullets.ts';
import type { Call } from './call.ts';
import { YEARS } from './draft-notes.ts';
import type { Job } from './job.ts';
import { isKnockOut } from './knock-outs.ts';
import { isFact } from './offer.ts';
import { isOfProtected } from './protected.ts';
import { GENDER_MARK } from './title.ts';
import { wholeWords } from './whole-words.ts';

/**
 * A need or duty in words that stand verbatim in the description. `isMeasured`: a criterion of the bank is about it.
 * `isHeart`: the line of the title names it.
 */
export type Need = { quote: string; source: 'must' | 'nice' | 'duty'; isMeasured: boolean; isHeart: boolean };

/** So many words of the title’s line in a need make it the heart of the job. */
const HEART = 2;

/** Characters: a longer quote is a sentence in which more than one thing is asked. */
const LONGEST = 120;

/**
 * The needs of the description: each bullet is one, of prose each phrase. Those that can't be asked about are left out:
 * licences, years, the employer, what must not count. Those that say more come first.
 */
export function needsOf(job: Job, calls: readonly Call[], isMeasured: (call: Call) => boolean): Need[] {
  const found = new Map<string, Need>();
  for (const call of calls) {
    if (call.source === 'title' || call.knockOut) continue;
    const { sentence, quotes } = wholeOf(call.quote, job);
    const need = needOf({ ...call, source: call.source, quotes, before: found.get(sentence) }, job, isMeasured(call));
    if (need) found.set(sentence, need);
  }
  return [...found.values()].toSorted(byDetail);
}

type Said = Pick<Need, 'quote' | 'source'> & { quotes: readonly string[]; before: Need | undefined };

function needOf({ quote: said, source, quotes, before }: Said, job: Job, measured: boolean): Need | undefined {
  const options = before ? [before.quote, ...quotes] : quotes;
  const quote = options.map(bare).find((one) => isToBeAsked({ quote: one, source }, job));
  const isMeasured = measured || before?.isMeasured === true;
  if (quote === undefined && !isMeasured) return undefined;
  return {
    quote: quote ?? said,
    source,
    isMeasured,
    isHeart: source !== 'nice' && quote !== undefined && isHeart(quote, job),
  };
}

const SENTENCE = /(?<=[.!?。！？])\s*(?=[\p{Lu}\p{Lo}])|[;；]\s*/u;
/** Marks at the end, and of a person specification. */
const END =
  /(?:\s*[([](?:E|D|Essential|Desirable)(?:\s*[–—,:/-]\s*[A-Z](?:\s*[,/]\s*[A-Z])*)?[)\]])?[\s.,;:!。，；：！]*$/u;
/** Between the bullet and the phrase nothing else may stand: "Experience of", "You will". */
const LEAD = 6;

/** What may be quoted, the best first. */
type Whole = { sentence: string; quotes: readonly string[] };

/** Of a bullet the first sentence from the phrase to its end; a part of it only where it is long or begins with years. */
function wholeOf(quote: string, { text, language }: Job): Whole {
  const line = text.split('\n').find((one) => BULLET.test(one) && one.includes(quote));
  if (line === undefined) return { sentence: quote, quotes: [quote] };
  const sentences = line.replace(BULLET, '').split(SENTENCE);
  const sentence = sentences.find((one) => one.includes(quote)) ?? '';
  if (sentence !== sentences[0]) return { sentence, quotes: [] };
  const whole = shortened(sentence.slice(language === 'en' ? startOf(sentence, quote) : 0).replace(END, ''));
  const isParted = whole.length > LONGEST || YEARS.test(whole);
  return { sentence, quotes: isParted ? [whole, quote] : [whole] };
}

const LEAST = 30;

/** A long one ends before its last bracket, comma or dash that leaves enough of it. */
function shortened(whole: string): string {
  if (whole.length <= LONGEST) return whole;
  const ends = [...whole.matchAll(/\s*(?:[,;，；]\s|\s[–—-]\s|[(（])/gu)].map(({ index }) => index);
  const end = ends.findLast((at) => at >= LEAST && at <= LONGEST);
  return end === undefined ? whole : whole.slice(0, end);
}

// "Experience of" goes; a part that other things stand before needs them.
function startOf(sentence: string, quote: string): number {
  const at = sentence.indexOf(quote);
  const lead = sentence.slice(0, at).trim();
  return !/[,，、(（]/u.test(lead) && lead.split(/\s+/u).length <= LEAD ? at : 0;
}

/** Two words of content say what somebody does; one may be anything. */
const SAYS = 2;
const detail = (quote: string) => Math.min(SAYS, contentWords(quote).length);
/** “Testing circuits” is done; “flexible hours” may be the offer. */
const DOING = /^\p{L}+ing\s/u;
const worth = ({ quote, source }: Need) => detail(quote) + (source === 'duty' && DOING.test(quote) ? 1 : 0);
const byDetail = (a: Need, b: Need) => worth(b) - worth(a);

/** “You will monitor anaesthesia” asks for “monitor anaesthesia”. */
const bare = (quote: string) =>
  quote.replace(/^(?:(?:you(?:['’]ll| will)?|to)\s+)?(?:(?:do )?need to (?:have )?)?(?=\p{Ll})/iu, '');

/** Of the employer, or what is so anyway: nothing that somebody has done. “Was” is another word in German. */
const NOT_DONE: Readonly<Record<string, RegExp>> = {
  en: wholeWords('we|our|us|is|are|was|were|has|offers?|provides?|welcome'),
  fr: wholeWords('nous|notre|nos|est|sont|offr(?:e|ons)|cherch(?:e|ons)|recherch(?:e|ons)'),
  de: wholeWords('wir|unsere?[mnrs]?|ist|sind|suchen|bieten'),
  es: wholeWords('somos|buscamos|nuestr[oa]s?|es|son|ofrecemos'),
  zh: /我们|我們|公司|福利|薪/u,
};
const isOfEmployer = (quote: string, { language }: Job) => (NOT_DONE[language] ?? NOT_DONE['en'])?.test(quote) === true;

/** “at night”: cut from what it belongs to. A short form, a level, years, whom one works beside: nothing done. */
const NOT_TOLD = [
  /(?<!\p{L})(?:don['’]?t|do not|needn['’]?t|doesn['’]?t|won['’]?t|no) (?:need|have to|require|experience|prior|previous)(?!\p{L})|(?<!\p{L})(?:not|isn['’]t) (?:needed|required|necessary|essential)(?!\p{L})/iu,
  /^(?:not|rather|out|with|of|in|at|for|from|by|on|dont|pas|nicht|avec|mit|bei|con|como?)\s/u,
  /^\p{Lu}{2,3}$/u,
  /^\d/u,
  /(?<!\p{L})(?:tickets?|permits?|cards?|insurance)(?:, (?:current|valid))?$/iu,
  /^(?:job description|person specification)/iu,
  /(?<![\p{L}\p{N}])[ABC][12](?![\p{L}\p{N}])/u,
  /(?<!\p{L})(?:un|deux|trois|quatre|cinq|zwei|drei|vier|fünf|dos|tres|cuatro|cinco)e?s? (?:ans?|jahren?|años?)(?!\p{L})/iu,
  /^(?:(?:you(?:['’]ll| will)? )?(?:work (?:alongside|closely|in|under|for|as)|join|reports? to|be (?:the|an?|part|based|responsible)|spend|have)|no (?:more|less|other)|other duties|undertake other|available|willing|happy|able)(?!\p{L})/iu,
  /(?<!\p{L})\d{1,2}\+? (?:months?|mois|monate?|meses)(?!\p{L})/iu,
  YEARS,
];
/** What is needed is named in so many words; more is a sentence. */
const NAMED = 8;

const mayNotBeAsked = (quote: string, { flags }: Job) =>
  isOfProtected(quote) || instructionsIn(quote).length > 0 || flags.some((flag) => quote.includes(flag.quote));

function isToBeAsked({ quote, source }: Pick<Need, 'quote' | 'source'>, job: Job): boolean {
  const isNamed = source === 'must' && quote.split(/\s+/u).length <= NAMED;
  const isDone = isOfThePerson(quote, job) && !isOfEmployer(quote, job) && saysEnough(quote, job);
  return (
    (isNamed || isDone) &&
    !restates(quote, job.title) &&
    quote.length <= LONGEST &&
    !isNothingDone(quote) &&
    !mayNotBeAsked(quote, job)
  );
}

// What has a gender mark is the job’s own name.
const isNothingDone = (quote: string) =>
  isKnockOut(quote) ||
  isFact(quote) ||
  quote.search(GENDER_MARK) >= 0 ||
  NOT_TOLD.some((pattern) => pattern.test(quote));

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

function isHeart(quote: string, { text, titleQuote }: Job): boolean {
  const line = titleQuote === '' ? '' : (text.split('\n').find((one) => one.includes(titleQuote)) ?? '');
  const said = contentWords(quote);
  const sharedWith = (known: string) =>
    said.filter(({ stem }) => contentWords(known).some((other) => sameWord(other.stem, stem))).length;
  return sharedWith(line) >= HEART;
}
