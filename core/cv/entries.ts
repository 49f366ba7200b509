// Finds the entries of a section that has dates: which lines head an entry, and when it was.
import { isDateLabel, periodsIn, withoutPeriod, type Period } from './dates.ts';
import { titleScore } from './titles.ts';
import { CELL, plain, TURN, type CvLine } from './line.ts';

export interface Entry {
  /** The lines that name it, without the dates, in the order of the page. */
  head: CvLine[];
  /** Lines after those, which may name it too or describe it. */
  after: CvLine[];
  period: Period | null;
}

/** No head of an entry has more lines than this above its dates. */
const mostAbove = 3;
/** So many lines at most stand between a period and a date that belongs to it. */
const mostBetween = 2;
const preposition = /^(?:chez|bei|at|en|presso|bij) /u;
const abbreviation =
  /(?:\b(?:[Ll]td|LTD|[Ii]nc|[Cc]o|[Cc]orp|e\. ?V|GmbH|[Dd]ept|[Uu]niv|St|Jr|B\.Sc|M\.Sc|Hons?|[Bb]zw|etc)\.?|(?:^|[\s.])\p{Lu}\.)$/u;

/** Whether a line may name something: short, no bullet, no sentence. */
export function isHeadLike(line: CvLine): boolean {
  const text = plain(line.text);
  return (
    text !== '' &&
    !line.bullet &&
    !line.text.split(CELL).some(isLong) &&
    !isEnded(text) &&
    !isMidSentence(text) &&
    !isDuty(text)
  );
}

function isLong(text: string): boolean {
  if (text.length > 110 || text.split(/\s+/).length > 14) return true;
  return /\p{Script=Han}/u.test(text) && text.replace(/\s/g, '').length > 36;
}

const isEnded = (text: string): boolean => /[.;!?。；！？]$/u.test(text) && !abbreviation.test(text);

/** "Introduced barcode scanning", "Ran six people"; "Registered nurse" has a title. */
export const isDuty = (text: string): boolean => deed.test(text) && titleScore(text) < 2;

const deed =
  /^(?:\p{Lu}\p{Ll}+ed|Led|Ran|Built|Set up|Wrote|Made|Won|Took|Kept|Taught|Held|Grew|Cut|Drove|Sold|Brought|Oversaw|Rewrote) (?:\p{Ll}|\d)/u;

/** Begins in lower case; "at Acme" is an employer. */
const isMidSentence = (text: string): boolean => /^\p{Ll}{2,} /u.test(text.replace(preposition, 'A'));

/** Descriptions are set in, if only by the width of a bullet that was drawn and not written. */
export function isIndented(line: CvLine, head: readonly CvLine[]): boolean {
  const [first] = head;
  return first !== undefined && line.page === first.page && line.x > first.x + 6 && line.x < first.x + 80;
}

/** The period of a line that heads an entry: at its beginning, its end, in a cell of its own or in brackets. */
function headPeriod(line: CvLine): Period | null {
  const found = periodsIn(line.text).find((period) => standsApart(line.text, period));
  if (!found) return null;
  const rest = withoutPeriod(line.text, found).trim();
  const names = plain(rest) === '' || isHeadLike({ ...line, text: rest.replace(/[\s.,;]+$/u, ''), bullet: false });
  return names ? found : null;
}

/** "Class of 26. Team lead since 2023" tells; a name has no sentence before it. */
const isTold = (before: string, kind: Period['kind']): boolean =>
  kind === 'since' && /[\p{Ll}\d] $/u.test(before) && /[\p{Ll}\d]{2}\.\s+\p{Lu}\p{Ll}/u.test(before);

function standsApart(text: string, { from, to, kind }: Period): boolean {
  // A letter alone is a picture of a font of icons.
  const before = text.slice(0, from).replace(/^\S\s+$/u, '');
  const after = text.slice(to);
  const opens = /(?:^|[\t\v(（[|·•,，:;–—-])\s*$/u.test(before) || /\p{Script=Han}\s+$/u.test(before);
  const closes = /^\s*(?:$|[\t\v)）\]|·•,，:;–—-])/u.test(after);
  if (isTold(before, kind)) return false;
  if (/^\.\s*$/u.test(after) && /\.\s+$/u.test(before)) return true;
  return (
    (before.trim() === '' && (closes || /^\s/.test(after))) || closes || (opens && /^\s*[)）\]\t(（]/u.test(after))
  );
}

