// Short names for the runs of text that cards are made of.
import type { CardBlock, Span, Text } from './card.ts';

export const strong = (text: string): Span => ({ text, style: 'strong' });
export const code = (text: string): Span => ({ text, style: 'code' });
export const quote = (text: string): Span => ({ text, style: 'quote' });

/** A text from spans and plain strings. */
export function words(...parts: (string | Span)[]): Text {
  return parts.map((part) => (typeof part === 'string' ? { text: part } : part));
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
