// The button that reminds those who haven't finished; it names how many, and asks first.
import type { AssessmentId } from '../model/ids.ts';
import type { Words } from '../text/en.ts';
import { ACTION } from './actions.ts';
import { encodeValue } from './carried.ts';
import type { Button } from './card.ts';
import { remindQuestion, remindReviewersQuestion } from './questions.ts';

type People = { assessmentId: AssessmentId; revision: number; people: number };

/** None where there is nobody to write to. */
export function remindButtons({ assessmentId, revision, people }: People, t: Words): Button[] {
  if (people === 0) return [];
  return [
    {
      label: t.remind.button(people),
      action: ACTION.remind,
      value: encodeValue({ assessmentId, revision, people }),
      confirm: remindQuestion(people, t),
    },
  ];
}

/** The same for those who owe a scorecard. */
export function remindReviewersButtons({ assessmentId, revision, people }: People, t: Words): Button[] {
  if (people === 0) return [];
  return [
    {
      label: t.remind.reviewers(people),
      action: ACTION.remindReviewers,
      value: encodeValue({ assessmentId, revision, people }),
      confirm: remindReviewersQuestion(people, t),
    },
  ];
}
