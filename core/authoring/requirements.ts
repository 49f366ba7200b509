// Takes a cleaned job description apart into phrases: what is needed, what would be nice, what the work is.

import type { Asked } from './asks.ts';
import { askedIn, isBareList, partsOfList } from './asks.ts';
import { BULLET, bulletsIn } from './bullets.ts';
import type { Heading, Kind } from './headings.ts';
import {
  endedBy,
  headingOf,
  isHead,
  isHeadOfNeeds,
  isLabel,
  isMust,
  isNice,
  kindOf,
  kindOfLabel,
  NO_HEADING,
} from './headings.ts';
import { isKnockOut } from './knock-outs.ts';
import { isAboutOffer, isFact, isOfTheEmployer } from './offer.ts';

/** `duty`: what the person will do, from which needs follow. `knockOut`: a yes or no for a person to check, not scored. */
export type Requirement = { text: string; kind: Kind; knockOut: boolean };

/** Words that only say how much something is wanted; the quote keeps them, the phrase doesn't need them. */
const WRAPPING =
  /^(?:and|or|et|ou|und|y|also|(?:with )?confidence in|with(?= (?:experience|knowledge))|some|good(?! (?:with|at|in) )|strong|solid|excellent|proven|basic|you need|need|must|must have|must be|can|able to|ability to|knowledge of|experience(?: (?:in|with|of)|(?=\s+\p{L}+ing\s))|you have|we need|nice|plus|ideally|bonus)\s*:?\s+/iu;
