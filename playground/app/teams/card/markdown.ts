// The small part of Markdown that Teams draws: bold, italic, lists and links. Everything else stays as it was typed.

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escaped = (text: string): string => text.replaceAll(/[&<>"']/gu, (mark) => marks[mark] ?? mark);

const BULLET = /^\s*[-*+]\s+/u;
const NUMBER = /^\s*(?<number>\d+)[.)]\s+/u;

/** A link is taken out first, so that marks inside its address stay. */
const LINK = /(?<!\\)\[(?<words>(?:\\.|[^\]\\])+)\]\((?<address>(?:https?:\/\/|mailto:)[^\s)]+)\)/gu;

function linked(line: string, draw: (words: string) => string): string {
  let html = '';
  let end = 0;
  for (const match of line.matchAll(LINK)) {
    const { words = '', address = '' } = match.groups ?? {};
    html += draw(line.slice(end, match.index));
    html += `<a href="${escaped(address)}" target="_blank" rel="noopener">${draw(words)}</a>`;
    end = match.index + match[0].length;
  }
  return html + draw(line.slice(end));
}

const emphasised = (words: string): string =>
  escaped(words)
    // A mark that was escaped is out of reach of those below.
    .replaceAll(/\\([*_\\[\](){}#+.!~`-])/gu, (_all, mark: string) => `&#${mark.charCodeAt(0)};`)
    .replaceAll(/\*\*(?=\S)(.+?)(?<=\S)\*\*/gu, '<strong>$1</strong>')
    .replaceAll(/(?<![\w*])\*(?=\S)([^*]+?)(?<=\S)\*(?![\w*])/gu, '<em>$1</em>')
    .replaceAll(/(?<!\w)_(?=\S)(.+?)(?<=\S)_(?!\w)/gu, '<em>$1</em>');

const inline = (line: string): string => linked(line, emphasised);

type Kind = 'ul' | 'ol' | 'p';

function kindOf(line: string): Kind {
  if (BULLET.test(line)) return 'ul';
  return NUMBER.test(line) ? 'ol' : 'p';
}

/** Neighbouring lines of one kind; an empty line ends a paragraph. */
function parts(text: string): { kind: Kind; lines: string[] }[] {
  const found: { kind: Kind; lines: string[] }[] = [];
  let apart = true;
  for (const line of text.split(/\r?\n/u)) {
    const kind = kindOf(line);
    const last = found.at(-1);
    if (line.trim() === '') apart = true;
    else if (last && last.kind === kind && (kind !== 'p' || !apart)) last.lines.push(line);
    else found.push({ kind, lines: [line] });
    if (line.trim() !== '') apart = false;
  }
  return found;
}

const items = (lines: string[], mark: RegExp): string =>
  lines.map((line) => `<li>${inline(line.replace(mark, ''))}</li>`).join('');

function drawn({ kind, lines }: { kind: Kind; lines: string[] }): string {
  if (kind === 'ul') return `<ul>${items(lines, BULLET)}</ul>`;
  if (kind === 'p') return `<p>${lines.map(inline).join('<br>')}</p>`;
  const start = NUMBER.exec(lines[0] ?? '')?.groups?.['number'] ?? '1';
  return `<ol start="${start}">${items(lines, NUMBER)}</ol>`;
}

/** Safe HTML: only the tags above are ever written, and all that was typed is escaped. */
export const markdownHtml = (text: string): string => parts(text).map(drawn).join('');
