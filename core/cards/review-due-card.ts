// To a recruiter: somebody's review by a person is due tomorrow, as a direct message.
import type { Words } from '../text/en.ts';
import { answerButton } from './asked-review-blocks.ts';
import type { Card } from './card.ts';
import { reportButton, type Subject } from './decisions.ts';
import { note, strong, text, title } from './spans.ts';
import { short } from './words.ts';

/** Times are written out in the reader's zone. */
export type ReviewDueView = Subject & { assessment: string; at: string; due: string };

export function reviewDueCard(view: ReviewDueView, t: Words): Card {
  const waits = t.request.waits(short(view.name, 80));
  return {
    summary: t.sentence(waits),
    blocks: [
      title(waits),
      note(t.request.when(short(view.assessment, 120), view.at)),
      text(strong(t.request.due(view.due)), t.gap, t.request.reply.review),
      { type: 'buttons', id: 'reviewDue', buttons: [reportButton(view, t), answerButton(view, t)] },
    ],
  };
}
