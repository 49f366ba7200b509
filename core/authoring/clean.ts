// Takes mark-up out of a pasted job description; its words stay as they were written.

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  bull: '•',
  middot: '·',
  hellip: '…',
  euro: '€',
  pound: '£',
  laquo: '«',
  raquo: '»',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ouml: 'ö',
  uuml: 'ü',
  auml: 'ä',
  szlig: 'ß',
  shy: '',
};

/** Tags that end a line on a page; the others stand inside one. */
const BLOCK = /<\/?(?:p|div|li|ul|ol|br|h[1-6]|tr|table|section|article|header|footer)\b[^<>]{0,500}>/giu;
const UNREAD = /<(script|style|head|template)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/giu;
const TAG = /<\/?[a-z][a-z0-9-]*\b[^<>]{0,500}>/giu;
/** Emphasis of chat and Markdown: *must*, **must**, __must__, and # before a heading. */
const EMPHASIS = /(?<![\p{L}\p{N}*_])(\*{1,3}|_{1,3})(?=\S)([^*_\n]+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;

/** The description without tags, entities, invisible characters and empty space; a line each paragraph or bullet. */
export function cleanJob(raw: string): string {
  const untagged = raw
    .normalize('NFC')
    .replace(UNREAD, ' ')
    .replace(/<li\b[^<>]{0,500}>/giu, '\n- ')
    .replace(BLOCK, '\n')
    .replace(TAG, '');
  return decoded(untagged)
    .replace(INVISIBLE, '')
    .replace(/^\s{0,3}#{1,6}\s+/gmu, '')
    .replace(EMPHASIS, '$2')
    .split(/\r\n?|\n|\u2028|\u2029/u)
    .map((line) => line.replaceAll(/[\s\u00a0]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function decoded(text: string): string {
  return text.replaceAll(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/giu, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });
}
