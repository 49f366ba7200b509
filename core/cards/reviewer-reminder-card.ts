// To a member who owes scorecards: which, each with its button, as a direct message.
import type { Words } from '../text/en.ts';
import type { Card, CardBlock } from './card.ts';
import type { Subject } from './decisions.ts';
import { scorecardButton } from './review-blocks.ts';
import { note, strong, text, title, words } from './spans.ts';
import { short } from './words.ts';

/** At least one, oldest request first. */
export type ReviewerReminderView = { scorecards: (Subject & { assessment: string })[] };

const SHOWN = 10;

export function reviewerReminderCard({ scorecards }: ReviewerReminderView, t: Words): Card {
  const heading = t.remind.owed(scorecards.length);
  const rest = scorecards.length - SHOWN;
  return {
    summary: t.sentence(heading),
    blocks: [
      title(heading),
      ...scorecards.slice(0, SHOWN).map((one) => line(one, t)),
      ...(rest > 0 ? [text(t.remind.owedMore(rest))] : []),
      note(t.remind.owedNote),
    ],
  };
}

function line(one: ReviewerReminderView['scorecards'][number], t: Words): CardBlock {
  return {
    type: 'text',
    text: words(strong(short(one.name, 80)), `\n${short(one.assessment, 120)}`),
    button: scorecardButton(one, { mine: false }, t),
  };
}
