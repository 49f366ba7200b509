// Short names for the runs of text that cards are made of.
import type { CardBlock, Span, Text } from './card.ts';

export const strong = (text: string): Span => ({ text, style: 'strong' });
export const code = (text: string): Span => ({ text, style: 'code' });
export const quote = (text: string): Span => ({ text, style: 'quote' });

/** A text from spans and plain strings. */
export function words(...parts: (string | Span)[]): Text {
  return parts.map((part) => (typeof part === 'string' ? { text: part } : part));
}

/** The sentence with a part of it as code: a command inside what is said about it. */
export function withCode(sentence: string, part: string): Text {
  const at = sentence.indexOf(part);
  if (at < 0) return words(sentence);
  return words(sentence.slice(0, at), code(part), sentence.slice(at + part.length)).filter(({ text: said }) => said);
}

/** Quiet: counts, deadlines, honesty. */
export function note(...parts: (string | Span)[]): CardBlock {
  return { type: 'note', text: words(...parts) };
}

export function text(...parts: (string | Span)[]): CardBlock {
  return { type: 'text', text: words(...parts) };
}

export function title(words: string): CardBlock {
  return { type: 'title', text: words };
}