/** The entries of a section, in the order of the page. Beside ranges a single date heads one where `names` says so of its line. */
export function entriesOf(given: readonly CvLine[], names: (line: CvLine) => boolean = () => false): Entry[] {
  const lines = given.flatMap(withDescriptionBelow);
  const anchors = anchorsOf(lines, names);
  const [first] = anchors;
  if (!first) return [];
  const model = linesAbove(lines, first.at, -1);
  const starts = anchors.map(({ at }, i) => {
    const above = linesAbove(lines, at, anchors[i - 1]?.at ?? -1);
    return at - (model.length > 0 ? aboveOf(above, model) : likeFirst(above, [lines[first.at], lines[at]]));
  });
  return anchors.map(({ at, period }, i) => {
    const line = lines[at] as CvLine;
    const own = { ...line, text: cleared(withoutStops(withoutPeriod(line.text, period))) };
    const head = [...lines.slice(starts[i], at), ...(own.text === '' ? [] : [own])];
    return { head, after: lines.slice(at + 1, starts[i + 1] ?? lines.length), period };
  });
}

/** "Driver, Ouse Coaches, York, 2013 – 2018. School runs and tours.": what follows the dates is a line of its own. */
function withDescriptionBelow(line: CvLine): CvLine[] {
  const period = periodsIn(line.text).find(({ kind }) => kind !== 'point');
  if (!period || line.bullet) return [line];
  const stop = period.from === 0 && isLong(plain(line.text)) ? line.text.search(sentenceEnd) : -1;
  if (stop > 0)
    return [
      { ...line, text: line.text.slice(0, stop) },
      { ...line, text: line.text.slice(stop + 1).trim(), gap: 0 },
    ];
  const [told = ''] = /^[)）]?[.:]\s+(?=\p{Lu}|\d)/u.exec(line.text.slice(period.to)) ?? [];
  const at = period.to + told.length;
  const head = { ...line, text: line.text.slice(0, at).replace(/[.:]\s*$/u, '') };
  return told !== '' && headPeriod(head) ? [head, { ...line, text: line.text.slice(at), gap: 0 }] : [line];
}

/** "…, Bergen. Thesis: …" */
const sentenceEnd = /(?<=\p{L}{4}|[)）])\.\s+(?=\p{Lu}\p{L}+[: ])/u;

/** "Adire Textiles Ltd, Ibadan. Production Supervisor." has full stops for commas; "St." and "Ltd." keep theirs. */
const withoutStops = (text: string): string =>
  /\.\s*$/u.test(text) ? text.replace(/\.\s+\.\s*$/u, '').replace(/(?<=\p{L}{3}|[)）])\.\s+(?=\p{Lu})/gu, ', ') : text;

function cleared(text: string): string {
  const bare = text.replace(/^[\s\t\v|·•,，:;–—-]+|[\s\t\v|·•,，:;–—-]+$/gu, '');
  return abbreviation.test(bare) ? bare : bare.replace(/\.$/, '');
}

interface Anchor {
  at: number;
  period: Period;
}

/** The lines with dates around which entries stand. Single dates count where ranges don't tell otherwise. */
function anchorsOf(lines: readonly CvLine[], names: (line: CvLine) => boolean): Anchor[] {
  const all = lines.flatMap((line, at) => {
    const period = headPeriod(line);
    return period ? [{ at, period, bullet: line.bullet }] : [];
  });
  const plainOnes = all.filter(({ bullet }) => !bullet);
  const kept = plainOnes.length > 0 ? plainOnes : all;
  const leads = ({ at, period }: Anchor): boolean => period.from === 0 || isDateLabel(firstCell(lines[at]));
  if (!kept.some(isRanged)) return kept;
  const heads = (anchor: Anchor, i: number): boolean => {
    const line = lines[anchor.at] as CvLine;
    return !isWithin(anchor, kept[i - 1]) && names({ ...line, text: withoutPeriod(line.text, anchor.period) });
  };
  const isInside = ({ at }: Anchor, i: number): boolean =>
    isIndented(lines[at] as CvLine, lines.slice(kept[i - 1]?.at, at).slice(0, 1));
  const setting = ({ at, period }: Anchor) => settingOf(lines[at] as CvLine, period);
  const settings = new Set(kept.filter(isRanged).map(setting));
  const isSetAlike = (anchor: Anchor): boolean => setting(anchor) !== null && settings.has(setting(anchor));
  return kept.filter(
    (anchor, i) =>
      isRanged(anchor) || (leads(anchor) && !isInside(anchor, i)) || isSetAlike(anchor) || heads(anchor, i),
  );
}

