// Asks before an assessment is closed by a typed command, as the card's button does.
import type { AssessmentId } from '../model/ids.ts';
import type { Words } from '../text/en.ts';
import { ACTION } from './actions.ts';
import { encodeValue } from './carried.ts';
import type { Button, Card } from './card.ts';
import { closeQuestion } from './questions.ts';
import { note, strong, text, title } from './spans.ts';
import { oneLine, short } from './words.ts';

/** `left`: how many were invited and haven't finished. */
export type CloseView = { assessmentId: AssessmentId; revision: number; assessment: string; left: number };

/** The card is the question, so its button asks no more where a platform doesn't ask by itself. */
export function closeCard({ assessmentId, revision, assessment, left }: CloseView, t: Words): Card {
  const question = closeQuestion(left === 0 ? undefined : left, t);
  const people = left > 0 ? { people: left } : {};
  const button: Button = {
    label: question.yes,
    action: ACTION.close,
    value: encodeValue({ assessmentId, revision, ...people }),
    spoken: `${question.yes}: ${oneLine(assessment)}`,
  };
  return {
    summary: question.title,
    blocks: [
      title(question.title),
      text(strong(short(assessment, 120)), `\n${question.text}`),
      { type: 'buttons', id: 'close', buttons: [button] },
      note(t.link.onlyYou),
    ],
  };
}
