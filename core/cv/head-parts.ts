// Takes the head of an entry on work apart: titles, employers, and what is neither.
import { isValidity } from './credentials.ts';
import { isDateLabel } from './dates.ts';
import { phrasesOf } from './entries.ts';
import type { CvLine } from './line.ts';
import { hasFounders, isJobKind, organisationScore } from './organisations.ts';
import { isPlace, isPlaceAndCountry } from './places.ts';
import { titleScore } from './titles.ts';

/** A part of the head of an entry that may be its title or its employer. */
export interface Part {
  text: string;
  /** Place in the head: which phrase, and which piece of it between commas. */
  phrase: number;
  piece: number;
  /** The first phrase of its line. */
  first: boolean;
  title: number;
  organisation: number;
}

/** Legal forms that follow a comma belong to the name before it: "Ash Software, Inc." */
const legalForm = String.raw`\s*(?:inc(?:orporated)?|ltd|limited|llc|llp|lp|plc|corp(?:oration)?|gmbh|ag|s\.?l\.?u?|s\.?a\.?s?|s\.?r\.?l|s\.?p\.?a|b\.?v|co)\.?\s*(?=$|[,，(（])`;
/** "Apprentice, then Carpenter" is one post; a comma in brackets or in a number parts nothing. */
const noParting = String.raw`(?!${legalForm})(?!\s*(?:then|later|puis|dann|später|luego|poi)\s)(?![^(]*\))`;
const comma = new RegExp(String.raw`(?<!\d(?=,\d)),${noParting}\s*|[，、](?!${legalForm})\s*(?![^（(]*[)）])`, 'iu');
/** Forms name the parts of an entry: "Position: Care Assistant". */
const titleLabel =
  /^(?:position(?: held)?|job title|title|role|occupation(?: or position held)?|post|stelle|funktion|tätigkeit|beruf|poste(?: occupé)?|fonction|puesto|cargo|ruolo|职位|職位|岗位|职务|職稱|職務)\s*[:：]\s*/iu;
const employerLabel =
  /^(?:employer|company|organi[sz]ation|(?:name (?:and address )?of )?employer|firma|arbeitgeber|unternehmen|entreprise|employeur|société|empresa|empleador|azienda|datore di lavoro|(?:公司|機構|机构)(?:名称|名稱)?|单位|單位|雇主)\s*[:：]\s*/iu;
const otherLabel =
  /^(?:dates?|period|zeitraum|période|periodo|fechas?|duration|location|ort|lieu|lugar|时间|時間|地点|地點)\s*[:：]/iu;

/** The parts of the head of an entry, without places, dates and kinds of contract. */
export function partsOf(lines: readonly CvLine[]): Part[] {
  return phrasesOf(lines)
    .flatMap(withEmployer)
    .flatMap(({ text, first }, phrase) => {
      if (isPlace(text) || isPlaceAndCountry(text)) return [];
      const pieces = text.split(comma).map((piece) => piece.trim());
      return pieces.flatMap((piece, i): Part[] => {
        const part = partOf(piece, { phrase, piece: i, first });
        const isRemark = /^[(（][^()（）]*[)）]$/u.test(piece);
        const told =
          /\p{L}/u.test(part.text) && !isRemark && !otherLabel.test(piece) && !isValidity(piece) && !isDateLabel(piece);
        return told && !isJobKind(part.text.replace(/^[(（]|[)）]$/gu, '')) ? [part] : [];
      });
    });
}

/** "Ferry Planner with Ryfylke Lines": behind a title the employer may follow in words; "Lead for Devices, Harbour Line" is a title. */
function withEmployer(phrase: { text: string; first: boolean }): { text: string; first: boolean }[] {
  const [, title = '', employer = ''] = /^([^,]+?)\s(?:with|for(?=[^,]*$))\s(\p{Lu}.*)$/u.exec(phrase.text) ?? [];
  return titleScore(title) > 1
    ? [
        { ...phrase, text: title },
        { text: employer, first: false },
      ]
    : [phrase];
}

function partOf(text: string, place: Pick<Part, 'phrase' | 'piece' | 'first'>): Part {
  const bare = text.replace(titleLabel, '').replace(employerLabel, '');
  if (titleLabel.test(text)) return { text: bare, ...place, title: 3, organisation: 0 };
  if (employerLabel.test(text)) return { text: bare, ...place, title: 0, organisation: 5 };
  const title = hasFounders(text) ? 0 : titleScore(text);
  return { text, ...place, title, organisation: organisationScore(text) };
}

/** How well a part would do as the employer beside `title`; not above 0 if it can't be one. */
export function employerScore(part: Part, title: Part | null): number {
  if (isPlace(part.text) || isSentence(part.text)) return -5;
  const cue = part.organisation > 0 && part.title < 2 ? 3 + part.organisation : 0;
  return cue + placeScore(part, title);
}

/** What somebody did: "a cool store", or many words of which most are small. */
function isSentence(text: string): boolean {
  const words = text.split(/\s+/u);
  const small = words.filter((word) => /^\p{Ll}[\p{L}'’-]{3,}/u.test(word)).length;
  return (
    /^(?:an?|the|two|three|then|and|une?|des|eine?|los|las)\s/u.test(text) ||
    (words.length > 6 && small > words.length / 2)
  );
}

/** "Driver, Ouse Coaches, York" has the employer behind its title; "Ouse Coaches, York, Driver" first. */
function besideScore(piece: number, title: number): number {
  if (title > 0 && piece === 0) return 1.5;
  return Math.abs(piece - title) === 1 ? 1 : 0;
}

/** Best is a phrase of its own at the start of a line, then the piece beside the title, then a later phrase. */
function placeScore(part: Part, title: Part | null): number {
  if (part.phrase === title?.phrase) return besideScore(part.piece, title.piece);
  if (part.piece > 0) return 0;
  return part.first ? 2 : 1;
}
