// What heads a part of a job description, and what kind of thing stands under it.
import type { Part } from './bullets.ts';
import { isOfferHead } from './offer.ts';
import { wholeWords } from './whole-words.ts';

export type Kind = 'must' | 'nice' | 'duty';

const MUST = wholeWords(
  `you(?:'ll|’ll| will)? need|needs?|^needed(?=[:：]?$)|must[- ]haves?|must|mandatory|non[- ]negotiables?|required?|requirements?|essential|qualifications?|what you bring|you bring|what we (?:ask for|expect|need|look for|are looking for)|what we['’]re (?:looking for|after)|^(?:about )?you(?=[:：]?$)|person specification|^(?:knowledge|experience)(?: (?:and|&) (?:knowledge|experience))?(?=[:：]?$)|you have|who you are|skills?|profil(?: recherché)?|exigée?s?|obligatoire|requise?s?|indispensable|compétences?|ce que nous (?:attendons|recherchons|demandons)|vous avez|anforderungen|voraussetzungen|ihr profil|du bringst mit|(?:das )?bringst du mit|was du mitbringst|wir wünschen uns|(?:du|sie|das) (?:solltest|sollten) (?:du |sie )?mitbringen|tu apportes|perfil|(?:lo que|qué) buscamos|requisitos|requerimos`,
);
const NICE = wholeWords(
  `nice(?:[- ]to[- ]haves?|(?= if |\\s*[:：]))|^nice$|(?:is|are|would be) nice(?! (?:to|with) )|a plus|bonus(?: points)?|desirable|preferred|ideally|advantage(?:ous)?|good to have|would be (?:great|lovely|nice|welcome)|(?:is|are) (?:also |very )?welcome|^(?:preferred|desired|optional)(?=[:：]?$)|(?<!(?:feel|mak(?:es?|ing)|made)(?![\\p{L}])[^.;]{0,40} )welcome(?=[.!]?$)|souhaitée?s?|appréciée?s?|un plus|un atout|idéalement|wünschenswert|von vorteil|schön wäre|kein muss|deseables?|se valorar?á?n?|valoramos|valorable`,
);
const DUTY = wholeWords(
  `responsibilities|what you(?:'ll|’ll| will)(?: be)? do(?:ing)?|day[- ]to[- ]day|the (?:role|job|post|work)(?=[:：]?$)|the role|le poste|das erwartet dich|your tasks?|duties|vos missions|missions?|tâches|votre rôle|aufgaben|funciones|tareas|actividades|responsabilidades|qué harás`,
);
/** A label that stands before what is worked with: "Stack:", "Our tech stack". */
const TOOLS =
  /^(?:(?:our|your|the|core|main|tech(?:nical|nology)?|data) )*(?:stack|tools?|toolbox|technolog(?:y|ies)|outils|environnement technique|technologien|herramientas)(?: we use)?\s*[:：]?$/iu;
const HAN_MUST = /要求|必备|必備|必须|必須|任[职職]|[应應]聘[条條]件|[资資]格[要条條]/u;
const HAN_NICE = /优先|優先|加分/u;
const HAN_DUTY = /职责|職責|工作内容|工作內容/u;

export const isNice = (text: string): boolean => NICE.test(text);
export const isMust = (text: string): boolean => MUST.test(text);

/** The kind that the last heading gives to what stands under it; without a heading, duties. */
export type Heading = { kind: Kind | 'offer'; isGiven: boolean };

export const NO_HEADING: Heading = { kind: 'duty', isGiven: false };

type Around = { before: Part | undefined; behind: Part | undefined };

/** A heading without a colon has at most so many words; one with its list under it so many. */
const WORDS = { alone: 4, overList: 10 };
const LONGEST = 60;
const TELLS = /[.!?;,…。！？；，]$/u;

/** True for a label, for a line with its colon, and for a short line between lists or over one. A bullet such as "Docker is a plus" is a wish. */
export const isHead = (part: Part, around: Around): boolean =>
  isHeading(part.text, part.isBullet) || isOverList(part, around) || isBetween(part, around);

const isHeading = (line: string, isBullet: boolean) =>
  line.length <= LONGEST && (/^(?:(?![.!?]\s).)*[:：]$/u.test(line) || (!isBullet && isShortLabel(line)));

const isShortLine = ({ text }: Part) =>
  text.length <= LONGEST && text.split(/\s+/u).length <= WORDS.overList && !TELLS.test(text) && !/^\p{Ll}/u.test(text);

// "1. Enquiries" over "1.1 To answer"; or a line without a bullet over lines with one.
const isOverList = (part: Part, { behind }: Around) =>
  isShortLine(part) && (part.isBullet ? part.level === 1 && behind?.level === 2 : behind?.isListed === true);

const isBetween = (part: Part, { before, behind }: Around) =>
  !part.isBullet && before?.isListed === true && behind?.isBullet === false && isShortLine(part);

export const isShortLabel = (line: string): boolean =>
  isLabel(line) && line.split(' ').length <= WORDS.alone && !/[.;,]/u.test(line);

/** True for "Duties" beside "Needed": lists of different kinds, each under its own heading. */
export function areHeadsOfLists(heads: readonly string[]): boolean {
  const kinds = new Set(heads.map((head) => kindOfLabel(head, 'duty')));
  return kinds.size > 1 && heads.every(isShortLabel);
}

/** Under a heading of the offer nothing is asked until the next one. Where needs are asked for under their own heading, a stack only says what there is. */
export function headingOf(line: string, { kind }: Heading, isAsked: boolean): Heading {
  if (isOfferHead(line)) return { kind: 'offer', isGiven: true };
  const tools = isAsked && TOOLS.test(line);
  return { kind: tools ? 'duty' : kindOfLabel(line, kind === 'must' ? kind : 'duty'), isGiven: true };
}

export const isHeadOfNeeds = ({ text, isBullet }: Part): boolean =>
  isHeading(text, isBullet) && kindOf(text, 'duty') === 'must';

/** A list of needs or wishes is over where somebody goes on to tell. */
export function endedBy(part: Part, { before }: Around, heading: Heading): Heading {
  const isOver = !part.isBullet && before?.isListed === true && !/^\p{Ll}/u.test(part.text);
  return isOver && heading.kind !== 'offer' ? { kind: 'duty', isGiven: true } : heading;
}

/** True for a line over needs, wishes or duties, with or without its colon. */
export const headsList = (line: string): boolean => line.length <= LONGEST && isLabel(line) && !isOfferHead(line);

export const isLabel = (line: string): boolean =>
  isOfferHead(line) || kindOfLabel(line, 'duty') !== 'duty' || DUTY.test(line) || HAN_DUTY.test(line);

// A stack is what has to be known; within a sentence, tools and stacks are something else.
export const kindOfLabel = (label: string, otherwise: Kind): Kind => {
  const kind = kindOf(label, otherwise);
  return kind === 'duty' && TOOLS.test(label) ? 'must' : kind;
};

export function kindOf(text: string, otherwise: Kind): Kind {
  if (NICE.test(text) || HAN_NICE.test(text)) return 'nice';
  if (DUTY.test(text) || HAN_DUTY.test(text)) return 'duty';
  return MUST.test(text) || HAN_MUST.test(text) ? 'must' : otherwise;
}
