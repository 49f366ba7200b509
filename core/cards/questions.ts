// What is asked before a press does its work, by the action and the ids that it carries.
import type { Words } from '../text/en.ts';
import type { AskedFirst } from './asked-first.ts';
import { decodeValue } from './carried.ts';
import type { Button } from './card.ts';

export type Question = NonNullable<Button['confirm']>;

/** Throws a `UserError` when the value isn't one of ours. */
export function questionOf({ action, value }: { action: AskedFirst; value: string }, t: Words): Question {
  const { people } = decodeValue(value);
  if (action === 'close') return closeQuestion(people, t);
  if (action === 'remind') return remindQuestion(people ?? 0, t);
  if (action === 'remindReviewers') return remindReviewersQuestion(people ?? 0, t);
  return plainQuestions(t)[action];
}

type Plain = Exclude<AskedFirst, 'close' | 'remind' | 'remindReviewers'>;

/** Those that say the same, whoever it is about. */
const plainQuestions = (t: Words): Record<Plain, Question> => ({
  unlink: t.link.unlinkConfirm,
  hideNames: t.names.hideQuestion,
  showNames: t.names.showQuestion,
  revoke: t.candidates.revokeQuestion,
  erase: t.erasure.question,
  goBack: t.versions.goBackAsk,
  toDraft: t.versions.toDraftAsk,
  removeQuestion: t.item.removeAsk,
  draftOver: t.draft.againAsk,
  newShareLink: t.share.replaceAsk,
  scoreAgain: t.rerun.startAsk,
  useRerun: t.rerun.useAsk,
  undoRerun: t.rerun.undoAsk,
  removeTemplate: t.templates.removeAsk,
});

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
