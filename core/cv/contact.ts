// Reads by which number a person can be reached, and where they live.
import { isCredential } from './credentials.ts';
import { isDateLabel } from './dates.ts';
import { headingKind } from './headings.ts';
import { languageIn } from './language-names.ts';
import { CELL, plain, TURN, type CvLine } from './line.ts';
import { isJobKind, organisationScore } from './organisations.ts';
import { withoutMail } from './mail.ts';
import { countryIn, countryOfAddress, hasBritishCode, isPlace, isRegion } from './places.ts';
import { titleScore } from './titles.ts';
import { isRegionName } from './towns.ts';

const phone = /(?<![\p{L}\d./-])(?:\+|00)?[(（]?\d[\d\s().\-–/（）\u00A0]{5,22}\d(?![\d%])/gu;
const phoneLabel =
  /(?:tel|phone|mobile|mobil|handy|telefon|téléphone|teléfono|telefono|móvil|portable|cell|fon|電話|电话|手機|手机|聯絡|whatsapp)/iu;
const link =
  /(?:https?:\/\/|www\.)\S+|\b(?:linkedin|github|gitlab|xing|twitter|behance)\b\S*|\b[\w-]+\.(?:invalid|com|org|net|io|dev|de|fr|co\.uk|me)(?![\p{L}\d])(?:[/?#:]\S*)?/giu;
const placeLabel =
  /^(?:(?:(?:(?:present|current|home|postal) )?address|location|(?:based|living|lives|resident|located) (?:in|near|at)|residence|city|home|adresse|anschrift|wohnort|wohnhaft(?: in)?|domicile|ville|lieu|dirección|domicilio|residencia|localidad|ciudad|indirizzo|residenza|città|endereço|adres|woonplaats)(?!\p{L})|地址|住址|現居地?|现居(?:地|住地)?|居住地|所在地|所在城市|通訊地址|联系地址)\s*[:：\t]?\s*/iu;

/** Texts that may be telephone numbers, the likeliest first. */
export function phonesIn(lines: readonly CvLine[]): string[] {
  const found = lines.flatMap(({ text }) => {
    const bare = withoutMail(plain(text), ' ').replace(link, ' ');
    return [...bare.matchAll(phone)].map((found) => ({
      number: found[0].trim(),
      labelled: phoneLabel.test(bare),
      own: ownness(bare.slice(0, found.index)),
    }));
  });
  const usable = found.filter(({ number }) => {
    const digits = number.replace(/\D/g, '').length;
    return digits >= 7 && digits <= 15 && !isDateLabel(number);
  });
  return usable.toSorted((a, b) => likelihood(b) - likelihood(a)).map(({ number }) => number);
}

type Found = { number: string; labelled: boolean; own: number };

const likelihood = ({ number, labelled, own }: Found): number =>
  (number.startsWith('+') ? 2 : 0) + (labelled ? 1 : 0) + own;

/** The word right before a number: a mobile is the person's own, a fax or an office isn't. */
function ownness(before: string): number {
  if (/(?:mobile?|handy|cell|portable|móvil|cellulare|手機|手机)[\s)）.:：]*(?:\(\+?)?$/iu.test(before)) return 0.5;
  return /(?:fax|office|work|büro|bureau|oficina|傳真|传真)[\s)）.:：]*$/iu.test(before) ? -4 : 0;
}

/** Where the person of that name lives, from the lines at the top and those on contact; `null` if it isn't said. */
export function locationIn(lines: readonly CvLine[], name: string | null = null): string | null {
  const labelled = lines.findIndex(hasPlaceLabel);
  if (labelled >= 0) return placeOf(behindLabel(lines.slice(labelled)));
  const isName = (piece: string) => name !== null && piece.toLowerCase().startsWith(name.toLowerCase());
  const others = (all: readonly CvLine[]) => all.flatMap(piecesOf).filter((piece) => !isName(piece));
  return placeAmong(others(lines)) ?? others(lines.filter(hasContact)).find(mayBeTown) ?? null;
}

const withColon = ({ text }: CvLine): string => plain(text.replace(CELL, ': '));

/** "Location: Leeds", "based in Leeds", "Wohnort" above "Kiel". */
const hasPlaceLabel = (line: CvLine, i: number, all: readonly CvLine[]): boolean => {
  const label = placeLabel.exec(withColon(line))?.[0] ?? '';
  const below = label !== '' && label === plain(line.text) ? (all[i + 1]?.text ?? '') : '';
  return isPlaceLike(below) || isAddress(below) || mayBeTown(below) || /[:：\t]|^\S+\s+(?:in|near|at)\s/u.test(label);
};

/** What stands behind the label, or below it. */
function behindLabel([line, next]: readonly CvLine[]): string {
  const rest = line ? withColon(line).replace(placeLabel, '').trim() : '';
  return rest === '' ? plain(next?.text ?? '') : (rest.split(/\s[|•·]\s|\s{2}/u)[0] ?? '');
}

/** A line by which the person can be reached. */
const hasContact = (line: CvLine): boolean => withoutMail(line.text, '') !== line.text || phonesIn([line]).length > 0;

/** "ida@post.example | Skipton": among addresses, a word or two with a capital that say nothing else. */
function mayBeTown(piece: string): boolean {
  const isNamed = /^\p{Lu}\p{Ll}{2,20}(?:[ '’-]\p{L}{2,20}){0,2}$/u.test(piece) && !phoneLabel.test(piece);
  const told = [headingKind(piece), languageIn(piece)].some((one) => one !== null);
  const other = isCredential(piece) || isJobKind(piece) || titleScore(piece) + organisationScore(piece) > 0;
  return (
    isNamed &&
    !told &&
    !other &&
    !/^(?:contact(?: number| no)?|e-?mail|linkedin|github|xing|website|web|portfolio|skype)\b/iu.test(piece)
  );
}

/** The first place; where it doesn't say its country, with the one that stands alone after it. */
function placeAmong(pieces: readonly string[]): string | null {
  const [place, ...others] = pieces.flatMap(withoutHouse);
  if (place === undefined) return null;
  const country = countryIn(place) === null ? others.find(isCountry) : undefined;
  return placeOf(country === undefined ? place : `${place}, ${country}`);
}

/** "Flat 2, The Old Mill, Lewes BN7 0ZZ", "School of Art, Gandhi Nagar, Guntur, Andhra Pradesh": the place is at the end. */
function withoutHouse(piece: string): string[] {
  if (isPlaceLike(piece) || isAddress(piece)) return [piece];
  const parts = piece.split(/,\s*/u);
  const ends = [1, 2, 3].filter((count) => count < parts.length).map((count) => parts.slice(-count));
  const place = ends.find(
    (end) => isPlaceLike(end.join(', ')) && (end.length > 1 ? isEnd(end) : hasBritishCode(end[0] ?? '')),
  );
  return place ? [place.join(', ')] : [];
}

/** What an address ends in: a code, a state or a country. */
function isEnd(parts: readonly string[]): boolean {
  const last = parts.at(-1) ?? '';
  return hasBritishCode(last) || isRegionName(last) || countryIn(`, ${last}`) !== null;
}

/** The address in a line on contact, street and all, or `null`: it may say its country without naming it. */
export function addressIn(lines: readonly CvLine[]): string | null {
  return (
    lines.flatMap(piecesOf).find((piece) => isAddress(piece) || townWithCode.test(piece) || hasBritishCode(piece)) ??
    null
  );
}

/** "14 Bryn Terrace, Swansea SA2", "8 rue des Lices, 35000 Rennes": a number, a street, a town. */
const isAddress = (piece: string): boolean =>
  /^(?:(?:flat|unit|apt\.?) \S+ )?\d{1,4}[a-z]?(?:\/\d{1,4}[a-z]?)?,? (?:\p{L}[\p{L}'’.-]* ){0,4}\p{L}[\p{L}'’.-]*,(?: \p{Lu}[^,]*,){0,2} (?:\d{4,6} )?\p{Lu}\p{L}+[^,.!?]*$/u.test(
    piece,
  ) && piece.length <= 90;

const isCountry = (piece: string): boolean => countryIn(piece) !== null && !/[,，()（]/u.test(piece);

/** "Coimbatore – 641018": the dash parts nothing. */
const indianCode = /(?<=\p{L})\s?[–—-]\s?\d{6}(?=\s*(?:$|[,.;|]|\p{L}))/gu;

const piecesOf = ({ text }: CvLine): string[] =>
  text
    .replace(indianCode, '')
    .split(new RegExp(`[|•●${CELL}${TURN}]|\\s(?:[·–—-]|[^\\p{L}\\p{N}\\p{M}\\s,;:.&'’"()/]|[ïðñ])\\s|·`, 'u'))
    .flatMap(withoutOthers)
    .flatMap(words);

/** What stands around addresses and numbers. */
function withoutOthers(piece: string): string[] {
  const others = withoutMail(piece, '|').replace(link, '|').replace(phone, '|');
  return others
    .split('|')
    .map((one) =>
      one
        .trim()
        .replace(placeLabel, '')
        .replace(/\s*\((?:\d[\dAB]\d?|(?:open|willing|happy|relocat|remote|hybrid|commut|umzug|mobil)[^()]*)\)$/iu, ''),
    )
    .map((one) => one.replace(/^[\s,;:·/)）–—-]+|[\s,;:·/(（–—-]+$/gu, ''));
}

/** Chinese words side by side, "主管 台南市", unless all are places. */
function words(piece: string): string[] {
  const apart = piece.split(/(?<=\p{Script=Han}[)）]?)\s+(?=\p{Script=Han})/u);
  return apart.every(isPlaceLike) ? [piece] : apart.map((one) => one.replace(placeLabel, ''));
}

function isPlaceLike(piece: string): boolean {
  const sized = piece.length >= 2 && piece.length <= 70 && !/[.!?]$/.test(piece);
  if (!sized || titleScore(piece) > 0 || headingKind(piece) !== null) return false;
  if (isPlace(piece) || countryIn(piece) !== null) return true;
  return organisationScore(piece) === 0 && (isMarked(piece) || placeShapes.some((shape) => shape.test(piece)));
}

/** "Footscray VIC 3011", "Exeter, EX4 4QJ": words and what only the addresses of one country have. */
const isMarked = (piece: string): boolean =>
  /^\p{Lu}[\p{L}'’ -]+,? [A-Z\d ]{2,12}$/u.test(piece) && countryOfAddress(piece) !== null;

/** "Leeds LS6": the first half of a British postcode. */
const townWithCode = /^\p{Lu}\p{Ll}{2,25}(?:[ -]\p{L}{2,25}){0,2},? [A-Z]{1,2}\d{1,2}$/u;

/** "高雄市", "34117 Kassel", "Exeter, Devon". */
const placeShapes = [
  /^(?=.*[市縣县省區区])[\p{Script=Han}]{2,20}$/u,
  /\b\d{4,5}\s+\p{Lu}\p{Ll}+/u,
  /^\p{Lu}[\p{L}'’-]{1,25}(?: \p{Lu}[\p{L}'’-]{1,25})?, \p{Lu}[\p{L}'’.-]{1,25}(?: \p{Lu}[\p{L}'’.-]{1,25})?$/u,
];

/** Town and country; street and postcode are nobody's business here. */
function placeOf(piece: string): string | null {
  const parts = piece
    .replace(/\s*[(（](?:home|work|private|privat|domicile|casa)[)）]$/iu, '')
    .replace(/\s*[(（]([^()（）]+)[)）]$/u, (all: string, inside: string, at: number) =>
      countryIn(inside) === null || piece.slice(0, at).toLowerCase().endsWith(inside.toLowerCase())
        ? all
        : `, ${inside}`,
    )
    .split(/,\s*/)
    .map((part) =>
      part
        .replace(
          /^(?:[A-Z]{1,2}-)?\d{4,6}(?:-\d{3})?\s+|\s+(?:[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d{1,2}[A-Z]?(?:\s?\d[A-Z]{2})?|\d{4,5}(?:-\d{4})?)$/g,
          '',
        )
        .trim(),
    );
  const kept = parts.filter((part) => part !== '' && !/\d/.test(part));
  const told = kept.length > 0 ? kept : parts;
  const [region = ''] = told.slice(-2);
  const hasRegion =
    told.length > 2 && (isRegion(region) || isRegionName(region)) && countryIn(told.at(-1) ?? '') !== null;
  const place = told.slice(hasRegion ? -3 : -2).join(', ');
  return place === '' ? null : place.slice(0, 120);
}
