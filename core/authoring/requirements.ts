// Takes a cleaned job description apart into phrases: what is needed, what would be nice, what the work is.

import type { Asked } from './asks.ts';
import { askedIn, isBareList, partsOfList } from './asks.ts';
import { isAboutOffer, isFact, isOfferHead, isOfTheEmployer } from './offer.ts';
import { wholeWords } from './whole-words.ts';

/** `duty`: what the person will do, from which needs follow. `knockOut`: a yes or no for a person to check, not scored. */
export type Requirement = { text: string; kind: 'must' | 'nice' | 'duty'; knockOut: boolean };

type Kind = Requirement['kind'];

const MUST = wholeWords(
  `you(?:'ll|’ll| will)? need|needs?|^needed(?=[:：]?$)|must[- ]haves?|must|required?|requirements?|essential|qualifications?|what you bring|you bring|what we (?:ask for|expect|need|look for)|you have|who you are|skills?|profil(?: recherché)?|exigée?s?|obligatoire|requise?s?|indispensable|compétences?|vous avez|anforderungen|voraussetzungen|ihr profil|du bringst mit|(?:das )?bringst du mit|was du mitbringst|wir wünschen uns|tu apportes|perfil|(?:lo que|qué) buscamos|requisitos|requerimos`,
);
const NICE = wholeWords(
  `nice(?:[- ]to[- ]haves?|(?= if |\\s*[:：]))|^nice$|(?:is|are|be) nice(?! (?:to|with) )|a plus|bonus(?: points)?|desirable|preferred|ideally|advantage(?:ous)?|good to have|would be (?:great|lovely|nice|welcome)|(?:is|are) (?:also |very )?welcome|(?<!(?:feel|mak(?:es?|ing)|made)(?![\\p{L}])[^.;]{0,40} )welcome(?=[.!]?$)|souhaitée?s?|appréciée?s?|un plus|un atout|idéalement|wünschenswert|von vorteil|schön wäre|deseables?|se valora|valorable`,
);
const DUTY = wholeWords(
  `responsibilities|what you(?:'ll|’ll| will) do|the role|your tasks?|duties|vos missions|missions?|tâches|votre rôle|aufgaben|funciones|tareas|responsabilidades|qué harás`,
);
/** A label that stands before what is worked with: "Stack:", "Our tech stack". */
const TOOLS =
  /^(?:(?:our|your|the|core|main|tech(?:nical|nology)?|data) )*(?:stack|tools?|toolbox|technolog(?:y|ies)|outils|environnement technique|technologien|herramientas)(?: we use)?\s*[:：]?$/iu;
const HAN_MUST = /要求|必备|必備|必须|必須|任职/u;
const HAN_NICE = /优先|優先|加分/u;
const HAN_DUTY = /职责|職責|工作内容|工作內容/u;

const KNOCK_OUT = wholeWords(
  `diplom[ae]s?|diplômes?|degree|bachelor'?s?|master'?s|licen[cs]e[ds]?|registered|registration|certificat(?:e|ion)s?|right to work|work permit|permis|visa|abschluss|approbation|staatliche anerkennung|bts|hn[cd]|nvq|caces|fp superior|título|titulación`,
);

const HAN_KNOCK_OUT = /学历|學歷|学位|學位|本科|大专|证书|證書|证照|證照|驾照|駕照/u;

/** True for what a person has or hasn't, such as a licence. */
export const isKnockOut = (text: string) => KNOCK_OUT.test(text) || HAN_KNOCK_OUT.test(text);

/** Words that only say how much something is wanted; the quote keeps them, the phrase doesn't need them. */
const WRAPPING =
  /^(?:and|or|et|ou|und|y|also|some|good(?! (?:with|at|in) )|strong|solid|excellent|proven|basic|you need|need|must|must have|must be|can|able to|ability to|knowledge of|experience(?: (?:in|with|of)|(?=\s+\p{L}+ing\s))|you have|we need|nice|plus|ideally|bonus)\s*:?\s+/iu;
const WRAPPED_END =
  /\s+(?:is |are |would be )?(?:a plus|an advantage|welcome(?<=(?:is|are|be) welcome)|required|preferred|desirable|essential|exigée?s?|souhaitée?s?|appréciée?s?|obligatoire|requis(?:e)?|un plus)$/iu;

/** A sign that joined what has been left out: "Anglings = a plus". */
const LOOSE_END = /\s+[=:&/+–—-]+$/u;

/** “B2 or better” asks for B2; “a degree or equivalent” asks for less than a degree, so that stays. */
const UPWARDS =
  /\s+(?:and|or|et|ou|und|oder|y|o)\s+(?:better|higher|above|more|over|upwards?|mieux|plus|besser|höher|mehr|más)$/iu;

/** A heading without a colon has at most so many words. */
const HEADING = 4;

/** What somebody is to be asked, word for word, is no need. */
const QUESTION = /^["“„«「].*[?？]\s*["”«»」]$/u;

const LONGEST = 160;