/** “3+ years of experience in pricing” asks for pricing. */
const OF_YEARS =
  /^(?:at least |a minimum of |minimum (?:of )?|min\.? |over )?(?:\d{1,2}(?:\s?[-–]\s?\d{1,2})?|one|two|three|four|five|six|seven|eight|nine|ten)\+? (?:years?|yrs?|months?)['’]?(?: (?:of|relevant|professional|hands-on|practical|recent|work(?:ing)?|proven))* ?(?:experience (?:in|of|with|on)|(?:of|with|on)(?! experience)) (?=\p{L})/iu;
const WRAPPED_END =
  /\s+(?:is |are |would be )?(?:a plus|an advantage|welcome(?<=(?:is|are|be) welcome)|required|preferred|desirable|essential|exigée?s?|souhaitée?s?|appréciée?s?|obligatoire|requis(?:e)?|un plus)$/iu;

/** A sign that joined what has been left out: "Anglings = a plus". */
const LOOSE_END = /\s+[=:&/+–—-]+$/u;

/** “B2 or better” asks for B2; “a degree or equivalent” asks for less than a degree, so that stays. */
const UPWARDS =
  /\s+(?:and|or|et|ou|und|oder|y|o)\s+(?:better|higher|above|more|over|upwards?|mieux|plus|besser|höher|mehr|más)$/iu;

/** What somebody is to be asked, word for word, is no need. */
const QUESTION = /^["“„«「].*[?？]\s*["”«»」]$/u;

/** “A degree is not required.” */
const NOT_NEEDED =
  /(?<!\p{L})(?:(?:not|isn['’]t|nicht|pas|no) (?:a requirement|required|needed|necessary|essential|erforderlich|notwendig|nötig|requise?|nécessaire|obligatoire|necesari[oa]|imprescindible))(?!\p{L})|^(?:you )?(?:don['’]?t|do not) need(?!\p{L})|^no (?:particular |previous |prior |formal )?(?:qualifications?|experience|degree)(?!\p{L})/iu;

/** “E = essential”: what a mark stands for. “Sex: any”: who somebody is. */
const LEGEND =
  /^\p{Lu}\s*=\s|^(?:criteri(?:a|on)|requirements?)(?:\s+(?:essential|desirable|\([ED]\)))+$|^(?:sexo?|sexe|gender|geschlecht|edad|age|âge|alter|estado civil|marital status|familienstand|性[别別]|年[龄齡])\s*[:：]/iu;

const LONGEST = 160;

/** The phrases in the order of the text; each `text` stands in it verbatim. Facts about the offer are left out. */
export function requirementsIn(text: string): Requirement[] {
  const lines = text.split('\n').filter((line, i) => i > 0 || line.length > LONGEST || isAsking(line));
  const parts = lines.flatMap(bulletsIn);
  const isAsked = parts.some(isHeadOfNeeds);
  const found: Requirement[] = [];
  let heading: Heading = NO_HEADING;
  for (const [i, part] of parts.entries()) {
    const around = { before: parts[i - 1], behind: parts[i + 1] };
    if (!isHead(part, around)) heading = endedBy(part, around, heading);
    for (const sentence of isHead(part, around) ? [part.text] : sentencesIn(part.text)) {
      if (isHead({ ...part, text: sentence }, around)) heading = headingOf(sentence, heading, isAsked);
      else if (heading.kind !== 'offer' && !isOfTheEmployer(sentence))
        found.push(...(part.isBullet ? underHeading : toldIn)(sentence, { ...heading, kind: heading.kind }));
    }
  }
  return dropRepeats(found);
}

type Under = { kind: Kind; isGiven: boolean };

// A name outside bullets is who or where, unless it is what is needed.
const toldIn = (sentence: string, { kind: heading }: Under): Requirement[] =>
  phrasesIn(sentence, heading).filter(({ kind, text }) => kind !== 'duty' || !isName(text));

/** Of a person specification: “(E – A, I)” behind what is essential, “(Desirable)” behind a wish. */
const MARKED = /\s*[([](?:(E|Essential)|D|Desirable)(?:\s*[–—,:/-]\s*[A-Z](?:\s*[,/]\s*[A-Z])*)?[)\]][.;]?$/u;

/** Behind a paper in its bullet, so many words say more of the paper. */
const CLAUSE = 3;

// Short bullets under no heading are what is needed: "- SQL", "- Python". A name among bullets is no place.
function underHeading(said: string, { kind, isGiven }: Under): Requirement[] {
  const marked = MARKED.exec(said);
  const sentence = marked ? said.slice(0, marked.index) : said;
  if (marked) return phrasesIn(sentence, marked[1] ? 'must' : 'nice');
  const isNeed = !isGiven && sentence.split(/\s+/u).length <= LIST_PART;
  const found = phrasesIn(sentence, isNeed ? kindOf(sentence, 'must') : kind);
  return found[0]?.knockOut === true
    ? found.filter((one) => one.knockOut || one.text.split(/\s+/u).length < CLAUSE)
    : found;
}

const sentencesIn = (line: string) => line.replace(BULLET, '').split(/(?<=[.!?。！？])\s*(?=[\p{Lu}\p{Lo}])/u);

/** True for a line that is a list of needs and so no title: "We need somebody for Python and clear writing." */
export const isAsking = (line: string) =>
  sentencesIn(line).some((sentence) => (askedIn(sentence)?.items.length ?? 0) > 1);

function phrasesIn(sentence: string, heading: Kind): Requirement[] {
  const label = /^([^:：]{2,60})[:：]\s*/u.exec(sentence);
  const isLabelled = label !== null && isLabel(label[1] ?? '');
  const base = isLabelled ? kindOfLabel(label[1] ?? '', heading) : heading;
  const body = isLabelled ? sentence.slice(label[0].length) : sentence;
  const asked = askedIn(body);
  if (asked) return askedFor(sentence, asked, base);
  if (base === 'duty' && isListOfNeeds(body)) return needsIn(partsOfList(body), 'must');
  return needsIn(partsOf(body, { isList: base !== 'duty' || isLabelled, isLabelled }), base);
}

// A list with pay or hours in it is about the offer.
const isListOfNeeds = (body: string) => isBareList(body) && !isFact(body);

function askedFor(sentence: string, { lead, items, rest }: Asked, heading: Kind): Requirement[] {
  const told = rest === '' ? [] : phrasesIn(rest, heading);
  return [...needsIn(items, kindOfAsked(sentence, lead, heading)), ...told];
}

// "Experience with A or B is a plus" wishes for both; "You need A, and B is a plus" needs A.
function kindOfAsked(sentence: string, lead: string, heading: Kind): Kind {
  if (isNice(lead) || heading === 'nice') return 'nice';
  return isMust(lead.replace(/\b(?:skills?|you are)\b/giu, '')) ? 'must' : kindOf(sentence, 'must');
}

const needsIn = (parts: readonly string[], base: Kind): Requirement[] =>
  parts
    .filter(
      (part) =>
        !isFact(part) &&
        !isAboutOffer(part) &&
        !QUESTION.test(part) &&
        !LEGEND.test(part) &&
        !NOT_NEEDED.test(part) &&
        /\p{L}{2}/u.test(part),
    )
    .map((part) => ({ text: unwrapped(part), kind: kindOf(part, base), knockOut: isKnockOut(part) }))
    .filter(({ text }) => text.length >= 2 && text.length <= LONGEST);

// "Coombe Transit", "Bristol": who and where. Needs are also written with a capital, but then under their heading.
const isName = (text: string) =>
  /^(?:[\p{Lu}&(][\p{L}&.’'()-]*(?:\s+|$)|(?:des|de|la|du|and|of|the)\s+|\([^)]*\)\s*){1,6}$/u.test(text);

const SECTION = /[;；。]|\.(?=\s|$)/uy;
const LIST_MARK = /[,，、](?!\d)/uy;

/** A part of a list is at most so many words long; a longer one is a clause of a sentence. */
const LIST_PART = 5;

/** So many clauses in one sentence are a list too: "you give medicines, work out doses and explain things". */
const ENUMERATION = 3;

// Semicolons always part; commas only in lists; neither does inside brackets.
function partsOf(body: string, { isList, isLabelled }: { isList: boolean; isLabelled: boolean }): string[] {
  const sections = splitOutside(body, SECTION);
  return sections.flatMap((section) => {
    const joined = isList && sections.length === 1 ? partsOfList(section) : [];
    if (joined.length > (isLabelled ? 1 : 2)) return joined.flatMap(slashed);
    const items = splitOutside(section, LIST_MARK);
    const short = items.filter((item) => item.split(/\s+/).length <= LIST_PART).length;
    return isList || items.length >= ENUMERATION || short >= items.length - 1 ? items.flatMap(slashed) : [section];
  });
}

// "html/css/js" is a list of three; "CI/CD" is one thing.
const slashed = (part: string) =>
  /^[\p{L}\p{N}+#.]+(?:\/[\p{L}\p{N}+#.]+){2,}$/u.test(part) ? part.split('/') : [part];

function splitOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    depth = Math.max(0, depth + bracket(text[i] ?? ''));
    separator.lastIndex = i;
    if (depth > 0 || !separator.test(text)) continue;
    parts.push(text.slice(start, i));
    start = i + 1;
  }
  return [...parts, text.slice(start)].map((part) => part.trim()).filter((part) => part !== '');
}

function bracket(char: string): number {
  if ('(（['.includes(char)) return 1;
  return ')）]'.includes(char) ? -1 : 0;
}

function unwrapped(part: string): string {
  let text = part.trim().replace(/[.!,;:]+$/u, '');
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(WRAPPING, '').replace(OF_YEARS, '');
  }
  return text.replace(WRAPPED_END, '').replace(LOOSE_END, '').replace(UPWARDS, '').trim();
}

function dropRepeats(found: readonly Requirement[]): Requirement[] {
  const seen = new Set<string>();
  return found.filter(({ text }) => {
    const key = text.toLowerCase();
    return seen.has(key) ? false : seen.add(key);
  });
}
