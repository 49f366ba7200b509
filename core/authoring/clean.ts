// Takes mark-up out of a pasted job description; its words stay as they were written.
import { BULLET } from './bullets.ts';
import { headsList, isShortLabel } from './headings.ts';

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

/** The last column of a person specification: essential or desirable. */
const COLUMN = /[\s\u00a0]{2,}([ED])\s*$/u;

/** The description without tags, entities, invisible characters and empty space; a line each paragraph or bullet. */
export function cleanJob(raw: string): string {
  const untagged = raw
    .normalize('NFC')
    .replace(UNREAD, ' ')
    .replace(/<li\b[^<>]{0,500}>/giu, '\n- ')
    .replace(BLOCK, '\n')
    .replace(TAG, '');
  const lines = decoded(untagged)
    .replace(INVISIBLE, '')
    .replace(/^\s{0,3}#{1,6}\s+/gmu, '')
    .replace(EMPHASIS, '$2')
    .split(/\r\n?|\n|\u2028|\u2029/u)
    .map((line) =>
      line
        .replace(COLUMN, ' ($1)')
        .replaceAll(/[\s\u00a0]+/gu, ' ')
        .trim(),
    );
  return withBullets(lines)
    .filter((line) => line !== '')
    .join('\n');
}

/** So many lines in a row under their heading are a list whose bullets were lost on the way. */
const LIST = { lines: 3, longest: 160 };

/** A line of a list; “Grade: 10” has its own label. */
const isEntry = (line: string) =>
  line !== '' &&
  !isShortLabel(line) &&
  line.length <= LIST.longest &&
  !BULLET.test(line) &&
  !line.startsWith('|') &&
  !/[.:：]$/u.test(line) &&
  !/^[^:：]{2,30}[:：]\s/u.test(line);

function withBullets(lines: readonly string[]): string[] {
  const found = [...lines];
  for (const [i, head] of lines.entries()) {
    if (BULLET.test(head) || !headsList(head)) continue;
    const from = lines[i + 1] === '' ? i + 2 : i + 1;
    const end = lines.findIndex((line, at) => at >= from && !isEntry(line));
    const to = end < 0 ? lines.length : end;
    if (to - from >= LIST.lines) for (let at = from; at < to; at++) found[at] = `- ${found[at]}`;
  }
  return found;
}

function decoded(text: string): string {
  return text.replaceAll(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/giu, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });
}
