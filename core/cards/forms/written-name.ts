// A name as it stands in one field, the family's first with a comma or not.

const QUOTED = /["“”„«»]([^"“”„«»]*)["“”„«»]/gu;
const QUOTES = /["“”„«»]/gu;
/** What follows a comma without being a first name. */
const AFTER_NAMES = /^(?:jr|sr|ii|iii|iv|ph\.?\s?d|m\.?\s?d|mba|ma|ba|msc|bsc|esq)\.?$/iu;
const HAN = /^\p{Script=Han}+$/u;

/** "Amara Osei" for "Osei, Amara"; Chinese keeps the family's first, and "Osei, PhD" is no first name. */
export function firstThenLast(field: string): string {
  const parts = field.split(/[,，]/u).map((part) => part.trim());
  const [last = '', first = ''] = parts;
  if (parts.length !== 2 || last === '' || first === '' || AFTER_NAMES.test(first))
    return parts.filter((part) => part !== '').join(' ');
  return HAN.test(last + first) ? last + first : `${first} ${last}`;
}

/** The line without its quotation marks; what stands within a pair of them is one field. */
export function unquoted(line: string): string {
  const open = line.replace(QUOTED, (_, field: string) => (field.includes('@') ? field : firstThenLast(field)));
  return open.replace(QUOTES, '').trim();
}
