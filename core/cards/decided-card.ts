// To the person who decided: it is done, and can be undone for a while.
import { ACTION } from './actions.ts';
import type { Card, CardBlock } from './card.ts';
import { DONE, decidedBy, valueOf, type Subject } from './decisions.ts';
import type { ShownDecision } from './ranked-view.ts';
import type { Words } from '../text/en.ts';
import { note, quote, text, title } from './spans.ts';
import { quoted, short } from './words.ts';

/** `undoUntil` is written out in the reader's zone; so many scorecards were `owed`. */
export type DecidedView = Subject & { assessment: string; decision: ShownDecision; undoUntil: string; owed: number };

export function decidedCard(view: DecidedView, t: Words): Card {
  const name = short(view.name, 100);
  const done = `${name}: ${DONE[view.decision.kind]}`;
  const reason = view.decision.reason === null ? [] : [text(quote(quoted(view.decision.reason, 1000)))];
  return {
    summary: done,
    blocks: [
      title(done),
      note(`${short(view.assessment, 120)}. Only you see this.`),
      ...reason,
      text(`${decidedBy(view.decision)}. Nothing was sent to the candidate.`),
      ...owedBlock(view, t),
      {
        type: 'buttons',
        id: 'decided',
        buttons: [
          {
            label: 'Undo',
            action: ACTION.undo,
            value: valueOf(view),
            spoken: `Undo the decision about ${short(view.name, 50)}`,
          },
        ],
      },
      note(`Undo until ${view.undoUntil}. After that a new decision with a reason is needed.`),
    ],
  };
}

/** Nobody is kept from deciding; advancing and rejecting close the scorecards that are still out. */
function owedBlock({ owed, decision }: DecidedView, t: Words): CardBlock[] {
  if (owed === 0) return [];
  const { problems } = t.review;
  return [text(decision.kind === 'hold' ? problems.owed(owed) : problems.owedAfter(owed))];
}
