// What went wrong, in the person's words, with a code for support.
import type { Words } from '../text/en.ts';
import type { Card } from './card.ts';
import { code, note, text } from './spans.ts';
import { short, visible } from './words.ts';

/** From a `UserError`, or with a code of its own for what nobody foresaw. */
export function problemCard(problem: { message: string; code: string }, t: Words): Card {
  return {
    summary: short(problem.message, 300),
    blocks: [
      text(visible(problem.message)),
      note(t.sentences([t.common.onlyYou, t.common.codeForSupport]), code(short(problem.code, 60))),
    ],
  };
}
