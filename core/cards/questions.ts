// What is asked before a press does its work, by the action and the ids that it carries.
import type { Words } from '../text/en.ts';
import { decodeValue, type AskedFirst } from './actions.ts';
import type { Button } from './card.ts';

export type Question = NonNullable<Button['confirm']>;

/** Throws a `UserError` when the value isn't one of ours. */
export function questionOf({ action, value }: { action: AskedFirst; value: string }, t: Words): Question {
  const { people } = decodeValue(value);
  switch (action) {
    case 'close':
      return closeQuestion(people, t);
    case 'unlink':
      return t.link.unlinkConfirm;
    case 'remind':
      return remindQuestion(people ?? 0, t);
    case 'remindReviewers':
      return remindReviewersQuestion(people ?? 0, t);
  }
}

/** `left`: how many haven't finished; undefined where that isn't known. */
export function closeQuestion(left: number | undefined, t: Words): Question {
  const who = left === 0 ? t.ranked.everybodyFinished : left ? t.ranked.leftOut(left) : '';
  return {
    title: t.ranked.closeTitle,
    text: t.sentences([who, t.ranked.canReopen]),
    yes: t.ranked.closeYes,
    no: t.ranked.closeNo,
  };
}

export const remindQuestion = (people: number, t: Words): Question => ({
  title: t.remind.askTitle(people),
  text: t.remind.ask(people),
  yes: t.remind.button(people),
  no: t.remind.no,
});

export const remindReviewersQuestion = (people: number, t: Words): Question => ({
  title: t.remind.askReviewersTitle(people),
  text: t.remind.askReviewers(people),
  yes: t.remind.reviewers(people),
  no: t.remind.no,
});
