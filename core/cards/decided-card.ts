// To the person who decided: it is done, and can be undone for a while.
import type { Card, CardBlock } from './card.ts';
import { decidedBy, undoButton, type Seen, type Subject } from './decisions.ts';
import type { ShownDecision } from './ranked-view.ts';
import type { Words } from '../text/en.ts';
import { note, quote, text, title } from './spans.ts';
import { quoted, short } from './words.ts';

/** `undoUntil` is written out in the reader's zone; so many scorecards were `owed`. */
export type DecidedView = Subject &
  Seen & { assessment: string; decision: ShownDecision; undoUntil: string; owed: number };

export function decidedCard(view: DecidedView, t: Words): Card {
  const done = t.decision.title(short(view.name, 100), t.decision.done[view.decision.kind]);
  const reason = view.decision.reason === null ? [] : [text(quote(quoted(view.decision.reason, 1000, t)))];
  return {
    summary: done,
    blocks: [
      title(done),
      note(t.common.onlyYouAbout(short(view.assessment, 120))),
      ...reason,
      text(t.sentences([t.sentence(decidedBy(view.decision, t)), t.decision.nothingSent])),
      ...owedBlock(view, t),
      { type: 'buttons', id: 'decided', buttons: [undoButton(view, t)] },
      note(t.decision.undoUntil(view.undoUntil)),
    ],
  };
}

/** Nobody is kept from deciding; advancing and rejecting close the scorecards that are still out. */
function owedBlock({ owed, decision }: DecidedView, t: Words): CardBlock[] {
  if (owed === 0) return [];
  const { problems } = t.review;
  return [text(decision.kind === 'hold' ? problems.owed(owed) : problems.owedAfter(owed))];
}
