// Guesses the title of an opening from the first lines of its description.
import { isAsking } from './requirements.ts';

const SHOUTS =
  /\b(?:vacante? urgente|urgent|asap|now hiring|we(?:(?:'|’)?re| are) hiring|hiring(?: now)?|apply now|immediate start|recrutement)\b[!.:\s]*|^(?:recrute|recherche)\b[!.:\s]*/giu;
const SOUGHT =
  /\s+(?:(?:urgently|still|now) )?(?:needed|wanted|required|sought|gesucht)(?: (?:asap|now|urgently))?\s*[!.]*$/iu;
/** Gender marks that the law asks for: (m/w/d), (H/F/X). They are no part of the title. */
export const GENDER_MARK = /\s*[([]\s*[mfhwdx]\s*(?:[/|*]\s*[mfhwdx]\s*){1,3}[)\]]|\s+[mfhw]\/[fhwm](?:\/[dx])?\b/giu;
const LABEL =
  /^(?:job title|post title|title|designation|vacancy|position|role|puesto|vacante|intitulé(?: du poste)?|poste|stellenbezeichnung|职位|職位)\s*[:：]\s*/iu;
/** What follows a title on its line: a dash with the start, the place, the pay. */
const TAIL = /\s+(?:--+|[–—|•]|-)\s+.*$/u;

/** A sentence that ends behind a word, so not behind "Sr.", and what follows it. */
const NEXT_SENTENCE = /(?<=\p{L}{4})[.!?]\s+\p{Lu}.*$/u;

/** “The museum, in the old mill, is hiring”: the title stands below. */
const HIRING =
  /(?:,\s(?:nous )?recherche|(?:,|\s)(?:recrute|embauche|sucht|stellt ein|is (?:hiring|recruiting|looking for)|busca|solicita))\s*[:：…!]*$/iu;
/** Brackets around a title, and “UN·E” before it. */
const SIGNS = /[【】〖〗]|^[¡¿]+|^une?(?:[·.]e|\(e\))?\s+(?=\p{L})/giu;

const SHORT_FORMS: readonly [RegExp, string][] = [
  [/\bfront[\s-]?end\b/giu, 'Frontend'],
  [/\bback[\s-]?end\b/giu, 'Backend'],
  [/\bfull[\s-]?stack\b/giu, 'Full-stack'],
  [/\bdevs?\b/giu, 'Developer'],
  [/\bjr\b\.?/giu, 'Junior'],
  [/\bsr\b\.?/giu, 'Senior'],
  [/\bmgr\b\.?/giu, 'Manager'],
  [/\bcust(?:omer)? serv(?:ice)?\b/giu, 'Customer Service'],
];

const LONGEST = 90;
/** So much of a line is looked at: no title begins behind it, and patterns take long over rows of signs. */
const LONGEST_LINE = 400;

/**
 * The title, with marks of urgency and gender left out and short forms written out, and `quote`, the words of the text
 * that it comes from. "Untitled opening" and an empty quote if there is none.
 */
export function titleOf(text: string): { title: string; quote: string } {
  const lines = text
    .split('\n', 6)
    .map((line) => line.slice(0, LONGEST_LINE))
    .filter((line) => !HIRING.test(line.trim()));
  const labelled = lines.find((line) => LABEL.test(line));
  const candidates = labelled ? [labelled.replace(LABEL, '')] : lines;
  const found = candidates.map(tidied).find((line) => /\p{L}{2}/u.test(line) || /^\p{Script=Han}{2}/u.test(line));
  const title = found === undefined || isAsking(found) ? '' : cut(found);
  return { title: title === '' ? 'Untitled opening' : spelledOut(title), quote: text.includes(title) ? title : '' };
}

function tidied(line: string): string {
  const quiet = line
    .replace(SIGNS, ' ')
    .replace(SHOUTS, ' ')
    .replace(GENDER_MARK, '')
    .replace(SOUGHT, '')
    .replace(/[!*_#]{2,}|^[\s*•·–-]+/gu, ' ')
    .trim();
  const untailed = quiet.replace(TAIL, '').replace(NEXT_SENTENCE, '').trim();
  return (untailed.length >= 3 ? untailed : quiet).replace(/^[\s!:.,-]+|[\s!:;.,-]+$/gu, '');
}

const cut = (title: string) => (title.length <= LONGEST ? title : title.slice(0, LONGEST).replace(/\s+\S*$/u, ''));

// Only an informal line is put in title case: one in small letters, in capitals, or with short forms in it.
function spelledOut(title: string): string {
  const written = SHORT_FORMS.reduce((text, [short, long]) => text.replace(short, long), title);
  const isShouted = /\p{Lu}{4}/u.test(written) && written === written.toUpperCase() && !/\p{Script=Han}/u.test(written);
  const isInformal = written !== title || written === written.toLowerCase();
  if (!isShouted && !isInformal) return title;
  const base = isShouted ? written.toLowerCase() : written;
  return base.replaceAll(/(?<=^|[\s(/-])\p{Ll}(?=\p{L}{2})/gu, (letter) => letter.toUpperCase());
}
