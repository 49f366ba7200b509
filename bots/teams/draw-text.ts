// Text as rich text, which Teams takes literally: a line a block, so that every client breaks it alike.
import type { Span, Text } from '#core/cards/card.ts';
import { cut, visible } from '#core/cards/words.ts';
import { LIMIT } from './limits.ts';
import { lines, undated } from './markdown.ts';

/** A part of an Adaptive Card; its keys depend on its type. */
export type Element = { type: string; [key: string]: unknown };
type Run = { type: 'TextRun'; text: string; [key: string]: unknown };
export type Look = { isSubtle?: true; size?: 'Small' };

/** The blocks of a text, none where it says nothing. A quotation is a line of its own. */
export function drawRich(text: Text, look: Look = {}): Element[] {
  const filled = linesOf(text).filter((line) => line.some((span) => span.text.trim() !== ''));
  return filled.slice(0, LIMIT.lines).map((line, i) => ({
    type: 'RichTextBlock',
    ...(i > 0 ? { spacing: 'Small' } : {}),
    inlines: runsOf(line, look),
  }));
}

/** The text's spans, line by line. */
function linesOf(text: Text): Span[][] {
  const found: Span[][] = [[]];
  for (const span of text) {
    const [first, ...rest] = lines(span.text).map((part) => ({ ...span, text: part }));
    if (span.style === 'quote') found.push([{ ...span, text: visible(span.text) }], []);
    else if (first) {
      found.at(-1)?.push(first);
      found.push(...rest.map((part) => [part]));
    }
  }
  return found;
}

function runsOf(line: readonly Span[], look: Look): Run[] {
  let room: number = LIMIT.line;
  return line.flatMap(({ text, style }) => {
    const shown = cut(spaced(text), Math.max(1, room));
    room -= shown.length;
    return shown === '' || room < 0 ? [] : [run(shown, style, look)];
  });
}

/** Several blanks set things apart, which Teams would draw as one; a wide one stays. */
const spaced = (text: string): string => text.replace(/ {2,}/gu, wide).replace(/[^\S\u2002]+/gu, ' ');
const wide = '\u2002';

function run(text: string, style: Span['style'], look: Look): Run {
  return { type: 'TextRun', text: undated(text), ...look, ...(style === undefined ? {} : STYLE[style]) };
}

const STYLE = {
  strong: { weight: 'Bolder' },
  code: { fontType: 'Monospace' },
  quote: { italic: true, isSubtle: true },
} as const satisfies Record<NonNullable<Span['style']>, object>;
