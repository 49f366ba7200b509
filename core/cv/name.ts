// Finds the name of the person whose CV it is.
import { headingKind, unspaced } from './headings.ts';
import { CELL, plain, TURN, type CvLine } from './line.ts';
import { organisationScore } from './organisations.ts';
import { isPlace } from './places.ts';
import { titleScore } from './titles.ts';

const document =
  /^(?:curriculum vit(?:ae|æ)|cv|c\.v\.|résumé|resume|lebenslauf|bewerbung|bewerbungsunterlagen|hoja de vida|currículum|curriculum|(?:個人|个人|求職|求职)?(?:履歷|履历|简历|簡歷)表?)(?![\p{L}\d])[\s:–—-]*(?:(?:of|von|de|di)\s)?/iu;
const label =
  /^(?:full name|name|vor- und nachname|vorname und nachname|nom et prénom|prénom et nom|nom|nombre(?: y apellidos)?|nome(?: e cognome)?|naam|navn|namn|姓名)\s*[:：\t]\s*/iu;
const title = /^(?:mr|mrs|ms|miss|dr|prof|herr|frau|mme|m|sr|sra|dott|ing|dipl\.-ing)\.?\s+(?=\p{Lu})/iu;
const after =
  /(?:,\s*|\s+)(?:ph\.?d|m\.?d|mba|msc|m\.sc|bsc|b\.sc|rn|rgn|cpa|pmp|acca|esq|jr|ing|p\.?\s?eng|b\.?a|m\.?a|pe|csm)\.?(?=$|[,\s])/giu;
const particle =
  /^(?:de|del|della|di|da|dos|das|van|von|der|den|ter|la|le|du|des|el|al|bin|ben|y|e|zu|zur|af|av|mac|o)$/iu;
/** Names stand among the first lines of a flow. */
const searched = 12;

interface Candidate {
  name: string;
  score: number;
}

/** The text as a name, or `null` if it can't be one. */
function nameOf(text: string): string | null {
  const bare = [document, label, title, after, /[\s,;:|·–—-]+$/u]
    .reduce((rest, extra) => rest.replace(extra, ''), plain(unspaced(text)))
    .trim();
  const han = /^([\p{Script=Han}·]{2,5})(?:\s*[(（/|·\s]\s*[A-Z][\p{L}' ,.-]*[)）]?)?$/u.exec(bare)?.[1];
  if (han) return isOther(han) || titleScore(han) + organisationScore(han) > 0 ? null : han;
  const latin = bare.replace(/\s*[(（][^)）]*[)）]$/u, '').replace(/\s*[\p{Script=Han}]{2,4}$/u, '');
  return isWritten(latin) && !isOther(latin) ? ordered(latin) : null;
}

const isOther = (text: string): boolean => headingKind(text) !== null || isPlace(text);

/** Two to six words, each with a capital, and no signs that names don't have. */
function isWritten(text: string): boolean {
  const words = text.split(/\s+/);
  const fits = words.length >= 2 && words.length <= 6 && text.length <= 50 && !/[\d@/\\_:;!?*+=<>"]|,.*,/.test(text);
  return fits && words.every((word) => /^["'“(]?\p{Lu}/u.test(word) || particle.test(word));
}

/** "DUBREUIL Hélène" and "Dubreuil, Hélène" put the family name first; capitals throughout are a matter of style. */
function ordered(name: string): string {
  const [family, given] = name.split(/,\s*/);
  const words = (given && family ? `${given} ${family}` : name).split(/\s+/);
  const shouted = words.map((word) => /^[\p{Lu}'’.-]{2,}$/u.test(word) && /\p{Lu}{2}/u.test(word));
  if (!shouted.includes(true)) return words.join(' ');
  const rest = shouted.indexOf(false);
  const swapped =
    shouted[0] && rest > 0 && shouted.slice(rest).every((loud) => !loud) && !particle.test(words[rest] ?? '');
  const order = swapped ? [...words.slice(rest), ...words.slice(0, rest)] : words;
  return order
    .map((word) => (/^\p{Lu}[\p{Lu}'’.-]+$/u.test(word) && !/^(?:\p{Lu}\.)+$/u.test(word) ? lowered(word) : word))
    .join(' ');
}

function lowered(word: string): string {
  const small = word.toLowerCase().replace(/(?:^|[-'’.])\p{L}/gu, (start) => start.toUpperCase());
  return small.replace(/^Mc(\p{Ll})/u, (_, next: string) => `Mc${next.toUpperCase()}`);
}

const letters = (text: string): string => text.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase();

function likeness(name: string, email: string | null): number {
  const local = letters(email?.split('@')[0] ?? '');
  const hits = name.split(/[\s-]+/).filter((word) => word.length > 2 && local.includes(letters(word)));
  return Math.min(2, hits.length) * 3;
}

/** The likeliest name: it stands high, is set large, and the e-mail address agrees. `null` if nothing looks like one. */
export function nameIn(lines: readonly CvLine[], email: string | null): string | null {
  const largest = Math.max(0, ...lines.map(({ size }) => size));
  let sinceFresh = 0;
  const candidates = lines.flatMap((line, i): Candidate[] => {
    sinceFresh = line.fresh ? 0 : sinceFresh + 1;
    const late = sinceFresh > searched && line.size < largest - 0.5;
    if (line.bullet || line.page > 1 || late) return [];
    const place = 8 * (line.size / largest) ** 2 + 4 - Math.min(4, i * 0.4);
    return namesOf(line.text).map((found) => ({ ...found, score: found.score + place }));
  });
  candidates.push(...overTwoLines(lines, largest));
  const scored = candidates.map((one) => ({ ...one, like: likeness(one.name, email) }));
  const usable = scored.filter(({ name, like }) => like > 0 || titleScore(name) < 2);
  return usable.toSorted((a, b) => b.score + b.like - (a.score + a.like))[0]?.name ?? null;
}

/** "Dalia" above "Okafor", both as large as anything: one name, set in two lines. */
function overTwoLines(lines: readonly CvLine[], largest: number): Candidate[] {
  return lines.flatMap((line, i): Candidate[] => {
    const next = lines[i + 1];
    const are = next && [line, next].every(({ size, page }) => page === 1 && size >= largest - 0.5);
    const texts = [line.text, next?.text ?? ''];
    const name =
      are && !next.fresh && texts.every((text) => /^\S+(?: \S+)?$/u.test(text)) ? nameOf(texts.join(' ')) : null;
    return name === null ? [] : [{ name, score: 14 }];
  });
}

/** Names in a line; what stands after "Name:" is one. */
function namesOf(text: string): Candidate[] {
  const labelled = label.test(text);
  const texts = labelled
    ? [text.replace(/^[^:：\t]+[:：\t]\s*/u, '').split(CELL)[0] ?? '']
    : unspaced(text).split(new RegExp(`[${CELL}|•]|\\s[–—-]\\s`, 'u'));
  return texts.flatMap((one) => {
    const name = nameOf(one.replaceAll(TURN, ' '));
    if (name === null) return [];
    const doubtful = organisationScore(name) > 0 || titleScore(name) > 0;
    return [{ name, score: (labelled ? 12 : 0) - (doubtful ? 3 : 0) }];
  });
}
