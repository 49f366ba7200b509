// The button that reminds those who haven't finished; it names how many, and asks first.
import type { AssessmentId } from '../model/ids.ts';
import type { Words } from '../text/en.ts';
import { ACTION, encodeValue } from './actions.ts';
import type { Button } from './card.ts';

type People = { assessmentId: AssessmentId; revision: number; people: number };

/** None where there is nobody to write to. */
export function remindButtons({ assessmentId, revision, people }: People, t: Words): Button[] {
  if (people === 0) return [];
  const label = t.remind.button(people);
  return [
    {
      label,
      action: ACTION.remind,
      value: encodeValue({ assessmentId, revision, people }),
      confirm: { title: t.remind.askTitle(people), text: t.remind.ask(people), yes: label, no: t.remind.no },
    },
  ];
}

/** The same for those who owe a scorecard. */
export function remindReviewersButtons({ assessmentId, revision, people }: People, t: Words): Button[] {
  if (people === 0) return [];
  const label = t.remind.reviewers(people);
  return [
    {
      label,
      action: ACTION.remindReviewers,
      value: encodeValue({ assessmentId, revision, people }),
      confirm: {
        title: t.remind.askReviewersTitle(people),
        text: t.remind.askReviewers(people),
        yes: label,
        no: t.remind.no,
      },
    },
  ];
}
