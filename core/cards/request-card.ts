// A candidate asks people for something: for the recruiter, in a direct message.
import type { AssessmentId, AttemptId, InvitationId } from '../model/ids.ts';
import type { RequestKind } from '../model/page.ts';
import type { Words } from '../text/en.ts';
import type { Button, Card, CardBlock } from './card.ts';
import { ACTION } from './actions.ts';
import { encodeValue } from './carried.ts';
import { answerButton } from './asked-review-blocks.ts';
import { reportButton } from './decisions.ts';
import { note, quote, text, title } from './spans.ts';
import { oneLine, quoted, short } from './words.ts';

type RequestView = {
  assessmentId: AssessmentId;
  /** Null where no way may lead from the name to the result. */
  attemptId: AttemptId | null;
  revision: number;
  assessment: string;
  name: string;
  email: string;
  kind: RequestKind;
  said: string;
  /** Written out in the reader's zone. */
  at: string;
  /** Until when a review is to be answered, written out; and whether the reader may do that. */
  due: string | null;
  mayAnswer: boolean;
  /** Where the reader may erase them; else null. */
  invitationId: InvitationId | null;
};

export function requestCard(view: RequestView, t: Words): Card {
  const asks = t.request.asks[view.kind](short(view.name, 80));
  const said = view.said === '' ? [] : [text(quote(quoted(view.said, 1500, t)))];
  const address = view.email === '' ? '' : t.request.address(short(view.email, 200));
  const buttons = buttonsOf(view, t);
  return {
    summary: t.sentence(asks),
    blocks: [
      title(asks),
      note(t.request.when(short(view.assessment, 120), view.at)),
      ...said,
      text(t.sentences([...replyWords(view, t), address])),
      ...(buttons.length > 0 ? [{ type: 'buttons', id: 'request', buttons } satisfies CardBlock] : []),
    ],
  };
}

const replyWords = ({ kind, due }: RequestView, t: Words): string[] =>
  due === null ? [t.request.reply[kind]] : [t.request.due(due), t.request.reply[kind]];

/** A review is answered here; whoever asks to be deleted is erased on their invitation. */
function buttonsOf({ attemptId, ...view }: RequestView, t: Words): Button[] {
  const { kind, mayAnswer } = view;
  const subject = attemptId && { ...view, attemptId };
  return [
    ...(subject ? [reportButton(subject, t)] : []),
    ...(subject && kind === 'review' && mayAnswer ? [answerButton(subject, t)] : []),
    ...eraseButtons(view, t),
  ];
}

function eraseButtons(view: Omit<RequestView, 'attemptId'>, t: Words): Button[] {
  const { kind, assessmentId, revision, invitationId, name } = view;
  if (kind !== 'erase' || !invitationId) return [];
  const value = encodeValue({ assessmentId, invitationId, revision });
  const spoken = t.candidates.openSpoken(short(oneLine(name), 50));
  return [{ label: t.request.invitation, action: ACTION.candidate, value, spoken }];
}