/** "Trade certificate | 2013" above "Diploma | 2008 – 2011": how a line in bold is set whose dates end it behind a cell; else `null`. */
function settingOf(line: CvLine, { from, to }: Period): string | null {
  const isBehind = /[\t\v]$/u.test(line.text.slice(0, from)) && line.text.slice(to).trim() === '';
  return isBehind && line.bold ? `${look(line)} ${Math.round(line.x)}` : null;
}

/** A date close below a period that it falls into says more of that one: when the degree was given. */
function isWithin({ at, period }: Anchor, before: Anchor | undefined): boolean {
  if (!before || at - before.at > mostBetween) return false;
  const [start, end, when] = [before.period.start, before.period.end, period.end];
  return start !== null && when !== null && when > start && (end === null || when.slice(0, 4) <= end);
}

const isRanged = ({ period }: Anchor): boolean => period.kind !== 'point';

const firstCell = (line: CvLine | undefined): string => line?.text.split(CELL)[0] ?? '';
const look = ({ bold, size }: CvLine): string => `${bold} ${Math.round(size)}`;

function linesAbove(lines: readonly CvLine[], at: number, before: number): CvLine[] {
  const found: CvLine[] = [];
  for (let i = at - 1; i > before && found.length < mostAbove; i--) {
    const line = lines[i];
    if (!line || !isHeadLike(line)) break;
    found.unshift(line);
  }
  return found;
}

/** How many of the lines above the dates head the entry: as many as in the first one, if they look like its lines. */
function aboveOf(lines: readonly CvLine[], model: readonly CvLine[]): number {
  const found = model.length === 0 ? [] : lines.slice(-model.length);
  const looks = new Set(model.map(look));
  const unlike = found.findLastIndex((line) => !looks.has(look(line)));
  const gapped = found.findLastIndex((line, i) => i > 0 && line.gap > 0.6 && line.gap > 2 * (found[i - 1]?.gap ?? 0));
  return found.length - Math.max(unlike + 1, gapped, 0);
}

/** Where the first employer stands beside its dates, one that stands above the dates of its post is set like it and unlike the post. */
function likeFirst(above: readonly CvLine[], [first, own]: readonly (CvLine | undefined)[]): number {
  const line = above.at(-1);
  const isLike = line && first && own && look(line) === look(first) && look(line) !== look(own);
  return isLike ? 1 : 0;
}

const parting = new RegExp(
  [
    `[${CELL}${TURN}|·•●]`,
    String.raw`\s[–—-]+\s`,
    String.raw`\s(?:at|@|bei|chez|presso|bij)\s`,
    String.raw`(?<=\p{Script=Han}[)）]?) (?=\p{Script=Han})`,
    String.raw`(?<=公司|集[团團]|大[学學]|[学學]院|[银銀]行) (?=\S)`,
    // A date stood there.
    String.raw`\s{3,}`,
  ].join('|'),
  'u',
);

/** The phrases of some lines, apart where a cell, a bar, a dash or a change of weight parts them. */
export function phrasesOf(lines: readonly CvLine[]): { text: string; first: boolean }[] {
  return lines.flatMap(({ text }) =>
    text
      .replace(/\v(?=[:：])/gu, ' ')
      .split(parting)
      .map(bare)
      .filter((phrase) => phrase !== '' && !/^\p{Ll}$/u.test(phrase))
      .map((phrase, i) => ({ text: phrase, first: i === 0 })),
  );
}

/** A sign, or a letter of a font of icons, before a name. */
const icon = /^(?:[^\p{L}\p{N}\s(（["“„«#&@]|\p{Ll}) (?=\p{Lu})/u;

function bare(phrase: string): string {
  const words = phrase.replace(/^[\s,，:;–—-]+|[\s,，:;–—-]+$/gu, '').replace(icon, '');
  return words.replace(/^(?:at|en|bei|chez|presso|bij) (?=\p{Lu}|la |el )/u, '');
}