/** The phrases in the order of the text; each `text` stands in it verbatim. Facts about the offer are left out. */
export function requirementsIn(text: string): Requirement[] {
  const lines = text.split('\n').filter((line, i) => i > 0 || line.length > LONGEST || isAsking(line));
  const found: Requirement[] = [];
  let heading: Heading = { kind: 'duty', isGiven: false };
  for (const { text: part, isBullet } of lines.flatMap(bulletsIn)) {
    for (const sentence of isHeading(part, isBullet) ? [part] : sentencesIn(part)) {
      if (isHeading(sentence, isBullet)) heading = headingOf(sentence, heading);
      else if (heading.kind !== 'offer' && !isOfTheEmployer(sentence))
        found.push(...(isBullet ? underHeading : toldIn)(sentence, { ...heading, kind: heading.kind }));
    }
  }
  return dropRepeats(found);
}

/** The kind that the last heading gives to what stands under it; without a heading, duties. */
type Heading = { kind: Kind | 'offer'; isGiven: boolean };

/** Under a heading of the offer nothing is asked until the next one. */
const headingOf = (line: string, { kind }: Heading): Heading =>
  isOfferHead(line)
    ? { kind: 'offer', isGiven: true }
    : { kind: kindOfLabel(line, kind === 'offer' ? 'duty' : kind), isGiven: true };

type Under = { kind: Kind; isGiven: boolean };

// A name outside bullets is who or where, unless it is what is needed.
const toldIn = (sentence: string, { kind: heading }: Under): Requirement[] =>
  phrasesIn(sentence, heading).filter(({ kind, text }) => kind !== 'duty' || !isName(text));

// Short bullets under no heading are what is needed: "- SQL", "- Python". A name among bullets is no place.
function underHeading(sentence: string, { kind, isGiven }: Under): Requirement[] {
  const isNeed = !isGiven && sentence.split(/\s+/u).length <= LIST_PART;
  return phrasesIn(sentence, isNeed ? kindOf(sentence, 'must') : kind);
}

const BULLET = /^[-*•·–—▪●]\s*/u;
const INLINE_BULLET = /\s+[•▪●]\s+/u;
const INLINE_DASH = /(?:^|\s+)[–—-]\s+/u;

/** One dash in a line sets a thought apart; so many make a list of it. */
const DASHES = 2;

/** The line with what stands in it as bullets: "What you need: – order picking – stock counts • manual handling". */
function bulletsIn(line: string): { text: string; isBullet: boolean }[] {
  const isBullet = BULLET.test(line);
  const parts = line
    .replace(BULLET, '')
    .split(INLINE_BULLET)
    .flatMap((part) => (part.split(INLINE_DASH).length > DASHES ? part.split(INLINE_DASH) : [part]))
    .filter((part) => part !== '');
  return parts.map((text, i) => ({ text, isBullet: isBullet || i > 0 }));
}

// A bullet such as "Docker is a plus" is a wish.
const isHeading = (line: string, isBullet: boolean) =>
  line.length <= 60 && (/^(?:(?![.!?]\s).)*[:：]$/u.test(line) || (!isBullet && isShortLabel(line)));

const isShortLabel = (line: string) => isLabel(line) && line.split(' ').length <= HEADING && !/[.;,]/u.test(line);

/** True for "Duties" beside "Needed": lists of different kinds, each under its own heading. */
export function areHeadsOfLists(heads: readonly string[]): boolean {
  const kinds = new Set(heads.map((head) => kindOfLabel(head, 'duty')));
  return kinds.size > 1 && heads.every(isShortLabel);
}

const isLabel = (line: string) =>
  isOfferHead(line) || kindOfLabel(line, 'duty') !== 'duty' || DUTY.test(line) || HAN_DUTY.test(line);

// A stack is what has to be known; within a sentence, tools and stacks are something else.
const kindOfLabel = (label: string, otherwise: Kind): Kind => {
  const kind = kindOf(label, otherwise);
  return kind === 'duty' && TOOLS.test(label) ? 'must' : kind;
};

function kindOf(text: string, otherwise: Kind): Kind {
  if (NICE.test(text) || HAN_NICE.test(text)) return 'nice';
  if (DUTY.test(text) || HAN_DUTY.test(text)) return 'duty';
  return MUST.test(text) || HAN_MUST.test(text) ? 'must' : otherwise;
}

const sentencesIn = (line: string) => line.replace(BULLET, '').split(/(?<=[.!?。！？])\s*(?=[\p{Lu}\p{Lo}])/u);

/** True for a line that is a list of needs and so no title: "We need somebody for Python and clear writing." */
export const isAsking = (line: string) =>
  sentencesIn(line).some((sentence) => (askedIn(sentence)?.items.length ?? 0) > 1);

function phrasesIn(sentence: string, heading: Kind): Requirement[] {
  const label = /^([^:：]{2,60})[:：]\s*/u.exec(sentence);
  const isLabelled = label !== null && kindOfLabel(label[1] ?? '', 'duty') !== 'duty';
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
  if (NICE.test(lead) || heading === 'nice') return 'nice';
  return MUST.test(lead.replace(/\b(?:skills?|you are)\b/giu, '')) ? 'must' : kindOf(sentence, 'must');
}

const needsIn = (parts: readonly string[], base: Kind): Requirement[] =>
  parts
    .filter((part) => !isFact(part) && !isAboutOffer(part) && !QUESTION.test(part) && /\p{L}{2}/u.test(part))
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
    text = text.replace(WRAPPING, '');
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
