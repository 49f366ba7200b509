// One candidate in private: the scores as facts, their own words, what to ask, and three equal buttons.
import type { AssessmentId, AttemptId } from '../model/ids.ts';
import type { Reviews } from '../model/review.ts';
import type { Words } from '../text/en.ts';
import { ACTION } from './actions.ts';
import type { Button, Card, CardBlock } from './card.ts';
import { decidedBy, personButtons, valueOf } from './decisions.ts';
import { reviewBlocks } from './review-blocks.ts';
import type { ShownDecision, Why } from './ranked-view.ts';
import { note, quote, strong, text, title } from './spans.ts';
import { HONESTY, range, scoreWords } from './standing-words.ts';
import { quoted, short } from './words.ts';

export type ShownRange = { score: number; low: number; high: number };

export type PersonView = {
  assessmentId: AssessmentId;
  revision: number;
  attemptId: AttemptId;
  name: string;
  assessment: string;
  /** "Tied for 1st with 2 others", from `placeWords`. */
  place: string | null;
  /** Null while there is too little to go on. */
  result: ShownRange | null;
  criteria: { name: string; result: ShownRange | null }[];
  why: Why | null;
  /** The one thing to ask about: a weak criterion, an answer a person should read. */
  ask: string | null;
  decision: (ShownDecision & { undoUntil: string | null }) | null;
  reviews: Reviews;
};

const CRITERIA = 20;

export function personCard(view: PersonView, t: Words): Card {
  const standing = [view.place, view.result ? scoreWords(view.result) : 'Too little to go on']
    .filter((part) => part !== null)
    .join(': ');
  return {
    summary: `${short(view.name, 80)}. ${standing}`,
    blocks: [
      title(view.name),
      note(`${short(view.assessment, 120)}. Only you see this.`),
      text(strong(standing)),
      { type: 'facts', facts: view.criteria.slice(0, CRITERIA).map(criterionFact) },
      ...evidenceBlocks(view),
      ...decisionBlocks(view),
      { type: 'buttons', id: 'person', buttons: buttons(view) },
      ...reviewBlocks(view, view.reviews, t),
      note(undoLine(view), HONESTY),
    ],
  };
}

function criterionFact({ name, result }: PersonView['criteria'][number]): { label: string; value: string } {
  return { label: short(name, 80), value: result ? `${result.score}, likely ${range(result)}` : 'not enough evidence' };
}

function evidenceBlocks({ why, ask }: PersonView): CardBlock[] {
  const evidence = why && (why.kind === 'quote' ? text(quote(quoted(why.text, 500))) : text(short(why.text, 500)));
  return [...(evidence ? [evidence] : []), ...(ask === null ? [] : [text(strong('Ask about: '), short(ask, 300))])];
}

function decisionBlocks({ decision }: PersonView): CardBlock[] {
  if (decision === null) return [];
  const reason = decision.reason === null ? [] : [quote(quoted(decision.reason, 1000))];
  return [text(strong(`${decidedBy(decision)}.`), ...reason)];
}

function buttons(view: PersonView): Button[] {
  const undo = {
    label: 'Undo',
    action: ACTION.undo,
    value: valueOf(view),
    spoken: `Undo the decision about ${short(view.name, 50)}`,
  };
  const usual = personButtons(view, view.decision?.kind);
  return view.decision?.undoUntil ? [...usual, undo] : usual;
}

function undoLine({ decision }: PersonView): string {
  return decision?.undoUntil ? `Undo until ${decision.undoUntil}; after that, make a new decision with a reason. ` : '';
}
