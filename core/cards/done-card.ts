// One sentence about what was done, for the presser alone.
import type { Card } from './card.ts';
import { text } from './spans.ts';
import { short, visible } from './words.ts';

export function doneCard(sentence: string): Card {
  return { summary: short(sentence, 300), blocks: [text(visible(sentence))] };
}
