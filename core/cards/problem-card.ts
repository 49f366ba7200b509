// What went wrong, in the person's words, with a code for support.
import type { Card } from './card.ts';
import { code, note, text } from './spans.ts';
import { short, visible } from './words.ts';

/** From a `UserError`, or with a code of its own for what nobody foresaw. */
export function problemCard(problem: { message: string; code: string }): Card {
  return {
    summary: short(problem.message, 300),
    blocks: [
      text(visible(problem.message)),
      note('Only you see this. Code for support: ', code(short(problem.code, 60))),
    ],
  };
}
