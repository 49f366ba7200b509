// To the member who has reminded candidates: how many were written to, and who was left out.
import type { Words } from '../text/en.ts';
import type { Card } from './card.ts';
import { leftOut, type RemindView } from './remind-card.ts';
import { note, text, title } from './spans.ts';
import { short } from './words.ts';

export function remindedCard(view: RemindView & { reminded: number }, t: Words): Card {
  const done = t.remind.done(view.reminded);
  const far = view.unfinished === 0 ? t.remind.nobodyLeft : t.remind.stages(view.stages);
  return {
    summary: done,
    blocks: [
      title(done.replace(/[.。]$/u, '')),
      note(t.remind.onlyYou(short(view.title, 120))),
      text(far),
      ...leftOut(view, t),
      note(t.remind.again),
    ],
  };
}
