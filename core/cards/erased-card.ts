// Somebody was erased: what is gone, and what stays that nothing of ours reaches.
import type { AssessmentId } from '../model/ids.ts';
import type { Words } from '../text/en.ts';
import { candidatesButton } from './candidates-card.ts';
import type { Card } from './card.ts';
import { note, text, title } from './spans.ts';

export type ErasedView = { assessmentId: AssessmentId; revision: number };

/** It names nobody. */
export function erasedCard(view: ErasedView, t: Words): Card {
  return {
    summary: t.sentence(t.erasure.done),
    blocks: [
      title(t.erasure.done),
      text(t.erasure.gone),
      text(t.erasure.outOfReach),
      text(t.erasure.tellThem),
      { type: 'buttons', id: 'erased', buttons: [{ ...candidatesButton(view, t), label: t.candidates.all }] },
      note(t.erasure.later),
    ],
  };
}
