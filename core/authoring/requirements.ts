// Takes a cleaned job description apart into phrases: what is needed, what would be nice, what the work is.

import type { Asked } from './asks.ts';
import { askedIn, isBareList, partsOfList } from './asks.ts';

/** `duty`: what the person will do, from which needs follow. `knockOut`: a yes or no for a person to check, not scored. */
export type Requirement = { text: string; kind: 'must' | 'nice' | 'duty'; knockOut: boolean };

type Kind = Requirement['kind'];

/** A pattern of whole words; the letters of every language count as letters, as \b doesn't. */
const wholeWords = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu');

const MUST = wholeWords(
  `you(?:'ll|’ll| will)? need|needs?|must[- ]haves?|must|required?|requirements?|essential|qualifications?|what you bring|you have|who you are|skills?|profil(?: recherché)?|exigée?s?|obligatoire|requise?s?|indispensable|compétences?|vous avez|anforderungen|voraussetzungen|ihr profil|du bringst mit|requisitos|requerimos`,
);
const NICE = wholeWords(
  `nice(?:[- ]to[- ]haves?)?|a plus|bonus(?: points)?|desirable|preferred|ideally|advantage(?:ous)?|good to have|would be great|souhaitée?s?|appréciée?s?|un plus|un atout|idéalement|wünschenswert|von vorteil|deseable|se valora|valorable`,
);
const DUTY = wholeWords(
  `responsibilities|what you(?:'ll|’ll| will) do|the role|your tasks?|duties|vos missions|missions?|tâches|aufgaben|funciones`,
);
const HAN_MUST = /要求|必备|必備|必须|必須|任职/u;
const HAN_NICE = /优先|優先|加分/u;
const HAN_DUTY = /职责|職責/u;

/** Pay, hours, place, contract, start: facts about the offer, nothing to score. */
const FACT = new RegExp(
  `[£€$]\\s?\\d|${
    wholeWords(
      `\\d+(?:[.,]\\d+)?\\s?k|\\d{1,2}\\s?h(?:ours?|eures?)?|salary|salaire|gehalt|per (?:year|annum|month|hour)|remote|hybrid|on-?site|days? (?:in the )?office|full[- ]time|part[- ]time|permanent|temps (?:plein|partiel)|cdi|cdd|vollzeit|teilzeit|start(?:s|ing)? (?:monday|asap|immediately|date)|holidays?|pension|benefits?|perks|jour|nuit`,
    ).source
  }`,
  'iu',
);

const KNOCK_OUT = wholeWords(
  `diplom[ae]s?|diplômes?|degree|bachelor'?s?|master'?s|licen[cs]e[ds]?|registered|registration|certificat(?:e|ion)s?|right to work|work permit|permis|visa|abschluss|approbation|título|titulación`,
);

/** Words that only say how much something is wanted; the quote keeps them, the phrase doesn't need them. */
const WRAPPING =
  /^(?:and|or|et|ou|und|y|also|some|good(?! (?:with|at|in) )|strong|solid|excellent|proven|basic|you need|need|must|must have|must be|can|able to|ability to|knowledge of|experience (?:in|with|of)|you have|we need|nice|plus|ideally|bonus)\s*:?\s+/iu;
const WRAPPED_END =
  /\s+(?:is |are |would be )?(?:a plus|an advantage|required|preferred|desirable|essential|exigée?s?|souhaitée?s?|appréciée?s?|obligatoire|requis(?:e)?|un plus)$/iu;

const LONGEST = 160;

/** The phrases in the order of the text; each `text` stands in it verbatim. Facts about the offer are left out. */
export function requirementsIn(text: string): Requirement[] {
  const lines = text.split('\n').filter((line, i) => i > 0 || line.length > LONGEST || isAsking(line));
  const found: Requirement[] = [];
  let heading: Kind = 'duty';
  for (const line of lines) {
    if (isHeading(line)) {
      heading = kindOf(line, heading);
      continue;
    }
    for (const sentence of sentencesIn(line)) found.push(...phrasesIn(sentence, heading));
  }
  return dropRepeats(found);
}

const isHeading = (line: string) =>
  line.length <= 60 &&
  (/[:：]$/u.test(line) || (kindOf(line, 'duty') !== 'duty' && line.split(' ').length <= 4 && !/[.;,]/u.test(line)));

function kindOf(text: string, otherwise: Kind): Kind {
  if (NICE.test(text) || HAN_NICE.test(text)) return 'nice';
  if (DUTY.test(text) || HAN_DUTY.test(text)) return 'duty';
  return MUST.test(text) || HAN_MUST.test(text) ? 'must' : otherwise;
}

const sentencesIn = (line: string) =>
  line.replace(/^[-*•·–—▪●]\s*/u, '').split(/(?<=[.!?。！？])\s*(?=[\p{Lu}\p{Lo}])/u);

/** True for a line that is a list of needs and so no title: "We need somebody for Python and clear writing." */
export const isAsking = (line: string) =>
  sentencesIn(line).some((sentence) => (askedIn(sentence)?.items.length ?? 0) > 1);

function phrasesIn(sentence: string, heading: Kind): Requirement[] {
  const label = /^([^:：]{2,60})[:：]\s*/u.exec(sentence);
  const isLabelled = label !== null && kindOf(label[1] ?? '', 'duty') !== 'duty';
  const base = kindOf(isLabelled ? (label[1] ?? '') : '', heading);
  const body = isLabelled ? sentence.slice(label[0].length) : sentence;
  const asked = askedIn(body);
  if (asked) return askedFor(sentence, asked, base);
  if (base === 'duty' && isListOfNeeds(body)) return needsIn(partsOfList(body), 'must');
  return needsIn(partsOf(body, { isList: base !== 'duty' || isLabelled, isLabelled }), base);
}

// A list with pay or hours in it is about the offer.
const isListOfNeeds = (body: string) => isBareList(body) && !FACT.test(body);

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
    .filter((part) => !FACT.test(part) && /\p{L}{2}/u.test(part))
    .map((part) => ({ text: unwrapped(part), kind: kindOf(part, base), knockOut: KNOCK_OUT.test(part) }))
    .filter(({ text, kind }) => text.length >= 2 && text.length <= LONGEST && !(kind === 'duty' && isName(text)));

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
  return text.replace(WRAPPED_END, '').trim();
}

function dropRepeats(found: readonly Requirement[]): Requirement[] {
  const seen = new Set<string>();
  return found.filter(({ text }) => {
    const key = text.toLowerCase();
    return seen.has(key) ? false : seen.add(key);
  });
}
