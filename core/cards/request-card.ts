// A candidate asks people for something: for the recruiter, in a direct message.
import type { AssessmentId, AttemptId } from '../model/ids.ts';
import type { RequestKind } from '../model/page.ts';
import type { Card } from './card.ts';
import { reportButton } from './decisions.ts';
import { note, quote, text, title } from './spans.ts';
import { quoted, short } from './words.ts';

type RequestView = {
  assessmentId: AssessmentId;
  attemptId: AttemptId;
  revision: number;
  assessment: string;
  name: string;
  email: string;
  kind: RequestKind;
  said: string;
  /** Written out in the reader's zone. */
  at: string;
};

const ASKS = {
  review: 'asks for a review by a person',
  correct: 'asks for a correction',
  erase: 'asks for their data to be deleted',
} as const satisfies Record<RequestKind, string>;

const DO = {
  review: 'Have somebody who hasn’t seen the score read the answers afresh, and reply within 5 working days.',
  correct: 'Reply with what was changed, or why not, within a month.',
  erase: 'Reply within a month, and say what is deleted and when.',
} as const satisfies Record<RequestKind, string>;

export function requestCard(view: RequestView): Card {
  const name = short(view.name, 80);
  const said = view.said === '' ? [] : [text(quote(quoted(view.said, 1500)))];
  return {
    summary: `${name} ${ASKS[view.kind]}.`,
    blocks: [
      title(`${name} ${ASKS[view.kind]}`),
      note(`${short(view.assessment, 120)}, ${view.at}. Only you see this.`),
      ...said,
      text(`${DO[view.kind]} Their address: ${short(view.email, 200)}.`),
      { type: 'buttons', id: 'request', buttons: [reportButton(view)] },
    ],
  };
}
